import type { Plan } from '../plan/schema';
import { actualKey, planYears } from './ledgerColumns';
import type { SheetLanguage } from './language';
import { columnOf, type LedgerLayout } from './ledgerLayout';
import { ledgerRows, type LedgerRow } from './ledgerRows';
import type { ValidationPlan } from './sheetPlan';
import { ledgerWords } from './words/ledger';

const isRateRow = (row: LedgerRow): boolean => row.kind === 'scalar' && row.indicator.unit === '%';

const said = ([title, message]: readonly [title: string, message: string]): Pick<ValidationPlan, 'title' | 'message'> => ({ title, message });

/** Lines that follow each other with the same rule share one area, so that a ledger of any length has few of them. */
const runs = (rows: readonly LedgerRow[], layout: LedgerLayout): { first: number; count: number; rate: boolean; base: boolean }[] => {
  const result: { first: number; count: number; rate: boolean; base: boolean }[] = [];
  for (const row of rows) {
    const line = layout.rows.get(row.key);
    if (line === undefined || row.kind === 'structure') continue;
    const rate = isRateRow(row);
    const base = row.kind === 'scalar';
    const last = result[result.length - 1];
    if (last && last.first + last.count === line && last.rate === rate && last.base === base) last.count += 1;
    else result.push({ first: line, count: 1, rate, base });
  }
  return result;
};

/** Numbers only where numbers belong, and a date as the report date. */
export const ledgerValidations = (plan: Plan, layout: LedgerLayout, language: SheetLanguage): readonly ValidationPlan[] => {
  const words = ledgerWords[language].validation;
  const years = planYears(plan);
  const base = columnOf(layout, 'base');
  const firstYear = columnOf(layout, actualKey(years[0] ?? 0));
  const date: ValidationPlan = {
    area: { ...layout.reportDate, rowCount: 1, columnCount: 1 },
    rule: { kind: 'date', min: plan.plan.period.start, max: '2099-12-31' },
    strictness: 'stop',
    ...said(words.date(plan.plan.period.start, years[0] ?? 0)),
  };
  const rows = [...layout.rows.values()];
  const targets: ValidationPlan = {
    area: { row: Math.min(...rows), column: columnOf(layout, 'target'), rowCount: Math.max(...rows) - Math.min(...rows) + 1, columnCount: 1 },
    rule: { kind: 'locked' },
    strictness: 'stop',
    ...said(words.target),
  };
  const amount = { rule: { kind: 'decimal', min: 0 }, strictness: 'stop', ...said(words.amount) } as const;
  const percentage = { rule: { kind: 'decimal', min: 1, max: 100 }, strictness: 'warning', ...said(words.rate) } as const;
  return [
    date,
    targets,
    ...runs(ledgerRows(plan), layout).map(({ first, count, rate, base: withBase }) => ({
      ...(rate ? percentage : amount),
      area: {
        row: first,
        column: withBase ? base : firstYear,
        rowCount: count,
        columnCount: firstYear + years.length - (withBase ? base : firstYear),
      },
    })),
  ];
};
