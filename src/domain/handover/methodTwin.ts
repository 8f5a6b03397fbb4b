import { methodInUse, nativeMethodInUse } from '../formulas';
import { growsSteadily } from '../measures/growth';
import type { Settings } from '../measures/settings';
import { judgedBy } from './judged';
import { refsOf, roleIn, type Signature } from './measureTwin';
import type { PlanCall } from './planCalls';
import type { Surroundings } from './surroundings';
import { textOf } from './tokens';

const explanation: Signature = { measure: 'method', roles: ['actual', 'indicator', 'reportDate', 'base', 'unit'] };

/**
 * The native formula for 判断方法 as enriched reports ask for it; null for every other formula.
 *
 * @param formula of a cell, and the calls of ours in it
 */
export const methodTwin = (formula: string, calls: readonly PlanCall[], surroundings: Surroundings, settings: Settings): string | null => {
  const [call] = calls;
  if (call?.name !== 'EXPLAIN' || call.args.length > explanation.roles.length || formula !== methodInUse(call.args.map(textOf).join(','))) return null;
  const judged = judgedBy(roleIn(explanation, call, 'indicator'), roleIn(explanation, call, 'unit'), surroundings);
  const refs = refsOf(explanation, call, surroundings);
  if (!judged || !refs || !growsSteadily(judged.indicator)) return null;
  return `=${judged.guarded(nativeMethodInUse(refs, judged.indicator, { settings, unitIsStated: judged.unitIsStated }).slice(1))}`;
};
