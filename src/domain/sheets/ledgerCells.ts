import type { Spelling } from '../formulas';
import { measureWord, sourceText, structureText, tidyClause } from '../plan/words';
import { cellAddress } from './address';
import { currentFormula, measureFormula, totalFormula, type Places } from './ledgerFormulas';
import { columnOf } from './ledgerLayout';
import type { LedgerRow } from './ledgerRows';
import type { Cell } from './sheetPlan';

/** What the user types into a year's cell, so that flows are never entered as running totals. */
const entryWord = (row: LedgerRow): string => {
  if (row.kind === 'structure') return '自动合计';
  if (row.kind === 'part') return '各部分数量';
  switch (row.indicator.measure) {
    case 'cumulative':
      return '当年新增数';
    case 'milestone':
      return '年末累计建成';
    default:
      return row.indicator.unit === '%' ? '当年比率' : '年末数';
  }
};

const clauseText = (row: LedgerRow): string =>
  row.kind === 'part' ? '' : row.indicator.sources.map((source) => `${tidyClause(source.clause)}(${sourceText(source)})`).join('；');

const nameText = (row: LedgerRow): string => {
  if (row.kind !== 'part') return row.indicator.name;
  return `  其中：${row.indicator.parts?.[row.part]?.name ?? ''}`;
};

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
  const { layout, spelling } = places;
  if (isTotal(row, columnKey)) return totalFormula(places, row, columnOf(layout, columnKey));
  switch (columnKey) {
    case 'code':
      return row.key;
    case 'domain':
      return row.indicator.domain;
    case 'name':
      return nameText(row);
    case 'unit':
      return row.kind === 'part' ? '%' : row.indicator.unit;
    case 'measure':
      return row.kind === 'part' ? '结构部分' : measureWord[row.indicator.measure];
    case 'entry':
      return entryWord(row);
    case 'target':
      return targetCell(row, spelling, cellAddress(layout.rows.get(row.key) ?? 0, columnOf(layout, 'code'), 'column'));
    case 'base':
      return row.kind === 'scalar' ? (row.indicator.base ?? null) : null;
    case 'current':
      return currentFormula(places, row);
    case 'deadline':
      return row.kind === 'part' ? null : row.indicator.deadline;
    case 'clause':
      return clauseText(row);
    default:
      return measureFormula(places, row, columnKey);
  }
};
