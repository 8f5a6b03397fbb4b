import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is built from what. `proof` is the file without which a build does not count. */
export const TARGETS = {
  'add-in': {
    config: 'webpack.config.js',
    inputs: ['webpack.config.js', 'src', 'assets', 'scripts/build', 'scripts/licences', 'scripts/function-metadata.mjs', 'LICENSE', 'package-lock.json'],
    proof: 'dist/taskpane.html',
  },
  workbench: {
    config: 'workbench/webpack.config.cjs',
    inputs: ['workbench', 'src', 'package-lock.json'],
    proof: 'build/workbench/index.html',
  },
};

/** Whether the last build of a target was made from exactly these inputs. */
export const isCurrent = (name) =>
  existsSync(at(TARGETS[name].proof)) && existsSync(stamp(name)) && readFileSync(stamp(name), 'utf8') === fingerprint(name);

export const forget = (name) => rmSync(stamp(name), { force: true });

/** @param {string} inputs the fingerprint taken before the build: a file saved meanwhile must count as a change */
export function remember(name, inputs) {
  mkdirSync(path.dirname(stamp(name)), { recursive: true });
  writeFileSync(stamp(name), inputs);
}

export function fingerprint(name) {
  const hash = createHash('sha256').update(process.env.OFFICE_JS ?? '');
  for (const file of TARGETS[name].inputs.flatMap((input) => filesUnder(at(input)))) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry, { recursive: true })
    .map((file) => path.join(entry, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}

const at = (file) => path.join(root, file);
const stamp = (name) => at(`.cache/built/${name}`);
