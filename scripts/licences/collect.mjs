import { readFileSync } from 'node:fs';
import { isAllowed, EXCEPTIONS } from './allowed.mjs';
import { bundledInside } from './bundled-inside.mjs';
import { describe, licenceTexts, packageOf } from './package-of.mjs';

/** What is known of packages inside a ready-made bundle that are not installed here: licence and copyright, by name. */
const READY_MADE = JSON.parse(readFileSync(new URL('./ready-made.json', import.meta.url), 'utf8'));
const terms = (licence) => readFileSync(new URL(`./terms/${licence}.txt`, import.meta.url), 'utf8').trim();

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */

/**
 * The notices of everything that ships.
 * @param {Iterable<string>} files absolute paths of all bundled modules
 * @param {{ root: string, copied?: string[] }} options `copied`: folders of packages whose files are copied, not bundled
 * @returns {{ notices: Notice[], problems: string[] }} every problem is named; with one the build fails
 */
export function collectNotices(files, { root, copied = [] }) {
  const found = new Map();
  const problems = [];
  const keep = (one) => found.set(`${one.name}@${one.version}`, one);
  const add = (one) => keep({ name: one.name, version: one.version, licence: one.licence ?? '', text: textOf(one) });

  copied.map(describe).forEach(add);
  for (const file of files) {
    const owner = packageOf(file);
    if (owner) add(owner);
    for (const { name, package: installed } of owner ? bundledInside(file, root) : []) {
      const known = READY_MADE[name];
      if (installed) add(installed);
      else if (known) keep({ name, version: '', licence: known.licence, text: [known.copyright.join('\n'), ...known.licence.match(/MIT|ISC|BSD-3-Clause/g).map(terms)].join('\n\n') });
      else problems.push(`${name}: inside ${owner.name}, but neither installed nor in scripts/licences/ready-made.json`);
    }
  }
  const notices = [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
  for (const { name, version, licence, text } of notices) {
    const exception = EXCEPTIONS[name];
    if (exception && !exception.shipped) problems.push(`${name} ${version}: promised not to ship (${exception.reason})`);
    if (!exception && !isAllowed(licence)) problems.push(`${name} ${version}: licence ${licence || 'unknown'} is not on the list in scripts/licences/allowed.mjs`);
    if (!text) problems.push(`${name} ${version}: no licence text`);
  }
  return { notices, problems };
}

/** Some packages name their licence and carry no text; the terms are those of the licence, the copyright their author's. */
function textOf(one) {
  const texts = licenceTexts(one);
  if (texts.length > 0) return texts.join('\n\n');
  if (!isAllowed(one.licence)) return ''; // named as a problem anyway
  const { author, contributors } = JSON.parse(readFileSync(`${one.folder}/package.json`, 'utf8'));
  const holder = author?.name ?? author ?? contributors?.[0]?.name ?? `the ${one.name} contributors`;
  return `Copyright (c) ${holder}\n\n${terms(one.licence)}`;
}
