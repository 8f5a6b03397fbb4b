import { isRate } from '../../measures/goal';
import { pathKinds } from '../../measures/targetPath';
import { planYears } from '../ledgerColumns';
import type { ValidationPlan } from '../sheetPlan';
import { takesBase } from './cells';
import { planKey, quarterKey, quarters, typedKey, typedQuarterKey } from './columns';
import { linesBy, runsOf, single } from './looks';
import { columnOf, type Places } from './places';

/** A date, one of the paths that fit the line, numbers where numbers belong; what is calculated refuses typing and says where to type. */
export const annualValidations = (places: Places): readonly ValidationPlan[] => {
  const { plan, layout, words } = places;
  const at = (key: string): number => columnOf(layout, key);
  const say = (key: keyof typeof words.validation) => ({ title: words.validation[key][0], message: words.validation[key][1] });
  const years = planYears(plan);
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const body = { row: layout.headerRow + 1, rowCount: layout.rows.size };
  const locked = (key: string, columnCount: number, why: 'target' | 'plan' | 'quarter'): ValidationPlan => ({ area: { ...body, column: at(key), columnCount }, rule: { kind: 'locked' }, strictness: 'stop', ...say(why) });
  const number = (rate: boolean): Pick<ValidationPlan, 'rule' | 'strictness' | 'title' | 'message'> =>
    rate ? { rule: { kind: 'decimal', min: 1, max: 100 }, strictness: 'warning', ...say('rate') } : { rule: { kind: 'decimal', min: 0 }, strictness: 'stop', ...say('amount') };
  return [
    { area: single(layout.reportDate.row, layout.reportDate.column), rule: { kind: 'date', min: plan.plan.period.start, max: '2099-12-31' }, strictness: 'stop', ...say('date') },
    locked('target', 1, 'target'),
    locked(planKey(first), years.length, 'plan'),
    ...runsOf(linesBy(places, (indicator) => pathKinds(indicator).map((kind) => words.path[kind]).join(','))).map(
      ({ row, rowCount, like }): ValidationPlan => ({ area: { row, rowCount, column: at('path'), columnCount: 1 }, rule: { kind: 'list', items: like.split(',') }, strictness: 'stop', ...say('path') }),
    ),
    ...runsOf(linesBy(places, ({ unit }) => isRate(unit))).flatMap(({ row, rowCount, like }): ValidationPlan[] => [
      { area: { row, rowCount, column: at('actual'), columnCount: 1 }, ...number(like) },
      { area: { row, rowCount, column: at(typedKey(first)), columnCount: years.length }, ...number(like) },
      ...(layout.quarterYear ? [{ area: { row, rowCount, column: at(typedQuarterKey(first, 1)), columnCount: years.length * quarters.length }, ...number(like) }] : []),
    ]),
    ...runsOf(linesBy(places, (indicator) => (takesBase(indicator) ? (isRate(indicator.unit) ? 'rate' : 'amount') : 'none')))
      .filter(({ like }) => like !== 'none')
      .map(({ row, rowCount, like }): ValidationPlan => ({ area: { row, rowCount, column: at('base'), columnCount: 1 }, ...number(like === 'rate') })),
    ...(layout.quarterYear
      ? [
          { area: single(layout.quarterYear.row, layout.quarterYear.column), rule: { kind: 'decimal', min: first, max: last }, strictness: 'stop', ...say('year') } as const,
          { area: { row: layout.headerRow - 1, column: at(quarterKey(1)), rowCount: 1, columnCount: quarters.length }, rule: { kind: 'decimal', min: 0, max: 100 }, strictness: 'stop', ...say('share') } as const,
          locked(quarterKey(1), quarters.length, 'quarter'),
        ]
      : []),
  ];
};
