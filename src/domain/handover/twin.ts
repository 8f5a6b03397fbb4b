import { spell, type FormulaMeasure, type FormulaRefs } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Indicator } from '../plan/schema';
import { convert, findUnit } from '../plan/units';
import { areaTerm, constantNumber, constantText, dateTermOf, indicatorOf, isLeftOut, scalarTerm, type Argument, type Surroundings } from './arguments';
import { errorsBack } from './errorsBack';
import type { PlanCall } from './planCalls';

type Role = 'actual' | 'indicator' | 'reportDate' | 'base' | 'unit' | 'output';

interface Signature {
  readonly measure: FormulaMeasure;
  readonly roles: readonly Role[];
}

const signatures: Readonly<Record<string, Signature>> = {
  GAP: { measure: 'gap', roles: ['actual', 'indicator', 'unit'] },
  COMPLETION: { measure: 'completion', roles: ['actual', 'indicator', 'unit'] },
  PROGRESS: { measure: 'progress', roles: ['actual', 'indicator', 'base', 'unit'] },
  ELAPSED: { measure: 'elapsed', roles: ['reportDate', 'indicator'] },
  PACE: { measure: 'pace', roles: ['actual', 'indicator', 'reportDate', 'base', 'unit'] },
  REQUIRED: { measure: 'required', roles: ['reportDate', 'indicator', 'base', 'unit'] },
  REMAINING: { measure: 'remaining', roles: ['actual', 'indicator', 'reportDate', 'base', 'unit', 'output'] },
  STATUS: { measure: 'verdict', roles: ['actual', 'indicator', 'reportDate', 'base', 'unit'] },
  GROWTH: { measure: 'growth', roles: ['actual', 'indicator', 'reportDate', 'base', 'unit', 'output'] },
};

/** Figures in another unit than the indicator's have no native twin; a stated % also settles what 0.93 means, which a twin cannot. */
const isOwnUnit = (argument: Argument, indicator: Indicator): boolean => {
  if (isLeftOut(argument)) return true;
  const unit = findUnit(constantText(argument) ?? '');
  return unit.ok && unit.value.name === indicator.unit && indicator.unit !== '%';
};

const measureTwin = ({ measure, roles }: Signature, call: PlanCall, surroundings: Surroundings, settings: Settings): string | null => {
  const argument = (role: Role): Argument => call.args[roles.indexOf(role)];
  const takes = (role: Role): boolean => roles.includes(role);
  const indicator = indicatorOf(argument('indicator'), surroundings);
  if (!indicator || indicator.measure === 'structure' || call.args.length > roles.length) return null;
  if (!isOwnUnit(argument('unit'), indicator) || !isLeftOut(argument('output'))) return null;
  const actual = takes('actual') ? scalarTerm(argument('actual'), surroundings) : '""';
  const reportDate = takes('reportDate') ? dateTermOf(argument('reportDate'), surroundings) : '""';
  const base = isLeftOut(argument('base')) ? undefined : scalarTerm(argument('base'), surroundings);
  if (actual === null || reportDate === null || base === null) return null;
  return errorsBack(spell(measure, { actual, reportDate, base }, indicator, 'native', { settings }));
};

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
  const indicator = indicatorOf(indicatorArgument, surroundings);
  const [actual, periods] = [areaTerm(values), areaTerm(years)];
  const word = isLeftOut(output) ? '' : constantText(output);
  if (!indicator || !actual?.isLine || !periods?.isLine || actual.cellCount !== periods.cellCount || !isOwnUnit(unit, indicator)) return null;
  if (indicator.measure === 'structure' || (word !== '' && word !== '年份' && word !== 'year')) return null;
  const refs: FormulaRefs = { actual: actual.text, periods: periods.text, reportDate: '""' };
  return errorsBack(spell(word === '' ? 'forecast' : 'forecastYear', refs, indicator, 'native'));
};

const targetTwin = ([indicatorArgument, unit]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const indicator = indicatorOf(indicatorArgument, surroundings);
  if (indicator?.target === undefined) return null;
  if (isLeftOut(unit)) return String(indicator.target);
  const target = convert(indicator.target, indicator.unit, constantText(unit) ?? '');
  return target.ok ? String(target.value) : null;
};

const isBlank = (term: string): string => `${term}=""`;

/** Texts such as 93万人 are for our function only: the twin shows #VALUE! and the proof keeps the value. */
const ratioTwin = ([numerator, denominator, unit]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const [above, below] = [scalarTerm(numerator, surroundings), scalarTerm(denominator, surroundings)];
  const scale = convert(1, '小数', isLeftOut(unit) ? '%' : (constantText(unit) ?? ''));
  if (above === null || below === null || !scale.ok) return null;
  const share = `IF(OR(${above}<0,${below}<0),#VALUE!,IF(${below}=0,#N/A,${above}/${below}${scale.value === 1 ? '' : `*${scale.value}`}))`;
  return `IF(OR(${isBlank(above)},${isBlank(below)}),"",IF(AND(ISNUMBER(${above}),ISNUMBER(${below})),${share},#VALUE!))`;
};

const convertTwin = ([value, from, to]: PlanCall['args'], surroundings: Surroundings): string | null => {
  const term = scalarTerm(value, surroundings);
  const scale = convert(1, constantText(from) ?? '', constantText(to) ?? '');
  if (term === null || !scale.ok) return null;
  return `IF(${isBlank(term)},"",IF(ISNUMBER(${term}),${term}*${scale.value},#VALUE!))`;
};

/**
 * The native expression that calculates what a call calculates; null where only the value can stand in: several results at once,
 * an indicator that is not settled, figures in another unit, words (EXPLAIN, SENTENCE, INFO, MATCH, LIST).
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
