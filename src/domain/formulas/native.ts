import { isApproached, isUpperLimit } from '../measures/goal';
import { defaultSettings, type Settings } from '../measures/settings';
import type { Indicator } from '../plan/schema';
import { refusesCompletion, withActual, withBase, withDate, withinPeriod, withWay } from './guards';
import { spellNativeForecast } from './nativeForecast';
import { growthTerm } from './nativeGrowth';
import { spellNativeStructure } from './nativeStructure';
import { byAttainment, byGrowth, byPace, methodByWay } from './nativeVerdict';
import { choose, dateTerm, monthsFrom, NOT_APPLICABLE, type Terms, termsOf } from './terms';
import type { FormulaMeasure, FormulaRefs, SpellOptions } from './types';

/** A measure in plain Excel 2016 formulas: no LET, LAMBDA, dynamic array or volatile function. */
export function spellNative(measure: FormulaMeasure, refs: FormulaRefs, indicator: Indicator, options: SpellOptions): string {
  const settings = options.settings ?? defaultSettings;
  if (measure === 'forecast' || measure === 'forecastYear') return `=${spellNativeForecast(measure, refs, indicator, options.unitIsStated)}`;
  if (indicator.measure === 'structure') return `=${spellNativeStructure(measure, refs, indicator, options.part, settings)}`;
  return `=${nativeMeasures[measure](termsOf(refs, indicator, settings, options.unitIsStated), indicator, settings)}`;
}

type CellMeasure = Exclude<FormulaMeasure, 'forecast' | 'forecastYear'>;
type NativeMeasure = (terms: Terms, indicator: Indicator, settings: Settings) => string;

const notForNumbers: NativeMeasure = () => NOT_APPLICABLE;

const nativeMeasures: Readonly<Record<CellMeasure, NativeMeasure>> = {
  gap: (terms) => withActual(terms, terms.entryUnit, terms.gap),
  completion: (terms, indicator) => withActual(terms, terms.entryUnit, completionTerm(terms, indicator)),
  progress: (terms) => withActual(terms, terms.entryUnit, withBase(terms, terms.entryUnit, withWay(terms, progressTerm(terms)))),
  pace: (terms, indicator) => withEntries(terms, withinPeriod(terms, paceTerm(terms, indicator))),
  required: (terms, indicator) => withDate(terms, withBase(terms, terms.entryUnit, withinPeriod(terms, requiredTerm(terms, indicator)))),
  remaining: (terms, indicator, settings) => withEntries(terms, withinPeriod(terms, remainingTerm(terms, indicator, settings))),
  verdict: (terms, indicator, settings) => withEntries(terms, verdictTerm(terms, indicator, settings)),
  method: methodTerm,
  growth: (terms, indicator) => withEntries(terms, withinPeriod(terms, growthTerm(terms, indicator))),
  elapsed: (terms) => withDate(terms, withinPeriod(terms, terms.e)),
  structureDeviation: notForNumbers,
  structureSum: notForNumbers,
  structureVerdict: notForNumbers,
};

const withEntries = (terms: Terms, formula: string): string => withActual(terms, terms.entryUnit, withDate(terms, withBase(terms, terms.entryUnit, formula)));

const progressTerm = ({ a, b, t }: Terms): string => `(${a}-${b})/(${t}-${b})`;

const completionTerm = ({ a, t }: Terms, { unit, measure, target }: Indicator): string =>
  refusesCompletion(unit, measure) || target === 0 ? NOT_APPLICABLE : `${a}/${t}`;

/** 建设任务 and 累计 are paced by completion, 期末水平 by progress, 全覆盖 only from its deadline on. */
function paceTerm(terms: Terms, indicator: Indicator): string {
  const { measure } = indicator;
  if (measure === 'level') return withWay(terms, `(${progressTerm(terms)}-${terms.e})*100`);
  const byCompletion = `(${terms.a}/${terms.t}-${terms.e})*100`;
  if (measure === 'coverage' && !isUpperLimit(indicator)) return `IF(${terms.beforeDeadline},${NOT_APPLICABLE},${byCompletion})`;
  return isApproached(indicator) && completionTerm(terms, indicator) !== NOT_APPLICABLE ? byCompletion : NOT_APPLICABLE;
}

function requiredTerm(terms: Terms, indicator: Indicator): string {
  if (indicator.measure === 'level') return withWay(terms, `${terms.b}+(${terms.t}-${terms.b})*${terms.e}`);
  return isApproached(indicator) ? `${terms.t}*${terms.e}` : terms.t;
}

function verdictTerm(terms: Terms, indicator: Indicator, settings: Settings): string {
  const attained = byAttainment(terms);
  if (indicator.measure === 'level') {
    const paced = byPace(terms, `(${progressTerm(terms)}-${terms.e})*100`, settings);
    return choose(terms.hasWay, settings.levelMethod === '增速法' ? byGrowth(terms, indicator, settings, paced) : paced, attained);
  }
  return isApproached(indicator) ? byPace(terms, paceTerm(terms, indicator), settings) : attained;
}

function methodTerm(terms: Terms, indicator: Indicator, settings: Settings): string {
  if (indicator.measure === 'level') return methodByWay(terms, indicator, settings);
  return isApproached(indicator) ? '"序时法"' : '"达标法"';
}

function remainingTerm(terms: Terms, indicator: Indicator, { dayCount }: Settings): string {
  if (!isApproached(indicator) && indicator.measure !== 'level') return NOT_APPLICABLE;
  const { period, deadline } = indicator;
  const yearsLeft =
    dayCount === 'days' ? `((${dateTerm(deadline)}-INT(${terms.d}))/365.25)` : `((1-${terms.e})*${monthsFrom(period.start, deadline) / 12})`;
  return `IF(${terms.beforeDeadline},IF(${terms.met},0,(${terms.t}-${terms.a})/${yearsLeft}),${NOT_APPLICABLE})`;
}
