import { rules } from './rules';
import type { PlanProblem } from './rules/rule';
import type { Plan } from './schema';

export type { PlanProblem } from './rules/rule';

/**
 * Everything that is wrong with the meaning of a plan whose shape is right, all at once.
 * @returns an empty list for a good plan
 * @example checkPlan(henan13) // []
 */
export const checkPlan = (plan: Plan): readonly PlanProblem[] =>
  Object.entries(rules).flatMap(([rule, check]) => check(plan).map((problem) => ({ rule, ...problem })));
