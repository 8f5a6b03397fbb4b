/** Functions younger than the file format, which files spell with a prefix. */
const PREFIXED = [
  'CONCAT', 'DAYS', 'FORECAST.LINEAR', 'FORMULATEXT', 'IFNA', 'IFS', 'ISFORMULA', 'LET', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'RANDARRAY', 'SEQUENCE',
  'SWITCH', 'TEXTJOIN', 'UNICHAR', 'UNIQUE', 'XLOOKUP', 'XMATCH',
];
const PREFIXED_TWICE = ['FILTER', 'SORT'];

/** Replaces outside of quoted text only. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 ? part : change(part))).join('');
}

const call = (names: readonly string[]): RegExp => new RegExp(`(?<![\\w.])(${names.map((name) => name.replace('.', '\\.')).join('|')})(?=\\()`, 'gi');

/**
 * A formula as a file spells it: without `=`, young functions and the add-in's functions with the prefixes Excel writes.
 *
 * @example toFileFormula('=IFNA(PLAN.GAP(A1,"JY01"),"")', 'PLAN') // '_xlfn.IFNA(_xldudf_PLAN_GAP(A1,"JY01"),"")'
 */
export function toFileFormula(formula: string, namespace: string): string {
  const addin = new RegExp(`(?<![\\w.])${namespace}\\.(\\w+)(?=\\()`, 'gi');
  return outsideQuotes(formula.replace(/^=/, ''), (part) => part
    .replace(call(PREFIXED), '_xlfn.$1')
    .replace(call(PREFIXED_TWICE), '_xlfn._xlws.$1')
    .replace(addin, (_match, name: string) => `_xldudf_${namespace}_${name.toUpperCase()}`));
}

/**
 * The reverse: the formula as the user sees it.
 *
 * @example fromFileFormula('_xlfn.IFNA(_xldudf_PLAN_GAP(A1,"JY01"),"")', 'PLAN') // '=IFNA(PLAN.GAP(A1,"JY01"),"")'
 */
export function fromFileFormula(formula: string, namespace: string): string {
  return `=${outsideQuotes(formula, (part) => part
    .replace(/_xlfn\.(_xlws\.)?/gi, '')
    .replace(new RegExp(`_xldudf_${namespace}_(\\w+)`, 'gi'), `${namespace}.$1`))}`;
}
