import type { Spelling } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { catalogueSheet } from './catalogueSheet';
import { ledgerSheet } from './ledgerSheet';
import type { SheetPlan, WholePlanKind } from './sheetPlan';

/** The template of a kind for a plan; the catalogue has no formulas and so no spelling. */
export const templateSheet = (plan: Plan, kind: WholePlanKind, spelling: Spelling, settings?: Settings): SheetPlan =>
  kind === 'catalogue' ? catalogueSheet(plan) : ledgerSheet(plan, spelling, settings);
