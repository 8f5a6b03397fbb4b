/** Licences under which a package may ship: all of them permit use, change and distribution with nothing but a notice. */
const ALLOWED = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD', 'Zlib', 'Unlicense', 'BlueOak-1.0.0']);

/** Spellings that are no SPDX names but mean one. */
const MEANT = { 'MIT/X11': 'MIT' };

/**
 * Packages whose stated licence is not on the list, each with the reason why it is here all the same.
 * `shipped: false` is a promise that the bundle holds nothing of it; the build breaks it with an error.
 */
export const EXCEPTIONS = {
  '@microsoft/office-js': { shipped: true, reason: "Microsoft's own licence allows distribution of the unmodified files in an app that works with Microsoft 365; LICENSE.md goes with them" },
  buffers: { shipped: false, reason: 'states no licence; belongs to the reader of zip streams in exceljs, which runs in Node only' },
};

/**
 * Whether a licence expression leaves a choice that is on the list: `OR` needs one, `AND` needs all.
 * @param {string | undefined} expression e.g. `(MIT OR GPL-3.0-or-later)`
 */
export function isAllowed(expression) {
  const text = (expression ?? '').trim().replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(text)) return text.split(' OR ').some(isAllowed);
  if (/ AND /.test(text)) return text.split(' AND ').every(isAllowed);
  return ALLOWED.has(MEANT[text] ?? text);
}
