import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../build/targets.mjs';
import { resultsOf } from './results.mjs';

const jest = 'node_modules/jest/bin/jest.js';

/** Runs jest with its usual output on this terminal. @param {string[]} options @returns {Promise<import('./results.mjs').Results>} */
export async function runJest(options) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jest-'));
  const file = path.join(folder, 'report.json');
  // A page that a test forgot to close must not keep everybody waiting: jest ends when the last result is there.
  const fixed = ['-c', 'test/jest.config.cjs', '--passWithNoTests', '--forceExit', '--json', '--outputFile', file];
  const child = spawn(process.execPath, [jest, ...fixed, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  return resultsOf(report, exitCode);
}
