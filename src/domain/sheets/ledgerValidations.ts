import type { Plan } from '../plan/schema';
import { actualKey, planYears } from './ledgerColumns';
import { columnOf, type LedgerLayout } from './ledgerLayout';
import { ledgerRows, type LedgerRow } from './ledgerRows';
import type { ValidationPlan } from './sheetPlan';

const isRateRow = (row: LedgerRow): boolean => row.kind === 'scalar' && row.indicator.unit === '%';

type Rule = Pick<ValidationPlan, 'rule' | 'strictness' | 'title' | 'message'>;

const amountRule: Rule = {
  rule: { kind: 'decimal', min: 0 },
  strictness: 'stop',
  title: '请填数字',
  message: '这里填不小于 0 的数字，单位见“单位”列，不要带“万”等字；没有数据就留空。',
};

const rateRule: Rule = {
  rule: { kind: 'decimal', min: 1, max: 100 },
  strictness: 'warning',
  title: '请按百分数填写',
  message: '比率一般在 1 到 100 之间：93 表示 93%，不要填 0.93 或 93%。确实超出时可以继续。',
};

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
export const ledgerValidations = (plan: Plan, layout: LedgerLayout): readonly ValidationPlan[] => {
  const years = planYears(plan);
  const base = columnOf(layout, 'base');
  const firstYear = columnOf(layout, actualKey(years[0] ?? 0));
  const date: ValidationPlan = {
    area: { ...layout.reportDate, rowCount: 1, columnCount: 1 },
    rule: { kind: 'date', min: plan.plan.period.start, max: '2099-12-31' },
    strictness: 'stop',
    title: '请填日期',
    message: `填规划期开始（${plan.plan.period.start}）以后的日期，例如 ${years[0] ?? ''}-12-31。`,
  };
  const rows = [...layout.rows.values()];
  const targets: ValidationPlan = {
    area: { row: Math.min(...rows), column: columnOf(layout, 'target'), rowCount: Math.max(...rows) - Math.min(...rows) + 1, columnCount: 1 },
    rule: { kind: 'locked' },
    strictness: 'stop',
    title: '目标值取自规划',
    message: '目标值来自规划条款，差距和进展都按它计算，不在这里修改。',
  };
  return [
    date,
    targets,
    ...runs(ledgerRows(plan), layout).map(({ first, count, rate, base: withBase }) => ({
      ...(rate ? rateRule : amountRule),
      area: {
        row: first,
        column: withBase ? base : firstYear,
        rowCount: count,
        columnCount: firstYear + years.length - (withBase ? base : firstYear),
      },
    })),
  ];
};
