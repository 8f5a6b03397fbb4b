import { completion } from '../../src/domain/measures/completion.ts';
import { elapsed } from '../../src/domain/measures/elapsed.ts';
import { forecast } from '../../src/domain/measures/forecast.ts';
import { gap } from '../../src/domain/measures/gap.ts';
import { growsSteadily, growth } from '../../src/domain/measures/growth.ts';
import { methodOf, PACE_INSTEAD } from '../../src/domain/measures/method.ts';
import { pace } from '../../src/domain/measures/pace.ts';
import { progress } from '../../src/domain/measures/progress.ts';
import { remaining } from '../../src/domain/measures/remaining.ts';
import { required } from '../../src/domain/measures/required.ts';
import { structure } from '../../src/domain/measures/structure.ts';
import { verdict } from '../../src/domain/measures/verdict.ts';
import { serialToDate } from '../../src/domain/plan/periods.ts';
import { functionAnswers } from './functionAnswers.mjs';

const MISSING = new Set(['', '—', '…', '-', '一']);
const shown = (result, pick = (value) => value) => (result.ok ? pick(result.value) : '—');

/** What a number cell of this unit makes of an entry: `null` calculates, anything else is shown instead. */
function insteadOf(actual, unit) {
  if (MISSING.has(actual)) return '';
  return typeof actual !== 'number' || isWrong(actual, unit) ? '#VALUE!' : null;
}

const isWrong = (number, unit) => number < 0 || (unit === '%' && number > 0 && number <= 1);

/** 判断方法 is known before there is a figure, but for the levels whose figure decides whether 增速法 applies. */
function methodShown(indicator, base, { levelMethod }, judged) {
  const usual = methodOf(indicator, base);
  if (indicator.measure !== 'level' || levelMethod === '序时法' || usual === '达标法') return usual;
  return growsSteadily(indicator) ? judged() : PACE_INSTEAD;
}

/** The domain's answer for every formula of a case, as the cells should show it. */
export const expectedOf = {
  goal({ indicator, settings, serial, base: entered, actual }) {
    const base = typeof entered === 'number' ? entered : indicator.base;
    const date = typeof serial === 'number' ? serialToDate(serial).value : undefined;
    const instead = insteadOf(actual, indicator.unit);
    const ofActual = (calculate) => instead ?? shown(calculate());
    const wrongBase = !MISSING.has(entered) && insteadOf(entered, indicator.unit) !== null;
    const based = (calculate) => (wrongBase ? '#VALUE!' : calculate());
    const onDate = (calculate) => (date !== undefined ? calculate() : serial === '' ? '' : '#VALUE!');
    const dated = (calculate) => onDate(() => based(calculate));
    return {
      gap: ofActual(() => gap(actual, indicator, settings)),
      completion: ofActual(() => completion(actual, indicator)),
      progress: instead ?? based(() => shown(progress(actual, indicator, base))),
      pace: instead ?? dated(() => shown(pace(actual, indicator, date, base, settings))),
      required: dated(() => shown(required(indicator, date, base, settings))),
      remaining: instead ?? dated(() => shown(remaining(actual, indicator, date, base, settings), (left) => left.perYear)),
      verdict: instead ?? dated(() => shown(verdict(actual, indicator, date, base, settings), (judged) => judged.word)),
      method: methodShown(indicator, base, settings, () => instead ?? onDate(() => shown(verdict(actual, indicator, date, base, settings), (judged) => judged.methodText))),
      elapsed: onDate(() => shown(elapsed(indicator, date, settings))),
      growth: instead ?? dated(() => shown(growth(actual, indicator, date, base, settings), (grown) => grown.ratio)),
    };
  },

  handOver: functionAnswers,

  structure({ indicator, settings, parts }) {
    const judged = structure(parts, indicator, settings);
    const show = (pick) => (parts.some((part) => MISSING.has(part)) ? '' : parts.some((part) => typeof part !== 'number' || part < 0) ? '#VALUE!' : shown(judged, pick));
    return {
      structureDeviation: show((measured) => measured.deviations[0]),
      structureSum: show((measured) => measured.sum),
      structureVerdict: show((measured) => measured.word),
    };
  },

  forecast({ indicator, years, values }) {
    const points = years.map((year, index) => ({ year, value: values[index] })).filter(({ value }) => !MISSING.has(value));
    const line = forecast(points, indicator);
    const wrong = points.some(({ value }) => insteadOf(value, indicator.unit) !== null);
    const show = (pick) => (wrong ? '#VALUE!' : points.length === 0 ? '' : shown(line, (value) => pick(value) ?? '—'));
    return { forecast: show(({ atDeadline }) => atDeadline), forecastYear: show(({ crossingYear }) => crossingYear) };
  },
};
