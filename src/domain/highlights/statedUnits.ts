import { checkUnit, fits } from '../labels/cautions';
import { converter } from '../plan/units';
import type { Indicator } from '../plan/schema';
import { spanOf } from '../reports/span';
import { unitIn, type Captions } from './captions';

/** The unit that a table states for numbers: the near captions win over what is said for the whole table. */
const statedFor = ({ texts, tableUnit }: Captions, indicator: Indicator): readonly string[] => {
  const near = [...new Set(texts.flatMap((text) => unitIn(text) ?? []))];
  if (near.length > 0) return near;
  return tableUnit === undefined || (indicator.unit === '%' && !fits(tableUnit, indicator)) ? [] : [tableUnit];
};

export type UnitOfNumbers =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'stated'; readonly unit: string }
  /** Several units, or numbers of which only some have one. */
  | { readonly kind: 'mixed'; readonly units: readonly string[] }
  /** A unit that measures something else than the indicator. */
  | { readonly kind: 'other'; readonly unit: string };

/** The one unit of all numbers of a selection, as reports are read: label, unit column, header, or the line above the table. */
export const unitOfNumbers = (captions: readonly Captions[], indicator: Indicator): UnitOfNumbers => {
  const stated = captions.map((each) => statedFor(each, indicator));
  const units = [...new Set(stated.flat())];
  const [first] = units;
  if (first === undefined) return { kind: 'unsaid' };
  // A rate without a unit is in % as always; a quantity beside one that has a unit may be anything.
  if (units.length > 1 || (indicator.unit !== '%' && stated.some((each) => each.length === 0))) return { kind: 'mixed', units };
  const { unit = first, caution } = checkUnit(first, indicator);
  if ((caution && caution.kind !== 'per-mille') || !converter(unit, indicator.unit).ok) return { kind: 'other', unit: first };
  return { kind: 'stated', unit };
};

/** The words and dashes of a sum; “十三五” alone stands in many a title above single years. */
const isSum = /累计|合计|以来|\d年?[-—–~～至到]\d/;

/** The captions by which a cumulative target, the sum since the plan's start, is not what the numbers are: single years, or parts of one. */
export const singleYears = (captions: readonly Captions[], { measure, period }: Indicator): readonly string[] => {
  if (measure !== 'cumulative') return [];
  const start = Number(period.start.slice(0, 4));
  const said = captions.flatMap(({ texts }) => {
    const spans = texts.map((text) => ({ text, span: spanOf(text) }));
    if (spans.some(({ text, span }) => span.kind === 'total' && isSum.test(text))) return [];
    return spans.filter(({ span }) => span.kind === 'part-of-year' || span.kind === 'year').slice(0, 1);
  });
  const years = [...new Set(said.map(({ text }) => text))];
  // The first year alone is the sum so far.
  const isFirstYear = said.every(({ span }) => span.kind === 'year' && span.year === start);
  return years.length === 1 && isFirstYear ? [] : years;
};
