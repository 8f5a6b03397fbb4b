import { quoteSheetName } from '../../model/address';
import type { Formula } from './formula/ast';
import type { MemorySheet } from './memorySheet';

/** What formulas became, by the two names: the same sheets are renamed over and over in tests. */
const renamed = new Map<string, Map<string, string>>();
const MOST = 200;

/** A formula after a sheet got a new name. Text in quotation marks stays. */
export function renameInFormula(formula: string, oldName: string, newName: string): string {
  if (!formula.includes('!')) return formula;
  const names = JSON.stringify([oldName, newName]);
  if (renamed.size > MOST) renamed.clear();
  let known = renamed.get(names);
  if (!known) renamed.set(names, (known = new Map<string, string>()));
  let now = known.get(formula);
  if (now === undefined) known.set(formula, (now = rename(formula, oldName, newName)));
  return now;
}

function rename(formula: string, oldName: string, newName: string): string {
  const old = oldName.toLowerCase();
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, quoted?: string, bare?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    return name?.toLowerCase() === old ? `${quoteSheetName(newName)}!` : whole;
  });
}

/** Rewrites every formula of a sheet: cells, rules and the sources of lists. A function that was unknown stays so. */
export function rewriteSheet(sheet: MemorySheet, rewrite: (formula: string) => string, compile: (text: string) => Formula): void {
  sheet.touch();
  for (const [key, cell] of sheet.cells) {
    if (!('formula' in cell)) continue;
    const text = rewrite(cell.formula.text);
    if (text !== cell.formula.text) sheet.cells.set(key, { formula: { ...compile(text), unknown: cell.formula.unknown } });
  }
  for (const { test } of sheet.conditionalFormats) if (test.type === 'Custom') test.formula = rewrite(test.formula);
  for (const { rule: { test } } of sheet.validations) if (test.type === 'List' && test.source.startsWith('=')) test.source = rewrite(test.source);
}
