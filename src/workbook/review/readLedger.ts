import type { Plan } from '../../domain/plan/schema';
import { parseAddress } from '../../domain/sheets/address';
import type { Contents } from '../../domain/sheets/existingSheet';
import { ledgerColumns } from '../../domain/sheets/ledgerColumns';
import { ledgerRows } from '../../domain/sheets/ledgerRows';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import { findInOwnLanguage } from '../../domain/sheets/ownLanguage';
import type { LedgerPlace } from '../../domain/sheets/review/context';
import { ledgerWords } from '../../domain/sheets/words/ledger';
import type { OurSheet } from '../workbookState';

export interface QueuedLedger {
  readonly used: Excel.Range;
  readonly date: Excel.Range;
}

/** Queues the reading of a ledger; nothing is sent. */
export const queueLedger = (context: Excel.RequestContext, { sheetName, counter }: OurSheet): QueuedLedger => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
  const date = context.workbook.names.getItemOrNullObject(numbered(`${PREFIX}ReportDate`, counter)).getRangeOrNullObject();
  used.load('formulas');
  date.load('address');
  return { used, date };
};

/**
 * Where the cells of a ledger stand, or which headings it lacks.
 *
 * @param contents the sheet from A1
 * @param dateAddress of its report date; null where the name is gone
 */
export const ledgerPlace = (plan: Plan, sheetName: string, contents: Contents, dateAddress: string | null): LedgerPlace | { readonly missing: readonly string[] } => {
  const layout = findInOwnLanguage(contents, (language) => ledgerColumns(plan, language), ledgerRows(plan).map(({ key }) => key), 'code');
  if ('missing' in layout) return layout;
  const reportDate = dateAddress === null ? null : parseAddress(dateAddress);
  return reportDate ? { sheetName, ...layout.found, reportDate } : { missing: [ledgerWords[layout.language].reportDate] };
};

const inOrder = (map: ReadonlyMap<string, number>): string => JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Whether a ledger still stands as it was read. To be asked of a reading in the same request as the writing: a row that was inserted between
 * the two would leave a review that reads beside the figures, without any error.
 */
export const standsAs = (before: LedgerPlace, { used, date }: QueuedLedger, plan: Plan): boolean => {
  const now = ledgerPlace(plan, before.sheetName, used.formulas as Contents, date.isNullObject ? null : date.address);
  return !('missing' in now) && now.headerRow === before.headerRow && inOrder(now.rows) === inOrder(before.rows) && inOrder(now.columns) === inOrder(before.columns) && now.reportDate.row === before.reportDate.row && now.reportDate.column === before.reportDate.column;
};
