import { isRate } from '../../measures/goal';
import type { ValidationPlan } from '../sheetPlan';
import type { RegionsColumnKey } from '../words/regions';
import { blockOf, columnArea, columnOf, type RegionsLine } from './layout';
import type { Places } from './places';

/** Numbers only where numbers belong, per block: dates, bases, shares, rounding units, actual values; allocated targets are locked. */
export const regionsValidations = ({ plan, layout, regions, method, words }: Places, lines: readonly RegionsLine[]): readonly ValidationPlan[] => {
  const say = (key: keyof typeof words.validation) => ({ title: words.validation[key][0], message: words.validation[key][1] });
  const indicators = [...new Set(lines.map(({ indicator }) => indicator))];
  return [
    { area: { ...layout.reportDate, rowCount: 1, columnCount: 1 }, rule: { kind: 'date', min: plan.plan.period.start, max: '2099-12-31' }, strictness: 'stop', ...say('date') },
    ...indicators.flatMap((indicator): ValidationPlan[] => {
      const block = blockOf(layout, indicator.code, regions);
      if (!block) return [];
      const column = (key: RegionsColumnKey) => columnArea(layout, key, block.first, block.rowCount);
      const amount = (key: RegionsColumnKey): ValidationPlan => ({ area: column(key), rule: { kind: 'decimal', min: 0 }, strictness: 'stop', ...say('amount') });
      const rate = (key: RegionsColumnKey): ValidationPlan => ({ area: column(key), rule: { kind: 'decimal', min: 1, max: 100 }, strictness: 'warning', ...say('rate') });
      const provincial: ValidationPlan = { area: columnArea(layout, 'target', block.province, 1), rule: { kind: 'locked' }, strictness: 'stop', ...say('target') };
      if (isRate(indicator.unit)) return [provincial, amount('basis'), ...(['target', 'actual'] as const).map(rate), ...(indicator.measure === 'level' ? [rate('base')] : [])];
      return [
        provincial,
        { area: column('target'), rule: { kind: 'locked' }, strictness: 'stop', ...say('target') },
        { area: { row: block.province, column: columnOf(layout, 'step'), rowCount: 1, columnCount: 1 }, rule: { kind: 'decimal', min: 0 }, strictness: 'stop', ...say('step') },
        ...(method === 'basis' ? [amount('basis')] : []),
        ...(method === 'typed' ? [{ area: column('share'), rule: { kind: 'decimal', min: 0, max: 100 }, strictness: 'stop', ...say('share') } as const] : []),
        ...(indicator.measure === 'level' ? [amount('base')] : []),
        amount('actual'),
      ];
    }),
  ];
};
