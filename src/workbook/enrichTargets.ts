import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import type { CheckedReports, CheckedSheet } from './checkReports';
import { destinationsOf, type Destination } from './enrichDestinations';
import type { Message } from './outcome';
import type { OwnSheet } from './ownSheets';
import type { UpdatedList } from './takeBackList';
import { listsOf } from './writeList';

/** A list of ours, and the report that its formulas read, as it was checked. */
export interface ListTarget {
  readonly list: UpdatedList;
  readonly sheetName: string;
  readonly checked: CheckedSheet;
}

/** Where a plan goes: cells or a sheet that are empty, or a list of ours that it brings up to date. */
export type Target = Destination | ListTarget;

/** Whether a target is a list of ours that is brought up to date. */
export const isList = (target: Target): target is ListTarget => 'list' in target;

/** Those with a list, and those that go elsewhere. */
export const listsAmong = (targets: readonly Target[]): readonly UpdatedList[] => targets.flatMap((target) => (isList(target) ? [target.list] : []));
/** The others: cells or sheets that are empty so far. */
export const destinationsAmong = (targets: readonly Target[]): readonly Destination[] => targets.flatMap((target) => (isList(target) ? [] : [target]));

/**
 * Each report decides for itself: one that is listed already is brought up to date there, the others go where their plan says.
 *
 * @param owns in the order of the plans, null for a report that is not listed yet
 */
export const targetsOf = (plans: readonly EnrichmentPlan[], owns: readonly (OwnSheet | null)[], state: CheckedReports): readonly Target[] => {
  const lists = listsOf(owns.flatMap((own) => own ?? []), state);
  const isFresh = (_: unknown, at: number): boolean => owns[at] === null;
  const names = [...state.names, ...lists.flatMap(({ added }) => (added ? [{ name: added, formula: '' }] : []))];
  const destinations = destinationsOf(plans.filter(isFresh), { ...state, names, sheets: state.sheets.filter(isFresh) });
  const [nextList, nextDestination] = [lists.values(), destinations.values()];
  return owns.map((own, at): Target => (own === null ? nextDestination.next().value! : { list: nextList.next().value!, sheetName: plans[at]!.sheetName, checked: state.sheets[at]! }));
};

/** Why nothing can be written there. */
export const targetsRefusal = (targets: readonly Target[], { isStructureLocked }: CheckedReports): Message | null => {
  const locked = listsAmong(targets).find(({ sheet }) => sheet.protection.protected);
  if (locked) return { key: 'sheetProtected', params: { sheet: locked.sheetName } };
  return isStructureLocked && destinationsAmong(targets).some(({ point }) => point.draft !== undefined) ? { key: 'structureLocked' } : null;
};
