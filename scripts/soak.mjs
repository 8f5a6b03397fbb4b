/** npm run soak: 10,000 random operations with random failures. `-- --seed N` repeats a run, `-- --count N` makes it shorter. */
import { spawn } from 'node:child_process';
import { root } from './build/targets.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const seed = option('seed', Date.now() % 1_000_000_000);
const count = option('count', 10_000);
if (!Number.isInteger(seed) || !Number.isInteger(count)) {
  console.error('Usage: npm run soak -- [--seed N] [--count N]');
  process.exit(2);
}
console.log(`Soak: ${count} operations, seed ${seed}`);
// Contents of whole workbooks come and go with every operation: room for the young spares the collector a tenth of the time.
const jest = ['--max-semi-space-size=64', 'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.cjs', '--selectProjects', 'unit', '--runInBand', 'test/workbook/walk/soak.test.ts'];
spawn(process.execPath, jest, { cwd: root, stdio: 'inherit', env: { ...process.env, SOAK_SEED: String(seed), SOAK_COUNT: String(count) } }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
