import { checkPlan, type PlanProblem } from './checkPlan';
import { planSchema, type Plan } from './schema';

/**
 * Reads a plan of unknown origin: its shape by the schema, then its meaning by the rules. `plan` is there only when nothing is wrong.
 * Not for run time: it brings the schema library along.
 *
 * @param data e.g. the contents of a JSON file
 * @returns every problem at once, each with its rule and its place
 */
export function parsePlan(data: unknown): { readonly plan?: Plan; readonly problems: readonly PlanProblem[] } {
  const parsed = planSchema.safeParse(data);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map(({ path, message }) => ({ rule: 'schema', where: path.join('.'), message })) };
  }
  const problems = checkPlan(parsed.data);
  return problems.length === 0 ? { plan: parsed.data, problems } : { problems };
}
