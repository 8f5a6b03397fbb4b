import type { Indicator, Plan } from '../schema';
import type { PlanRule } from './rule';

/** A rule that looks at one indicator at a time: `check` answers with what is wrong, one sentence each. */
export const perIndicator =
  (check: (indicator: Indicator, plan: Plan) => readonly string[]): PlanRule =>
  (plan) =>
    plan.indicators.flatMap((indicator) => check(indicator, plan).map((message) => ({ where: indicator.code, message })));
