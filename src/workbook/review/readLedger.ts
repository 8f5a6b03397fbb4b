import type { Plan } from '../../domain/plan/schema';
import { parseAddress } from '../../domain/sheets/address';
import type { Contents } from '../../domain/sheets/existingSheet';
import { ledgerColumns } from '../../domain/sheets/ledgerColumns';
import { ledgerRows } from '../../domain/sheets/ledgerRows';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import { findInOwnLanguage } from '../../domain/sheets/ownLanguage';
import type { LedgerPlace } from '../../domain/sheets/review/context';
import { ledgerWords } from '../../domain/sheets/words/ledger';
import { queueSheets } from '../readSheets';
import type { OurSheet } from '../workbookState';

interface Missing {
  readonly missing: readonly string[];
}

const queueDate = (context: Excel.RequestContext, counter: number): (() => string | null) => {
  const date = context.workbook.names.getItemOrNullObject(numbered(`${PREFIX}ReportDate`, counter)).getRangeOrNullObject();
  date.load('address');
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after the caller's sync
  return () => (date.isNullObject ? null : date.address);
};

/** Queues the reading of a ledger; nothing is sent. After the sync the answer is where its cells stand, or which headings it lacks. */
export const queueLedger = (context: Excel.RequestContext, plan: Plan, { sheetName, counter }: OurSheet): (() => Promise<LedgerPlace | Missing>) => {
  const reading = queueSheets([context.workbook.worksheets.getItem(sheetName)], ['formulas']);
  const date = queueDate(context, counter);
  return async () => {
    const [read] = await reading.all(context);
    return ledgerPlace(plan, sheetName, read!.cells.formulas, date());
  };
};

/**
 * Where the cells of a ledger stand, or which headings it lacks.
 *
 * @param contents the sheet from A1
 * @param dateAddress of its report date; null where the name is gone
 */
export const ledgerPlace = (plan: Plan, sheetName: string, contents: Contents, dateAddress: string | null): LedgerPlace | Missing => {
  const layout = findInOwnLanguage(contents, (language) => ledgerColumns(plan, language), ledgerRows(plan).map(({ key }) => key), 'code');
  if ('missing' in layout) return layout;
  const reportDate = dateAddress === null ? null : parseAddress(dateAddress);
  return reportDate ? { sheetName, ...layout.found, reportDate } : { missing: [ledgerWords[layout.language].reportDate] };
};

const inOrder = (map: ReadonlyMap<string, number>): string => JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Queues the question whether a ledger still stands as it was read; ask after the sync. It belongs into the request that writes: a row that
 * was inserted between the two would leave a review that reads beside the figures, without any error. Of a ledger of any size only the
 * headings and codes are read again.
 */
export const queueStandsAs = (context: Excel.RequestContext, plan: Plan, { counter }: OurSheet, before: LedgerPlace): (() => boolean) => {
  const sheet = context.workbook.worksheets.getItem(before.sheetName);
  const code = before.columns.get('code') ?? 0;
  const last = [...before.rows.values()].reduce((most, row) => Math.max(most, row), before.headerRow);
  const headings = sheet.getRangeByIndexes(before.headerRow, 0, 1, Math.max(...before.columns.values()) + 1);
  const codes = sheet.getRangeByIndexes(0, code, last + 1, 1);
  [headings, codes].forEach((range) => range.load('formulas'));
  const date = queueDate(context, counter);
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- called after the caller's sync
    const contents = (codes.formulas as Contents).map((line, row) => (row === before.headerRow ? (headings.formulas as Contents)[0]! : [...new Array<string>(code).fill(''), line[0]!]));
    const now = ledgerPlace(plan, before.sheetName, contents, date());
    return !('missing' in now) && now.headerRow === before.headerRow && inOrder(now.rows) === inOrder(before.rows) && inOrder(now.columns) === inOrder(before.columns) && now.reportDate.row === before.reportDate.row && now.reportDate.column === before.reportDate.column;
  };
};
