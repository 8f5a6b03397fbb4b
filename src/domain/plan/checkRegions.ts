import { regionRules } from './regionRules';
import type { RegionList } from './regionSchema';
import type { PlanProblem } from './rules/rule';

/**
 * Everything that is wrong with the meaning of a list of regions whose shape is right, all at once.
 * @returns an empty list for a good one
 * @example checkRegions(henanRegions) // []
 */
export const checkRegions = (list: RegionList): readonly PlanProblem[] =>
  Object.entries(regionRules).flatMap(([rule, check]) => check(list).map((problem) => ({ rule, ...problem })));
