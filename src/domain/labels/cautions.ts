import type { Indicator } from '../plan/schema';
import { findUnit, type Dimension, type Unit } from '../plan/units';
import type { UnitVerdict } from './judge';
import type { Caution } from './recognition';

const caution = (kind: Caution['kind'], stated: string, expected: string): Caution => ({ kind, stated, expected, calculable: false });

const baseName: Readonly<Partial<Record<Dimension, string>>> = {
  persons: '人', 'person-times': '人次', 'study-hours': '学时', sessions: '期', schools: '所', items: '个',
};
/** What an indicator counts, and the looser counting word that tables print for it without a change of meaning: 20 个 for 20 所, 100 家 for 100 个. */
const looser: readonly (readonly [Dimension, Dimension])[] = [['schools', 'items'], ['schools', 'enterprises'], ['sessions', 'items'], ['items', 'enterprises']];
/** The same people, counted once or as often as they came: worth showing, never worth calculating. */
const related: readonly (readonly [Dimension, Dimension])[] = [['persons', 'person-times']];

const among = (pairs: readonly (readonly [Dimension, Dimension])[], one: Dimension, two: Dimension): boolean =>
  pairs.some(([a, b]) => (a === one && b === two) || (a === two && b === one));

export interface UnitCheck {
  /** The unit the numbers are in; a counting word alone (万) is completed by what the indicator counts. */
  readonly unit?: string;
  readonly caution?: Caution;
  /** The unit measures something else altogether: the label's words are not enough then. */
  readonly refused: boolean;
}

function expectedUnit({ unit }: Indicator): Unit {
  const found = findUnit(unit);
  if (!found.ok) throw new Error(`the plan uses an unknown unit: ${unit}`);
  return found.value;
}

/**
 * Compares the unit beside a label with the indicator's.
 * @example checkUnit('个百分点', SB08) // refused, caution points
 */
export function checkUnit(stated: string | undefined, indicator: Indicator): UnitCheck {
  if (stated === undefined) return { refused: false };
  const expected = expectedUnit(indicator);
  const whole = findUnit(stated + (baseName[expected.dimension] ?? ''));
  if (/^[十百千万亿]+$/.test(stated) && whole.ok) return { unit: whole.value.name, refused: false };
  const found = findUnit(stated);
  if (!found.ok) return { caution: caution('unknown-unit', stated, expected.name), refused: true };
  const { dimension, name, exponent } = found.value;
  if (dimension === expected.dimension) {
    const perMille = name === '‰' && expected.name !== '‰';
    return { unit: name, refused: false, ...(perMille ? { caution: caution('per-mille', name, expected.name) } : {}) };
  }
  if (looser.some(([counts, prints]) => counts === expected.dimension && prints === dimension)) return { unit: exponent === expected.exponent ? expected.name : name, refused: false };
  if (among(related, dimension, expected.dimension)) return { unit: name, refused: false, caution: caution('unit', name, expected.name) };
  const points = dimension === 'percentage-points' && expected.dimension === 'share';
  return { unit: name, refused: true, caution: caution(points ? 'points' : 'unit', name, expected.name) };
}

/** Whether a stated unit measures what the indicator measures. */
export function fits(stated: string | undefined, indicator: Indicator): boolean {
  const { unit, refused, caution: doubt } = checkUnit(stated, indicator);
  return unit !== undefined && !refused && doubt === undefined;
}

export const unitVerdict = (stated: string | undefined, indicator: Indicator): UnitVerdict =>
  fits(stated, indicator) ? 'fits' : checkUnit(stated, indicator).refused ? 'refused' : 'silent';

export const twoUnits = (stated: string, beside: string): Caution => caution('two-units', stated, beside);
export const flowAgainstStock = (stated: string, nature: 'flow' | 'stock'): Caution => caution('flow-stock', stated, nature === 'flow' ? '当期数' : '期末数');
export const monthAgainstCumulative = (stated: string): Caution => caution('month', stated, '本年累计');
export const anotherTime = (stated: string, period: string): Caution => caution('period', stated, period);
/** In a report of January 去年 is the year reported on, and in any other it is not: whoever reads it knows. */
export const anotherYear = (stated: string): Caution => caution('last-year', stated, '本期');
/** The plan's targets are those of its whole area. */
export const anotherPlace = (stated: string): Caution => caution('place', stated, '全省');
/** Whose number it is, and of which year, is for the user to say; a unit is not. */
export const isForTheUser = (doubt: Caution | undefined): boolean => doubt?.kind === 'place' || doubt?.kind === 'last-year';
/** How the number of the plan is counted, where a caution says it in words and not as a unit or years. */
export const expectedInEnglish: Readonly<Record<string, string>> = { 当期数: 'the flow of a period', 期末数: 'a stock at the end of a period', 本年累计: 'the sum since January', 全省: 'the whole province', 本期: 'the period reported on' };
