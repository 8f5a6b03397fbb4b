import { cellAddress } from '../../domain/sheets/address';
import { newReview, reviewPlans, type ReviewOptions } from '../../domain/sheets/review';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import type { SheetPlan } from '../../domain/sheets/sheetPlan';
import { cellInput } from '../cellInput';
import { canDrawCharts } from '../queueCharts';
import { supports } from '../host';
import type { Message, Outcome } from '../outcome';
import { packChunks, rowChunks } from '../rowChunks';
import { queueCells, queueSheetPlan } from '../writeSheetPlan';
import type { InsertedReview } from './insertReview';
import { removed } from './removeSheets';
import { undoReview } from './undoReview';

/**
 * Writes the sheets of a new review behind each other and reads them back: nothing that exists is touched.
 *
 * @param taken names of the sheets that are there
 * @param counter what the names of this review carry
 */
export const writeReview = async (context: Excel.RequestContext, options: ReviewOptions, taken: readonly string[], counter: number): Promise<Outcome<InsertedReview>> => {
  const plans = reviewPlans(newReview(options, taken));
  const [summary] = plans as [SheetPlan];
  const names = plans.flatMap((plan) => plan.names.map(({ name }) => numbered(PREFIX + name, counter)));
  const sheetNames = plans.map(({ name }) => name);
  let readBack: Excel.Range[];
  try {
    if (supports('ExcelApi', '1.9')) context.application.suspendScreenUpdatingUntilNextSync();
    // All sheets first: their formulas refer to each other.
    const sheets = sheetNames.map((name) => context.workbook.worksheets.add(name));
    const requests = packChunks(plans.map(({ cells }) => rowChunks(cells.map((row) => row.map(cellInput)))));
    for (const [index, chunks] of requests.entries()) {
      // One request for each 2.5 MB beyond the first: Excel on the web refuses larger ones.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      if (index > 0) await context.sync();
      for (const { sheet, chunk } of chunks) queueCells(sheets[sheet]!, plans[sheet]!, chunk.row, chunk.rowCount);
    }
    plans.forEach((plan, index) => queueSheetPlan(context, sheets[index]!, plan, counter));
    sheets[0]!.activate();
    sheets[0]!.getCell(summary.firstCell.row, summary.firstCell.column).select();
    await context.sync();
    readBack = plans.map((plan, index) => sheets[index]!.getRangeByIndexes(0, 0, plan.cells.length, plan.columns.length));
    readBack.forEach((range) => range.load('values,formulas'));
    await context.sync();
  } catch (error) {
    if (await removed(context, sheetNames, names)) throw error;
    return { ok: false, message: { key: 'failedLeftover', params: { sheet: sheetNames.join('、') } }, notes: [] };
  }
  const written = readBack.map((range) => JSON.stringify(range.formulas));
  return {
    ok: true,
    value: { sheetName: summary.name, spelling: options.spelling },
    message: { key: 'insertedReview', params: { sheet: summary.name, count: plans.length, ledger: options.ledger.sheetName } },
    notes: notesOf(readBack, options.spelling),
    place: { sheetName: summary.name, address: cellAddress(summary.firstCell.row, summary.firstCell.column) },
    undo: () => undoReview(sheetNames, names, written),
  };
};

const notesOf = (readBack: readonly Excel.Range[], spelling: ReviewOptions['spelling']): Message[] => {
  const dead = readBack.flatMap(({ values }) => values.flat()).filter((value) => value === '#NAME?').length;
  return [
    ...(dead > 0 ? [{ key: 'functionsNotReady', params: { count: dead } } as const] : []),
    ...(spelling === 'native' ? [{ key: 'reviewNative' } as const] : []),
    ...(canDrawCharts() ? [] : [{ key: 'chartsLeftOut' } as const]),
  ];
};
