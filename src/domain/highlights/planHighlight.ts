import { convert } from '../plan/units';
import type { Indicator } from '../plan/schema';
import { comparatorSign } from '../plan/words';
import { missesRate, type RequiredRateRule } from './belowRate';
import type { Around } from './captions';
import { misses } from './misses';
import { taggedFormula, type RuleTag } from './ruleTag';
import { planYears, requirementOf, unitOfArea, type UnitRefusal } from './unitOfArea';

/** What the user asks for: an indicator's own target, or a rate typed by hand. */
export type RequiredRate =
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'rate'; readonly comparator: 'gte' | 'lte'; readonly value: number; readonly scale: 'percent' | 'plain' };

/** One selected area as read from the sheet. */
export interface SelectedArea {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** A1 reference of its first cell, relative. */
  readonly firstCell: string;
  /** Where units and years may stand; without it nothing is known of them. */
  readonly around?: Around;
}

export type HighlightRefusal = 'no-target' | 'structure' | 'mixed-percent' | 'looks-like-fraction' | 'no-numbers' | UnitRefusal;

/** Whether nothing can be highlighted; the reason then. */
export const isRefusal = (plan: HighlightPlan | HighlightRefusal): plan is HighlightRefusal => typeof plan === 'string' || 'reason' in plan;

export interface HighlightPlan {
  readonly formula: string;
  /** Cells that miss the rate now, cells with numbers, and cells whose text was not judged. */
  readonly below: number;
  readonly numbers: number;
  readonly texts: number;
  /** For the message, e.g. `≥ 95%`, or `≥ 8300000人` where the table counts so. */
  readonly requirement: string;
  readonly cellFormat: string;
  /** The plan's own requirement and the table's unit, where the threshold was converted. */
  readonly converted?: { readonly unit: string; readonly target: string };
  /** A cumulative target: the years whose sum is meant. */
  readonly sumOf?: { readonly from: string; readonly to: string };
}

const isPercentFormat = (format: string): boolean => /%/.test(format.replace(/"[^"]*"/g, ''));

interface Wanted {
  readonly rule: RequiredRateRule;
  readonly rate: boolean;
  readonly tag: RuleTag;
}

const wantedOf = (rate: RequiredRate, indicator: Indicator | null): Wanted | 'no-target' | 'structure' => {
  if (rate.kind === 'rate')
    return { rule: { comparator: rate.comparator, threshold: rate.value }, rate: rate.scale === 'percent', tag: rate };
  if (!indicator) return 'no-target';
  if (indicator.target === undefined) return 'structure';
  return {
    rule: { comparator: indicator.comparator, threshold: indicator.target, tolerance: (indicator.tolerance ?? 0) * indicator.target },
    rate: indicator.unit === '%',
    tag: { kind: 'indicator', code: indicator.code },
  };
};

const inUnit = ({ threshold, tolerance = 0, comparator }: RequiredRateRule, from: string, to: string): RequiredRateRule => {
  const [converted, within] = [convert(threshold, from, to), convert(tolerance, from, to)];
  return converted.ok && within.ok ? { comparator, threshold: converted.value, tolerance: within.value } : { comparator, threshold, tolerance };
};

const asFraction = (percent: number): number => {
  const converted = convert(percent, '%', '小数');
  return converted.ok ? converted.value : percent / 100;
};

/**
 * Decides the rule for one selected area. A rate is compared with 0.95 where the cells carry a percent format and with 95
 * where they do not; where that cannot be told, the answer is a refusal and no rule.
 *
 * @param rate what is required
 * @param indicator the indicator of the rate, where it names one
 * @param area the selected cells
 */
export const planHighlight = (rate: RequiredRate, indicator: Indicator | null, area: SelectedArea): HighlightPlan | HighlightRefusal => {
  const wanted = wantedOf(rate, indicator);
  if (typeof wanted === 'string') return wanted;
  const cells = area.values.flatMap((row, r) => row.map((value, c) => ({ value, format: area.numberFormats[r]?.[c] ?? 'General' })));
  const numbers = cells.filter((cell): cell is { value: number; format: string } => typeof cell.value === 'number');
  const texts = cells.filter(({ value }) => typeof value !== 'number' && value !== '').length;
  if (numbers.length === 0) return 'no-numbers';
  const percentCells = numbers.filter(({ format }) => isPercentFormat(format)).length;
  const { rule: planned, rate: isRate } = wanted;
  if (isRate && percentCells > 0 && percentCells < numbers.length) return 'mixed-percent';
  const fraction = isRate && percentCells === numbers.length;
  const measured = indicator ? unitOfArea(indicator, area) : null;
  if (measured && 'reason' in measured) return measured;
  const isConverted = indicator !== null && measured !== null && !fraction && measured.unit !== indicator.unit;
  const rule = isConverted ? inUnit(planned, indicator.unit, measured.unit) : planned;
  if (isRate && !fraction && !isConverted && rule.threshold > 1 && numbers.every(({ value }) => Math.abs(value) <= 1)) return 'looks-like-fraction';
  const scaled: RequiredRateRule = fraction ? { ...rule, threshold: asFraction(rule.threshold), tolerance: asFraction(rule.tolerance ?? 0) } : rule;
  return {
    formula: taggedFormula(missesRate(area.firstCell, scaled), wanted.tag),
    below: numbers.filter(({ value }) => misses(scaled, value)).length,
    numbers: numbers.length,
    texts,
    requirement: `${comparatorSign[rule.comparator]} ${rule.threshold}${isConverted ? measured.unit : isRate ? '%' : (indicator?.unit ?? '')}`,
    cellFormat: numbers[0]?.format ?? 'General',
    ...(isConverted ? { converted: { unit: measured.unit, target: requirementOf(indicator) } } : {}),
    ...(indicator?.measure === 'cumulative' ? { sumOf: planYears(indicator) } : {}),
  };
};
