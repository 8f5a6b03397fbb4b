/** npm run check: everything that can be said about the code without looking at a screen, then the tests. `--without-tests` leaves those out. */
import { spawn } from 'node:child_process';
import { root } from './build/targets.mjs';

const tsc = 'node_modules/typescript/bin/tsc';
const eslint = 'node_modules/eslint/bin/eslint.js';
const depcruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const jest = ['node_modules/jest/bin/jest.js', '-c', 'test/jest.config.cjs'];

const STEPS = {
  types: [tsc, '-p', 'tsconfig.json'],
  'domain types': [tsc, '-p', 'tsconfig.domain.json', '--noEmit'],
  lint: [eslint, '.', '--cache', '--cache-location', '.cache/eslint'],
  layers: [depcruise, '--config', '.dependency-cruiser.cjs', 'src', 'workbench'],
  'run-time layers': [depcruise, '--config', 'scripts/check/run-time.dependency-cruiser.cjs', 'src'],
  'plan data': [...jest, 'test/domain/plan'],
  'message keys': [...jest, 'test/messages'],
  manifest: ['scripts/manifest.mjs'],
  licences: ['scripts/check/licences.mjs'],
  documents: ['scripts/check/docs.mjs'],
  weight: ['scripts/check/weight.mjs'],
};
const LANES = 2;

const waiting = Object.entries(STEPS);
const failed = [];
await Promise.all(Array.from({ length: LANES }, lane));
const withTests = failed.length === 0 && !process.argv.includes('--without-tests');
if (withTests && (await run(['scripts/test.mjs'], 'inherit')) !== 0) failed.push('tests');
if (failed.length > 0) console.error(`\nCheck failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function lane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, command] = step;
    const started = Date.now();
    let output = '';
    const code = await run(command, 'pipe', (text) => (output += text));
    console.log(`${code === 0 ? '✔' : '✘'} ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd());
  }
}

/** @returns {Promise<number | null>} the exit code */
function run(command, stdio, onText) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', stdio, stdio] });
  child.stdout?.on('data', onText);
  child.stderr?.on('data', onText);
  return new Promise((resolve) => child.on('close', resolve));
}
