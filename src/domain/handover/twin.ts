import { spell, type FormulaMeasure, type FormulaRefs } from '../formulas';
import { isMissing } from '../formulas/guards';
import type { Settings } from '../measures/settings';
import { convert } from '../plan/units';
import { areaTerm, constantNumber, constantText, indicatorOf, isLeftOut, scalarTerm, unitOf } from './arguments';
import { errorsBack } from './errorsBack';
import { judgedBy } from './judged';
import { measureTwin, signatures } from './measureTwin';
import type { PlanCall } from './planCalls';
import type { Surroundings } from './surroundings';

const outputs: Readonly<Record<string, FormulaMeasure>> = { 合计: 'structureSum', sum: 'structureSum', 判断: 'structureVerdict', status: 'structureVerdict' };

const isPart = (part: number, count: number): boolean => Number.isInteger(part) && part >= 1 && part <= count;

const structureTwin = ([parts, indicatorArgument, output]: PlanCall['args'], surroundings: Surroundings, settings: Settings): string | null => {
  const indicator = indicatorOf(indicatorArgument, surroundings);
  const area = areaTerm(parts);
  const part = constantNumber(output) ?? undefined;
  const measure = part === undefined ? outputs[constantText(output) ?? ''] : 'structureDeviation';
  const count = indicator?.parts?.length ?? 0;
  if (!indicator || !area || !measure || !area.isLine || area.cellCount !== count || (part !== undefined && !isPart(part, count))) return null;
  return errorsBack(spell(measure, { actual: area.text, reportDate: '""' }, indicator, 'native', { part, settings }));
};

const forecastTwin = ([values, years, indicatorArgument, output, unit]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const judged = judgedBy(indicatorArgument, unit, surroundings);
  const [actual, periods] = [areaTerm(values), areaTerm(years)];
  const word = isLeftOut(output) ? '' : constantText(output);
  if (!judged || !actual?.isLine || !periods?.isLine || actual.cellCount !== periods.cellCount) return null;
  const { indicator, unitIsStated, guarded } = judged;
  if (indicator.measure === 'structure' || (word !== '' && word !== '年份' && word !== 'year')) return null;
  const refs: FormulaRefs = { actual: actual.text, periods: periods.text, reportDate: '""' };
  return guarded(errorsBack(spell(word === '' ? 'forecast' : 'forecastYear', refs, indicator, 'native', { unitIsStated })));
};

const targetTwin = ([indicatorArgument, unit]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const judged = judgedBy(indicatorArgument, unit, surroundings);
  return judged?.indicator.target === undefined ? null : judged.guarded(String(judged.indicator.target));
};

/** Texts such as 93万人 are for our function only: the twin shows #VALUE! and the proof keeps the value. */
const ratioTwin = ([numerator, denominator, unitArgument]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const [above, below, unit] = [scalarTerm(numerator, surroundings), scalarTerm(denominator, surroundings), unitOf(unitArgument, surroundings)];
  const scale = unit && convert(1, '小数', unit.text === '' ? '%' : unit.text);
  if (above === null || below === null || !unit || !scale?.ok) return null;
  const share = `IF(OR(${above}<0,${below}<0),#VALUE!,IF(${below}=0,#N/A,${above}/${below}${scale.value === 1 ? '' : `*${scale.value}`}))`;
  return unit.guarded(`IF(OR(${isMissing(above)},${isMissing(below)}),"",IF(AND(ISNUMBER(${above}),ISNUMBER(${below})),${share},#VALUE!))`);
};

const convertTwin = ([value, from, to]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const [term, source, wanted] = [scalarTerm(value, surroundings), unitOf(from, surroundings), unitOf(to, surroundings)];
  const scale = source && wanted && convert(1, source.text, wanted.text);
  if (term === null || !source || !wanted || !scale?.ok) return null;
  return source.guarded(wanted.guarded(`IF(${isMissing(term)},"",IF(ISNUMBER(${term}),${term}*${scale.value},#VALUE!))`));
};

/**
 * The native expression that calculates what a call calculates; null where only the value can stand in: several results at once,
 * an indicator that is not settled, a bare target, words (EXPLAIN, SENTENCE, INFO, MATCH, LIST).
 *
 * @param settings the cut-offs become numbers inside the expression
 * @example twin of PLAN.TARGET("JY01") → '500'
 */
export const twin = (call: PlanCall, surroundings: Surroundings, settings: Settings): string | null => {
  const signature = signatures[call.name];
  if (signature) return measureTwin(signature, call, surroundings, settings);
  switch (call.name) {
    case 'STRUCTURE':
      return structureTwin(call.args, surroundings, settings);
    case 'FORECAST':
      return forecastTwin(call.args, surroundings);
    case 'TARGET':
      return targetTwin(call.args, surroundings);
    case 'RATIO':
      return ratioTwin(call.args, surroundings);
    case 'CONVERT':
      return convertTwin(call.args, surroundings);
    default:
      return null;
  }
};
