/** npm run verify:package: writes the package, serves it with nginx over https under a sub-path, and runs journeys in a browser against it. */
import { build } from './build/build.mjs';
import { runJest } from './test/run-jest.mjs';
import { closingLine } from './test/results.mjs';

try {
  await build();
  const results = await runJest(['--selectProjects', 'package', '--runInBand', ...process.argv.slice(2)]);
  process.exitCode = results.failed === 0 && results.passed > 0 ? 0 : 1;
  console.log(`\n${closingLine(results)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
