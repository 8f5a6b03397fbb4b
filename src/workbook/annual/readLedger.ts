import { henan13 } from '../../domain/plan/catalogue';
import { parseAddress } from '../../domain/sheets/address';
import { hasLostLedger, ledgerNameIn } from '../../domain/sheets/annual/update';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import type { Message } from '../outcome';
import { chosenLedger } from '../review/insertReview';
import { queueSheets, type SheetCells } from '../readSheets';
import { queueLedger, queueStandsAs } from '../review/readLedger';
import type { LedgerRead } from '../updateSheet';
import type { OurSheet, WorkbookState } from '../workbookState';

/** The ledger to read, none, or why there is no saying. */
export type Source = { readonly ledger?: LedgerRead } | { readonly refusal: Message };

const readOf = async (context: Excel.RequestContext, ours: OurSheet, read: ReturnType<typeof queueLedger>): Promise<Source> => {
  const { sheetName } = ours;
  const place = await read();
  if ('missing' in place) return { refusal: { key: 'reviewLedgerUnrecognised', params: { sheet: sheetName, headings: place.missing } } };
  const lookAgain = () => {
    const stands = queueStandsAs(context, henan13, ours, place);
    return (): Message | null => (stands() ? null : { key: 'annualLedgerMoved', params: { sheet: sheetName } });
  };
  return { ledger: { place, lookAgain } };
};

/** The ledger that a new 年度计划 reads, in one round trip: the one asked for, the one in front, or the only one. */
export const readChosenLedger = async (context: Excel.RequestContext, ledgers: WorkbookState, wanted: string | undefined): Promise<Source> => {
  const chosen = chosenLedger(ledgers, wanted);
  if (chosen === 'none') return {};
  if (chosen === 'several') return { refusal: { key: 'annualSeveralLedgers', params: { sheets: ledgers.ours.map(({ sheetName }) => sheetName) } } };
  if (chosen === 'gone') return { refusal: { key: 'sheetGone', params: { sheet: wanted ?? '' } } };
  const queued = queueLedger(context, henan13, chosen);
  await context.sync();
  return readOf(context, chosen, queued);
};

/**
 * The ledger that a 年度计划 reads already, in one round trip: the one asked for, the one its report date comes from, or the only one. None
 * where the workbook has several and the sheet reads none of them: what the user typed stays. Where the ledger it read is gone and there
 * are several others, the one in front; else the user is asked.
 */
export const readLedgerOf = async (context: Excel.RequestContext, annual: OurSheet, { ours, activeSheet }: WorkbookState, wanted: string | undefined): Promise<Source> => {
  if (ours.length === 0) return {};
  const queued = ours.map((ledger) => ({ ledger, read: queueLedger(context, henan13, ledger) }));
  const sheet = context.workbook.worksheets.getItem(annual.sheetName);
  const reading = queueSheets([sheet], ['formulas']);
  const date = context.workbook.names.getItemOrNullObject(numbered(`${PREFIX}AnnualDate`, annual.counter)).getRangeOrNullObject();
  date.load('address');
  await context.sync();
  const [{ cells }] = (await reading.all(context)) as [SheetCells<'formulas'>];
  const [contents, at] = [cells.formulas, date.isNullObject ? null : parseAddress(date.address)];
  const isLost = hasLostLedger(contents, at);
  const name = wanted ?? (isLost ? activeSheet : ledgerNameIn(contents, at));
  const chosen = queued.find(({ ledger }) => ledger.sheetName === name) ?? (wanted === undefined && queued.length === 1 ? queued[0] : undefined);
  if (chosen) return readOf(context, chosen.ledger, chosen.read);
  if (isLost && wanted === undefined) return { refusal: { key: 'annualSeveralLedgers', params: { sheets: ours.map(({ sheetName }) => sheetName) } } };
  return wanted === undefined ? {} : { refusal: { key: 'sheetGone', params: { sheet: wanted } } };
};
