import type { Spelling } from '../../formulas';
import { defaultSettings, type Settings } from '../../measures/settings';
import type { Plan } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import { standardLedgerLayout } from '../ledgerLayout';
import { freeSheetName } from '../ourNames';
import { ledgerWords } from '../words/ledger';
import { reviewParts, reviewWords, type ReviewPart, type ReviewWords } from '../words/review';
import type { LedgerPlace, ReviewContext, TableLayout } from './context';
import { reviewTables, standardLayout, type TableKey } from './tables';

export interface ReviewOptions {
  readonly plan: Plan;
  readonly spelling: Spelling;
  readonly settings?: Settings;
  readonly language?: SheetLanguage;
  readonly ledger: LedgerPlace;
  /** Excel's serial of a report date of the review's own; without it the review follows the ledger. */
  readonly reportDate?: number | null;
}

/** A ledger as it is inserted, untouched: what a file with both templates refers to. */
export const standardLedgerPlace = (plan: Plan, sheetName = ledgerWords['zh-CN'].sheetName): LedgerPlace => ({ sheetName, ...standardLedgerLayout(plan) });

const named = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> => Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;

/** The names of a new review's sheets; all carry one counter, so that they are seen to belong together. */
const freeReviewNames = ({ sheet }: ReviewWords, taken: readonly string[]): Readonly<Record<ReviewPart, string>> => {
  const isFree = (suffix: string): boolean => reviewParts.every((part) => freeSheetName(sheet[part] + suffix, taken) === sheet[part] + suffix);
  let counter = 1;
  while (!isFree(counter === 1 ? '' : ` (${counter})`)) counter += 1;
  return named(reviewParts, (part) => sheet[part] + (counter === 1 ? '' : ` (${counter})`));
};

/**
 * Everything a new review's cells depend on, with all tables at their standard places.
 *
 * @param taken names of the sheets that are there
 */
export const newReview = ({ plan, spelling, settings = defaultSettings, language = 'zh-CN', ledger, reportDate = null }: ReviewOptions, taken: readonly string[] = []): ReviewContext => {
  const words = reviewWords[language];
  const tables = reviewTables(plan, words, settings);
  const layouts = named(Object.keys(tables) as TableKey[], (key): TableLayout => standardLayout(tables[key]));
  return { plan, spelling, settings, language, words, ledger, reportDate, sheetNames: freeReviewNames(words, taken), layouts, dateCell: { row: 1, column: 1 } };
};
