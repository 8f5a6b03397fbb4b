import type { Plan } from '../plan/schema';
import { parseAddress } from '../sheets/address';
import { actualKey, ledgerColumns, planYears } from '../sheets/ledgerColumns';
import { findInOwnLanguage } from '../sheets/ownLanguage';
import { counterOf, markOf, numbered, PREFIX } from '../sheets/ourNames';
import type { NamedFormula } from './namedFormula';
import type { SheetContents } from './replacements';
import { sheetNameOf } from './sheetNameOf';

export interface MissingDate {
  readonly sheetName: string;
  /** Where the date belongs. */
  readonly address: string;
}

/** Whether any year holds a number that somebody entered. */
const hasEntries = (plan: Plan, { formulas }: SheetContents): boolean => {
  const layout = findInOwnLanguage(formulas, (language) => ledgerColumns(plan, language), [], 'code');
  if ('missing' in layout) return false;
  const { headerRow, columns } = layout.found;
  const entered = planYears(plan).map((year) => columns.get(actualKey(year)) ?? -1);
  return formulas.slice(headerRow + 1).some((line) => entered.some((column) => typeof line[column] === 'number'));
};

/** Ledgers with figures that judge nothing, because their report date is no date. */
export const missingDates = (plan: Plan, sheets: readonly SheetContents[], names: readonly NamedFormula[]): readonly MissingDate[] =>
  names.flatMap(({ name, formula }) => {
    const counter = counterOf(name, markOf.ledger.base);
    const dateName = counter === null ? null : numbered(`${PREFIX}ReportDate`, counter);
    const date = names.find((other) => other.name === dateName)?.formula ?? '';
    const sheet = sheets.find((candidate) => candidate.name === sheetNameOf(formula));
    const at = parseAddress(date);
    if (!sheet || !at || typeof sheet.values[at.row]?.[at.column] === 'number' || !hasEntries(plan, sheet)) return [];
    return [{ sheetName: sheet.name, address: date.slice(date.lastIndexOf('!') + 1).replace(/\$/g, '') }];
  });
