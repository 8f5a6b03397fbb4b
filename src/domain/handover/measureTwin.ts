import { spell, type FormulaMeasure, type FormulaRefs } from '../formulas';
import type { Settings } from '../measures/settings';
import { dateTermOf, isLeftOut, scalarTerm, type Argument } from './arguments';
import { expressionOf } from './expressionOf';
import { judgedBy } from './judged';
import type { PlanCall } from './planCalls';
import type { Surroundings } from './surroundings';

type Role = 'actual' | 'indicator' | 'reportDate' | 'base' | 'unit' | 'output';

/** What a function of ours measures, and what its arguments are. */
export interface Signature {
  readonly measure: FormulaMeasure;
  readonly roles: readonly Role[];
}

export const signatures: Readonly<Record<string, Signature>> = {
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

export const roleIn = ({ roles }: Signature, { args }: PlanCall, role: Role): Argument => args[roles.indexOf(role)];

/** The cells of a call as native formulas refer to them. */
export const refsOf = (signature: Signature, call: PlanCall, surroundings: Surroundings): FormulaRefs | null => {
  const takes = (role: Role): boolean => signature.roles.includes(role);
  const actual = takes('actual') ? scalarTerm(roleIn(signature, call, 'actual'), surroundings) : '""';
  const reportDate = takes('reportDate') ? dateTermOf(roleIn(signature, call, 'reportDate'), surroundings) : '""';
  const baseArgument = roleIn(signature, call, 'base');
  const base = isLeftOut(baseArgument) ? undefined : scalarTerm(baseArgument, surroundings);
  return actual === null || reportDate === null || base === null ? null : { actual, reportDate, base };
};

export const measureTwin = (signature: Signature, call: PlanCall, surroundings: Surroundings, settings: Settings): string | null => {
  const judged = judgedBy(roleIn(signature, call, 'indicator'), roleIn(signature, call, 'unit'), surroundings);
  const refs = refsOf(signature, call, surroundings);
  if (!judged || !refs || judged.indicator.measure === 'structure' || call.args.length > signature.roles.length || !isLeftOut(roleIn(signature, call, 'output'))) return null;
  const { indicator, unitIsStated, guarded } = judged;
  return guarded(expressionOf(refs, (names) => spell(signature.measure, names, indicator, 'native', { settings, unitIsStated })));
};
