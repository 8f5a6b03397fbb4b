import { readPlannedPaths, type PlannedPaths } from '../../domain/dashboard';
import { henan13 } from '../../domain/plan/catalogue';
import { readEntries, type Entry, type LedgerEntries } from '../../domain/review/entries';
import { areaAddress } from '../../domain/sheets/address';
import { ledgerNameIn } from '../../domain/sheets/annual/update';
import type { Contents } from '../../domain/sheets/existingSheet';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import type { LedgerPlace } from '../../domain/sheets/review/context';
import type { Outcome } from '../outcome';
import { queueSheets, type SheetCells } from '../readSheets';
import { ledgerPlace } from '../review/readLedger';
import { runExcel } from '../runExcel';
import { readWorkbookState, type OurSheet } from '../workbookState';

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
  /** What the 年度计划 that reads this ledger plans; empty where there is none. */
  readonly paths: PlannedPaths;
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

/** Queues the reading of every 年度计划, with the formula that tells which ledger it reads. */
const queueAnnuals = (context: Excel.RequestContext, annuals: readonly OurSheet[]) =>
  annuals.map(({ sheetName, counter }) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const reading = queueSheets([sheet], ['values']);
    const date = context.workbook.names.getItemOrNullObject(numbered(`${PREFIX}AnnualDate`, counter)).getRangeOrNullObject();
    date.load('formulas');
    return { reading, date };
  });

const pathsFor = async (context: Excel.RequestContext, sheetName: string, annuals: ReturnType<typeof queueAnnuals>): Promise<PlannedPaths> => {
  const own = annuals.find(({ date }) => !date.isNullObject && ledgerNameIn(date.formulas as Contents, { row: 0, column: 0 }) === sheetName);
  const [read] = own ? await own.reading.all(context) : [];
  return read ? readPlannedPaths(henan13, read.cells.values) : new Map();
};

/**
 * Reads a ledger as it stands, and the 年度计划 that reads it. Two round trips whatever its size; nothing is written, hidden and protected sheets are read as well.
 *
 * @param wanted id of its sheet; null takes the one in front, else the first
 */
export const readLedgerNow = (wanted: string | null): Promise<Outcome<LedgerReading>> =>
  runExcel(async (context): Promise<Outcome<LedgerReading>> => {
    const { ours, activeSheet, sheetNames, sheetIds, of } = await readWorkbookState(context, 'ledger');
    const known = ours.map((sheet) => ({ ...sheet, sheetId: sheetIds[sheetNames.indexOf(sheet.sheetName)] ?? '' }));
    const listed = [...known.filter(({ sheetName }) => sheetName === activeSheet), ...known.filter(({ sheetName }) => sheetName !== activeSheet)];
    const ledgers = listed.map(({ sheetId, sheetName }): LedgerName => ({ sheetId, sheetName }));
    const asked = listed.find(({ sheetId }) => sheetId === wanted);
    const chosen = asked ?? listed[0];
    const gone = wanted !== null && asked === undefined;
    if (!chosen) return { ok: true, value: { ledgers, chosen: null, ledger: null, missing: [], gone }, message: { key: 'ledgersListed', params: { count: 0 } }, notes: [] };

    const { sheetId, sheetName, counter } = chosen;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const reading = queueSheets([sheet], ['values']);
    const date = context.workbook.names.getItemOrNullObject(numbered(`${PREFIX}ReportDate`, counter)).getRangeOrNullObject();
    date.load('address');
    const annuals = queueAnnuals(context, of('annual').ours);
    await context.sync();

    const [{ cells: { values: contents } }] = (await reading.all(context)) as [SheetCells<'values'>];
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
      paths: await pathsFor(context, sheetName, annuals),
    };
    return { ok: true, value: { ...found, ledger, missing: [] }, message, notes: [] };
  });
