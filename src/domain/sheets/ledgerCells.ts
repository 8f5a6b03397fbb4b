import type { Spelling } from '../formulas';
import { structureText, tidyClause } from '../plan/words';
import { cellAddress } from './address';
import { currentFormula, measureFormula, totalFormula, type Places } from './ledgerFormulas';
import type { SheetLanguage } from './language';
import { columnOf } from './ledgerLayout';
import type { LedgerRow } from './ledgerRows';
import type { Cell } from './sheetPlan';
import { indicatorName, partName } from './words/common';
import { ledgerWords, type Entry } from './words/ledger';
import { termWords } from './words/terms';

/** What the user types into a year's cell, so that flows are never entered as running totals. */
const entryOf = (row: LedgerRow): Entry => {
  if (row.kind === 'structure') return 'total';
  if (row.kind === 'part') return 'part';
  switch (row.indicator.measure) {
    case 'cumulative':
      return 'flow';
    case 'milestone':
      return 'built';
    default:
      return row.indicator.unit === '%' ? 'rate' : 'stock';
  }
};

const clauseText = (row: LedgerRow, language: SheetLanguage): string => {
  if (row.kind === 'part') return '';
  const { between, place } = ledgerWords[language].clauses;
  return row.indicator.sources.map((source) => tidyClause(source.clause) + place(termWords[language].source(source))).join(between);
};

const partOf = ({ indicator, part }: LedgerRow & { kind: 'part' }, language: SheetLanguage): string => {
  const named = indicator.parts?.[part];
  return named ? partName(named, language) : '';
};

/** A line's name; a part's stands below that of its structure. */
export const lineName = (row: LedgerRow, language: SheetLanguage): string =>
  row.kind === 'part' ? `  ${ledgerWords[language].part.before}${partOf(row, language)}` : indicatorName(row.indicator, language);

const targetCell = (row: LedgerRow, spelling: Spelling, code: string): Cell => {
  if (row.kind === 'part') return row.indicator.parts?.[row.part]?.share ?? null;
  if (row.kind === 'structure') return structureText(row.indicator);
  return spelling === 'plan' ? { formula: `=PLAN.TARGET(${code})` } : (row.indicator.target ?? null);
};

/** A year's cell that the template fills itself: the total of a structure's parts. Everywhere else the user types. */
export const isTotal = (row: LedgerRow, columnKey: string): row is LedgerRow & { kind: 'structure' } =>
  row.kind === 'structure' && columnKey.startsWith('actual-');

/**
 * What the template puts into one cell of a ledger line.
 *
 * @returns null for an empty cell, also for every cell that the user fills
 */
export const ledgerCell = (places: Places, row: LedgerRow, columnKey: string): Cell => {
  const { layout, spelling, language } = places;
  if (isTotal(row, columnKey)) return totalFormula(places, row, columnOf(layout, columnKey));
  switch (columnKey) {
    case 'code':
      return row.key;
    case 'domain':
      return termWords[language].domain[row.indicator.domain];
    case 'name':
      return lineName(row, language);
    case 'unit':
      return row.kind === 'part' ? '%' : row.indicator.unit;
    case 'measure':
      return row.kind === 'part' ? ledgerWords[language].part.measure : termWords[language].measure[row.indicator.measure];
    case 'entry':
      return ledgerWords[language].entry[entryOf(row)];
    case 'target':
      return targetCell(row, spelling, cellAddress(layout.rows.get(row.key) ?? 0, columnOf(layout, 'code'), 'column'));
    case 'base':
      return row.kind === 'scalar' ? (row.indicator.base ?? null) : null;
    case 'current':
      return currentFormula(places, row);
    case 'deadline':
      return row.kind === 'part' ? null : row.indicator.deadline;
    case 'clause':
      return clauseText(row, language);
    default:
      return measureFormula(places, row, columnKey);
  }
};
