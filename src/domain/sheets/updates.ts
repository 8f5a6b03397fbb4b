import type { Spelling } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { ANNUAL_NAMES, planAnnualUpdate } from './annual/update';
import type { Contents } from './existingSheet';
import type { CellPosition } from './ledgerLayout';
import { planCatalogueUpdate, planLedgerUpdate, type UpdatePlan } from './planUpdate';
import { planRegionsUpdate } from './regions/update';
import type { LedgerPlace } from './review/context';
import type { UpdatableKind } from './sheetPlan';
import { sheetLanguages } from './words/common';
import { ledgerWords } from './words/ledger';

export interface UpdateInput {
  readonly plan: Plan;
  readonly spelling: Spelling;
  readonly settings: Settings;
  readonly contents: Contents;
  /** Where the kind's named cells stand, in the order of `names`; null for a name that is gone. */
  readonly positions: readonly (CellPosition | null)[];
  /** The ledger that a sheet reads; null where it reads none. */
  readonly ledger: LedgerPlace | null;
}

export interface Update {
  /** The named cells it depends on, without the prefix. */
  readonly names: readonly string[];
  readonly plan: (input: UpdateInput) => UpdatePlan;
}

type Dated = (plan: Plan, spelling: Spelling, settings: Settings, contents: Contents, places: { readonly reportDate: CellPosition; readonly elapsed: CellPosition }) => UpdatePlan;

/** What the sheet calls its report date. */
const reportDateOn = (contents: Contents): string => {
  const words = sheetLanguages.map((language) => ledgerWords[language].reportDate);
  return words.find((word) => contents.some((line) => line.includes(word))) ?? words[0]!;
};

/** A sheet without its report date cannot be updated: its formulas would refer to nothing. */
const dated = (names: readonly [reportDate: string, elapsed: string], update: Dated): Update => ({
  names,
  plan: ({ plan, spelling, settings, contents, positions: [reportDate, elapsed] }) =>
    reportDate && elapsed ? update(plan, spelling, settings, contents, { reportDate, elapsed }) : { ok: false, missing: [reportDateOn(contents)] },
});

/** How a sheet of each kind is brought up to date. */
export const updates: Readonly<Record<UpdatableKind, Update>> = {
  catalogue: { names: [], plan: ({ plan, contents }) => planCatalogueUpdate(plan, contents) },
  ledger: dated(['ReportDate', 'Elapsed'], planLedgerUpdate),
  annual: { names: ANNUAL_NAMES, plan: ({ plan, contents, ledger, positions }) => planAnnualUpdate(plan, contents, ledger, positions) },
  regions: dated(['RegionsDate', 'RegionsElapsed'], planRegionsUpdate),
};
