import { henan13 } from '../../domain/plan/catalogue';
import { readEntries, type Entry, type LedgerEntries } from '../../domain/review/entries';
import { areaAddress } from '../../domain/sheets/address';
import type { Contents } from '../../domain/sheets/existingSheet';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import type { LedgerPlace } from '../../domain/sheets/review/context';
import type { Outcome } from '../outcome';
import { ledgerPlace } from '../review/readLedger';
import { runExcel } from '../runExcel';
import { readWorkbookState } from '../workbookState';

/** A ledger by what stays the same when its sheet is renamed, and by what the user calls it. */
export interface LedgerName {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** What a ledger holds at this moment. */
export interface LedgerNow extends LedgerName {
  readonly place: LedgerPlace;
  /** What the report date's cell holds, and where it is. */
  readonly reportDate: Entry;
  readonly reportDateAddress: string;
  readonly entries: LedgerEntries;
}

export interface LedgerReading {
  /** Every ledger of the workbook, the one in front first. */
  readonly ledgers: readonly LedgerName[];
  /** The one that was asked for, else the first; null where the workbook has none. */
  readonly chosen: LedgerName | null;
  /** null where there is none, or it lacks the headings or cells in `missing`. */
  readonly ledger: LedgerNow | null;
  readonly missing: readonly string[];
  /** Whether the one that was asked for is no longer there. */
  readonly gone: boolean;
}

/**
 * Reads a ledger as it stands. Two round trips whatever its size; nothing is written, hidden and protected sheets are read as well.
 *
 * @param wanted id of its sheet; null takes the one in front, else the first
 */
export const readLedgerNow = (wanted: string | null): Promise<Outcome<LedgerReading>> =>
  runExcel(async (context): Promise<Outcome<LedgerReading>> => {
    const { ours, activeSheet, sheetNames, sheetIds } = await readWorkbookState(context, 'ledger');
    const known = ours.map((sheet) => ({ ...sheet, sheetId: sheetIds[sheetNames.indexOf(sheet.sheetName)] ?? '' }));
    const listed = [...known.filter(({ sheetName }) => sheetName === activeSheet), ...known.filter(({ sheetName }) => sheetName !== activeSheet)];
    const ledgers = listed.map(({ sheetId, sheetName }): LedgerName => ({ sheetId, sheetName }));
    const asked = listed.find(({ sheetId }) => sheetId === wanted);
    const chosen = asked ?? listed[0];
    const gone = wanted !== null && asked === undefined;
    if (!chosen) return { ok: true, value: { ledgers, chosen: null, ledger: null, missing: [], gone }, message: { key: 'ledgersListed', params: { count: 0 } }, notes: [] };

    const { sheetId, sheetName, counter } = chosen;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
    const date = context.workbook.names.getItemOrNullObject(numbered(`${PREFIX}ReportDate`, counter)).getRangeOrNullObject();
    used.load('values');
    date.load('address');
    await context.sync();

    const contents = used.values as Contents;
    const place = ledgerPlace(henan13, sheetName, contents, date.isNullObject ? null : date.address);
    const found = { ledgers, chosen: { sheetId, sheetName }, gone };
    const message = { key: 'ledgerRead', params: { sheet: sheetName } } as const;
    if ('missing' in place) return { ok: true, value: { ...found, ledger: null, missing: place.missing }, message, notes: [] };
    const { row, column } = place.reportDate;
    const typed = contents[row]?.[column] ?? '';
    const ledger: LedgerNow = {
      sheetId,
      sheetName,
      place,
      reportDate: typed === '' ? null : typed,
      reportDateAddress: areaAddress({ row, column, rowCount: 1, columnCount: 1 }),
      entries: readEntries(henan13, contents, place),
    };
    return { ok: true, value: { ...found, ledger, missing: [] }, message, notes: [] };
  });
