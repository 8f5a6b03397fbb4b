import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ProgressLine } from './progress-line.mjs';
import { TARGETS, fingerprint, forget, isCurrent, remember, root } from './targets.mjs';

/**
 * Builds the named targets side by side and says how far it is.
 * @param {string[]} names of {@link TARGETS}
 */
export async function build(names = Object.keys(TARGETS)) {
  const stale = names.filter((name) => !isCurrent(name));
  if (stale.length === 0) return;
  if (!existsSync(path.join(root, 'node_modules/webpack'))) throw new Error('Nothing is installed yet: run `npm ci` first');
  const progress = new ProgressLine(stale);
  const failed = (await Promise.all(stale.map((name) => compile(name, progress)))).filter(Boolean);
  if (failed.length > 0) throw new Error(`\nBuild failed: ${failed.join(', ')}`);
  progress.end();
}

/** @returns the target's name when it failed */
function compile(name, progress) {
  const inputs = fingerprint(name);
  forget(name);
  const child = fork(new URL('./compile.mjs', import.meta.url), [name], { cwd: root });
  child.on('message', ({ share }) => progress.update(name, share));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code === 0) remember(name, inputs);
      resolve(code === 0 ? null : name);
    });
  });
}
