import { queueFind, queueRead, queueRestore, type BindingsBefore } from './bindings';
import { once, type Outcome, type UndoStep } from './outcome';
import { runExcel } from './runExcel';
import { deleteSheet } from './newSheet';
import { takeBackBeside, type UndoPoint } from './undoEnrichment';

/** One report as it was left: where, and what the added cells held right after. */
export interface WrittenReport {
  readonly point: UndoPoint;
  /** The sheet that the columns stand on. */
  readonly sheetId: string;
  /** One block for each of the plan's writes. */
  readonly formulas: readonly (readonly (readonly unknown[])[])[];
}

const same = (some: unknown, other: unknown): boolean => JSON.stringify(some) === JSON.stringify(other);

/** Queues reading what was added again; after the sync the answer is whether it still is as it was left. */
const queueCompare = (sheet: Excel.Worksheet, { point, formulas }: WrittenReport): (() => boolean) => {
  const { plan, draft, commentIds } = point;
  const ranges = plan.writes.map(({ area: { row, column, rowCount, columnCount } }) => sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  ranges.forEach((range) => range.load('formulas'));
  const used = draft === undefined ? null : sheet.getUsedRangeOrNullObject(true);
  used?.load('rowCount,columnCount');

  const comments = plan.notes.length > 0 ? sheet.comments : null;
  comments?.load('items/id,items/content');
  const rows = Math.max(0, ...plan.writes.map(({ area }) => area.row + area.rowCount));
  const columns = Math.max(0, ...plan.writes.map(({ area }) => area.column + area.columnCount));
  return () => {
    const ours = comments?.items.filter(({ id }) => !commentIds.includes(id)).map(({ content }) => content).sort();
    const isAlone = used === null || (!used.isNullObject && used.rowCount <= rows && used.columnCount <= columns);
    return isAlone && ranges.every((range, at) => same(range.formulas, formulas[at])) && (ours === undefined || same(ours, plan.notes.map(({ text }) => text).sort()));
  };
};

const takeBack = async (context: Excel.RequestContext, written: readonly WrittenReport[], bindings: BindingsBefore, step: UndoStep): Promise<Outcome> => {
  const sheets = written.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
  sheets.forEach((sheet) => sheet.load('name'));
  const found = queueFind(context);
  await context.sync();
  const refused: Outcome = { ok: false, message: { key: 'enrichChanged' }, notes: [] };
  if (!step.hasBegun) {
    if (sheets.some((sheet) => sheet.isNullObject)) return refused;
    const compares = written.map((each, at) => queueCompare(sheets[at]!, each));
    await context.sync();
    if (!compares.every((isSame) => isSame())) return refused;
  }
  const stored = queueRead(found);
  await context.sync();
  step.begin();
  for (const [at, { point }] of written.entries()) {
    const sheet = sheets[at]!;
    // One report after the other: there are as many as a user has picked.
    if (point.draft === undefined) await takeBackBeside(context, point, null);
    else if (!sheet.isNullObject) await deleteSheet(context, sheet, point.before.activeSheet);
  }
  queueRestore(context, stored, bindings);
  await context.sync();
  return { ok: true, value: undefined, message: { key: 'enrichUndone', params: { sheets: written.map(({ point }) => point.plan.sheetName).join('、') } }, notes: [] };
};

/** Takes an enrichment back that has ended well: only while everything that was added is as it was left. */
export const undoWritten = (written: readonly WrittenReport[], bindings: BindingsBefore): (() => Promise<Outcome>) => once((step) => runExcel((context) => takeBack(context, written, bindings, step)));
