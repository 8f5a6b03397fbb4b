import type { Spelling } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { annualSheet } from './annual/sheet';
import { catalogueSheet } from './catalogueSheet';
import type { SheetLanguage } from './language';
import { ledgerSheet } from './ledgerSheet';
import { reviewSheets, standardLedgerPlace } from './review';
import type { SheetPlan, OneClickKind, WholePlanKind } from './sheetPlan';
import { ledgerWords } from './words/ledger';

type Build<T> = (plan: Plan, spelling: Spelling, settings?: Settings, language?: SheetLanguage) => T;

/** The catalogue has no formulas and so no spelling. */
const singleSheets: Readonly<Record<WholePlanKind, Build<SheetPlan>>> = {
  catalogue: (plan, _spelling, _settings, language) => catalogueSheet(plan, language),
  ledger: ledgerSheet,
};

/** The template of a kind that is one sheet, for a plan. */
export const templateSheet = (plan: Plan, kind: WholePlanKind, spelling: Spelling, settings?: Settings, language?: SheetLanguage): SheetPlan =>
  singleSheets[kind](plan, spelling, settings, language);

const allSheets: Readonly<Record<OneClickKind, Build<readonly SheetPlan[]>>> = {
  catalogue: (plan, _spelling, _settings, language) => [catalogueSheet(plan, language)],
  ledger: (...given) => [ledgerSheet(...given)],
  annual: (plan, _spelling, _settings, language = 'zh-CN') => [annualSheet(plan, { language, ledger: standardLedgerPlace(plan, ledgerWords[language].sheetName) })],
  review: (plan, spelling, settings, language = 'zh-CN') => reviewSheets({ plan, spelling, settings, language, ledger: standardLedgerPlace(plan, ledgerWords[language].sheetName) }),
};

/** All sheets of a template as they stand in a file of their own; a review and annual plans read the ledger of the same file. */
export const templateSheets = (plan: Plan, kind: OneClickKind, spelling: Spelling, settings?: Settings, language?: SheetLanguage): readonly SheetPlan[] =>
  allSheets[kind](plan, spelling, settings, language);
