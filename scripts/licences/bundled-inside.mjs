import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from './package-of.mjs';

/**
 * Packages that a file was itself bundled from, as its source map names them: exceljs comes ready-made for browsers,
 * with dozens of others inside that no module of ours imports.
 *
 * @param {string} file absolute path of a script
 * @param {string} root
 * @returns {{ name: string, package: import('./package-of.mjs').Package | null }[]} null where the package is not installed
 */
export function bundledInside(file, root) {
  if (!existsSync(`${file}.map`)) return [];
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const names = new Set(sources.map(packageName).filter(Boolean));
  return [...names].map((name) => ({ name, package: describe(path.join(root, 'node_modules', name)) }));
}

function packageName(source) {
  const [, below] = /.*node_modules\/(.+)/.exec(source) ?? [];
  if (!below) return null;
  const [first, second] = below.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
