/** npm test: builds what the tests look at, runs every jest project and closes with one line of results. */
import { build } from './build/build.mjs';
import { runJest } from './test/run-jest.mjs';
import { closingLine, sum } from './test/results.mjs';
import './typescript/register.mjs';

const narrowed = process.argv.slice(2);

try {
  await build();
  const { findBrowser } = await import('../test/e2e/support/findBrowser.ts');
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath} (${browser.source})`);
  const units = await runJest(['--selectProjects', 'unit', 'pane', '--maxWorkers', '2', ...narrowed]);
  const journeys = await runJest(['--selectProjects', 'e2e', '--runInBand', ...narrowed]); // one browser at a time
  const results = sum([units, journeys]);
  process.exitCode = results.failed === 0 && results.passed > 0 ? 0 : 1;
  console.log(`\n${closingLine(results)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
