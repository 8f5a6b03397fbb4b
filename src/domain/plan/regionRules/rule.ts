import type { PlanProblem } from '../rules/rule';
import type { Region, RegionList } from '../regionSchema';

/** Everything one rule has to say about the regions; an empty list when all is well. */
export type RegionRule = (list: RegionList) => readonly Omit<PlanProblem, 'rule'>[];

/** A rule that looks at one region at a time: `check` answers with what is wrong, one sentence each. */
export const perRegion =
  (check: (region: Region, list: RegionList) => readonly string[]): RegionRule =>
  (list) =>
    list.regions.flatMap((region) => check(region, list).map((message) => ({ where: region.code, message })));
