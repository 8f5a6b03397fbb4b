import { completion } from '../../../domain/measures/completion';
import { signed } from '../../../domain/measures/cutoffsText';
import { explain } from '../../../domain/measures/explain';
import { gap } from '../../../domain/measures/gap';
import { amountText, differenceText, numberText, percentText } from '../../../domain/measures/numberText';
import { pace } from '../../../domain/measures/pace';
import { figureDigits } from '../../../domain/measures/precision';
import { progress } from '../../../domain/measures/progress';
import { remaining } from '../../../domain/measures/remaining';
import { required } from '../../../domain/measures/required';
import type { Settings } from '../../../domain/measures/settings';
import { verdict } from '../../../domain/measures/verdict';
import type { Indicator } from '../../../domain/plan/schema';
import { map, type Result } from '../../../domain/result';
import type { HelperMeasure } from './helperMeasures';

export interface SampleValues {
  readonly actual: number;
  /** ISO date. */
  readonly date: string;
  readonly base: number | undefined;
}

/** A result as people read it, and for fractions the number that stands in the cell. */
export interface SampleResult {
  readonly text: string;
  readonly fraction?: string;
}

const fraction = (value: number): SampleResult => ({ text: percentText(value), fraction: numberText(value, 6) });

/** What the formula shows for sample values, in the words of the sheets. */
export function sampleResult(measure: HelperMeasure, indicator: Indicator, { actual, date, base }: SampleValues, settings: Settings): Result<SampleResult> {
  const { unit } = indicator;
  const digits = figureDigits(indicator);
  switch (measure) {
    case 'gap':
      return map(gap(actual, indicator, settings), (value) => ({ text: differenceText(value, unit, digits) }));
    case 'completion':
      return map(completion(actual, indicator), fraction);
    case 'progress':
      return map(progress(actual, indicator, base), fraction);
    case 'pace':
      return map(pace(actual, indicator, date, base, settings), (value) => ({ text: `${signed(Number(numberText(value)))} 个百分点` }));
    case 'required':
      return map(required(indicator, date, base, settings), (value) => ({ text: amountText(value, unit, digits) }));
    case 'remaining':
      return map(remaining(actual, indicator, date, base, settings), ({ perYear }) => ({ text: differenceText(perYear, unit, digits) }));
    case 'verdict':
      return map(verdict(actual, indicator, date, base, settings), ({ word }) => ({ text: word }));
    case 'method':
      return map(verdict(actual, indicator, date, base, settings), ({ methodText }) => ({ text: methodText }));
  }
}

/** 依据 for sample values. */
export const sampleEvidence = (indicator: Indicator, { actual, date, base }: SampleValues, settings: Settings): Result<string> =>
  explain(actual, indicator, date, base, settings);

/** Values to begin with: a middling year's report for this target. */
export function firstSample({ target = 0, unit, measure, period }: Indicator): { readonly actual: string; readonly date: string; readonly base: string } {
  const share = unit === '%';
  return {
    actual: numberText(share ? target - 2 : target * 0.6),
    date: `${Number(period.start.slice(0, 4)) + 2}-12-31`,
    base: measure === 'level' ? numberText(share ? target - 8 : target * 0.5) : '',
  };
}
