import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ name: string, version: string, licence: string | undefined, folder: string }} Package */

/**
 * The installed package a file belongs to: the nearest folder whose package.json has both name and version.
 * @param {string} file absolute path
 * @returns {Package | null} null for a file outside node_modules
 */
export function packageOf(file) {
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) return null;
  for (let folder = path.dirname(file); path.basename(folder) !== 'node_modules'; folder = path.dirname(folder)) {
    const described = describe(folder);
    if (described) return described;
  }
  return null;
}

/** @returns {Package | null} */
export function describe(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return null;
  const { name, version, license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  if (!name || !version) return null; // a folder's own package.json that only switches the kind of module
  const stated = license ?? licenses?.map((each) => each.type ?? each).join(' OR ');
  return { name, version, licence: typeof stated === 'object' ? stated.type : stated, folder };
}

/** The licence and notice files as the package carries them. @param {Package} one */
export const licenceTexts = ({ folder }) =>
  readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file) && !/\.(js|ts|json|spdx)$/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
