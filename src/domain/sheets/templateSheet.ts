import type { Spelling } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { annualSheet } from './annual/sheet';
import { catalogueSheet } from './catalogueSheet';
import { ledgerSheet } from './ledgerSheet';
import { reviewSheets, standardLedgerPlace } from './review';
import type { SheetPlan, OneClickKind, WholePlanKind } from './sheetPlan';

type Build<T> = (plan: Plan, spelling: Spelling, settings?: Settings) => T;

/** The catalogue has no formulas and so no spelling. */
const singleSheets: Readonly<Record<WholePlanKind, Build<SheetPlan>>> = {
  catalogue: (plan) => catalogueSheet(plan),
  ledger: ledgerSheet,
};

/** The template of a kind that is one sheet, for a plan. */
export const templateSheet = (plan: Plan, kind: WholePlanKind, spelling: Spelling, settings?: Settings): SheetPlan => singleSheets[kind](plan, spelling, settings);

const allSheets: Readonly<Record<OneClickKind, Build<readonly SheetPlan[]>>> = {
  catalogue: (plan) => [catalogueSheet(plan)],
  ledger: (plan, spelling, settings) => [ledgerSheet(plan, spelling, settings)],
  annual: (plan) => [annualSheet(plan, { ledger: standardLedgerPlace(plan) })],
  review: (plan, spelling, settings) => reviewSheets({ plan, spelling, settings, ledger: standardLedgerPlace(plan) }),
};

/** All sheets of a template as they stand in a file of their own; a review and annual plans read the ledger of the same file. */
export const templateSheets = (plan: Plan, kind: OneClickKind, spelling: Spelling, settings?: Settings): readonly SheetPlan[] => allSheets[kind](plan, spelling, settings);
