import { henan13 } from '../../../src/domain/plan/catalogue';
import type { Indicator } from '../../../src/domain/plan/schema';
import type { LedgerEntries, LedgerEntry } from '../../../src/domain/review';
import { ledgerRows } from '../../../src/domain/sheets/ledgerRows';

const blank: LedgerEntry = { base: null, years: [null, null, null, null, null] };

/** A ledger in which only some lines are filled in. */
export const ledger = (typed: Readonly<Record<string, Partial<LedgerEntry>>>): LedgerEntries => new Map(ledgerRows(henan13).map(({ key }) => [key, { ...blank, ...typed[key] }]));

export const indicator = (code: string): Indicator => henan13.indicators.find((each) => each.code === code)!;
