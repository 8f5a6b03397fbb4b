import type { Plan } from '../schema';

/** One thing that is wrong with a plan's data, for the person who edits it. */
export interface PlanProblem {
  /** File name of the rule, or `schema`. */
  readonly rule: string;
  /** Code of the indicator, or the place in the data; absent where the plan as a whole is meant. */
  readonly where?: string;
  readonly message: string;
}

/** Everything one rule has to say about a plan; an empty list when all is well. */
export type PlanRule = (plan: Plan) => readonly Omit<PlanProblem, 'rule'>[];
