import { queueStandsStill } from './anchor';
import { copySheets, planCopies, removeCopies } from './copySheets';
import { putBack, queueTyped, replaceAndProve, tryOut, type Changes, type HandOverSheet, type Overwritten } from './handOverCells';
import { aboutCopies } from './handOverCopies';
import { changedMeanwhile, firstDifferences, success, type HandOverProof, type HandOverRequest } from './handOverOutcome';
import { refusal } from './handOverRefusal';
import { findSheets, inPlace, onCopies, type Found } from './handOverSheets';
import { noMarks, queueRemoveCopied, queueRemoveMarks, readMarks, restoreMarks, type Marks } from './ourMarks';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome } from './outcome';
import { queueRewrites, takeBackNames, type NameRewrite, type NamesWritten } from './rewriteNames';
import { runExcel } from './runExcel';
import { goOn, halfOf, quietTask, type Task } from './task';
import { undoHandOver } from './undoHandOver';

export type { CellDifference, HandOverProof, HandOverRequest } from './handOverOutcome';

/** Queues what stops a write as a whole where a sheet was renamed or deleted, or its lines have moved: formulas would read the wrong cells. */
const queueStill = (context: Excel.RequestContext, { book }: Found): void => {
  for (const { name, anchor } of book.sheets) {
    context.workbook.worksheets.getItem(name).load('id');
    queueStandsStill(anchor);
  }
};

/** Replaces and proves; whatever was changed until a difference or a failure is taken back. */
const carryOut = async (context: Excel.RequestContext, found: Found, request: HandOverRequest, marks: Marks, task: Task): Promise<Outcome<HandOverProof>> => {
  const { book, using } = found;
  const isCopy = request.target === 'copy';
  const copies = isCopy ? planCopies(using, book.sheets.map(({ name }) => name)) : [];
  const ids = new Set(book.sheets.map(({ id }) => id));
  const backTo = book.activeSheet;
  let made: readonly Excel.Worksheet[] = [];
  let sheets: readonly HandOverSheet[] = [];
  let changes: Changes = [];
  let overwritten: readonly Overwritten[] = [];
  let names: readonly NameRewrite[] = [];
  let namesWritten: () => NamesWritten = () => ({ rewrites: [], refusal: null, held: 0 });
  const write = async (): Promise<Outcome<HandOverProof>> => {
    try {
      if (isCopy) made = await copySheets(context, copies);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error && error.code === 'ApiNotFound')) throw error;
      return { ok: false, message: { key: 'handOverNoCopy' }, notes: [] };
    }
    sheets = isCopy ? await onCopies(context, found, copies, made, request.as) : await inPlace(context, found, request.as);
    const guard = { still: () => queueStill(context, found), task };
    goOn(task);
    const trial = await tryOut(context, sheets, guard);
    ({ changes, overwritten } = trial);
    if (overwritten.length > 0) return { ok: false, message: changedMeanwhile(overwritten), notes: [] };
    const result = await replaceAndProve(context, sheets, changes, guard, () => {
      names = found.rewrites;
      namesWritten = queueRewrites(context, names);
      context.application.calculate(Excel.CalculationType.recalculate);
      queueRemoveMarks(marks);
      if (isCopy && request.settings === 'remove') queueRemoveCopied(made);
    });
    ({ overwritten } = result);
    const written = namesWritten();
    names = written.rewrites;
    if (written.refusal) return { ok: false, message: written.refusal, notes: [] };
    if (overwritten.length > 0) return { ok: false, message: changedMeanwhile(overwritten), notes: [] };
    if (result.differences.length > 0) return { ok: false, message: { key: 'handOverDiffers', params: { count: result.differences.length, places: firstDifferences(result) } }, notes: [] };
    const done = success(sheets, result, request, names.map(({ name }) => name));
    const told = isCopy ? await aboutCopies(context, found, copies, made, result.formulas) : [];
    return { ...done, notes: [...done.notes, ...told], undo: once((step) => undoHandOver({ sheets, changes, after: result.formulas, target: request.target, marks, names, backTo }, step)) };
  };
  const takeBack = async (): Promise<void> => {
    if (isCopy) return removeCopies(context, copies, ids, made.map(({ id }) => id), backTo);
    await putBack(context, sheets, changes, false);
    await queueTyped(context, overwritten);
    await takeBackNames(context, names);
    await restoreMarks(context, marks);
    return context.sync();
  };
  const place = [...(isCopy ? copies : using), ...found.rewrites].map(({ name }) => name);
  return orTakeBack(context, { place, write, takeBack, left: { key: 'handOverUnrestored', params: { sheets: place } } });
};

/**
 * Frees the sheets that hold our functions, or copies of them, from the add-in, and proves that every cell shows what it showed.
 * All or nothing: a difference that nothing explains, or a failure half-way, puts everything back.
 *
 * @param task told the cells that were read, and then those that were proved; one that is stopped leaves everything as it was
 * @returns the proof; refused where our formulas show no result yet, or a sheet is protected
 */
export const handOver = (request: HandOverRequest, task: Task = quietTask): Promise<Outcome<HandOverProof>> =>
  runExcel(async (context): Promise<Outcome<HandOverProof>> => {
    const found = await findSheets(context, request.target, halfOf(task, 0));
    goOn(task);
    const reason = refusal(found, request.target);
    if (reason) return { ok: false, message: reason, notes: [] };
    if (found.using.length + found.rewrites.length === 0)
      return { ok: true, value: { formulas: 0, replaced: 0, compared: 0, differences: [] }, message: { key: 'handOverNothing' }, notes: [] };
    const marks = request.target === 'here' && request.settings === 'remove' ? await readMarks(context, found.book.names) : noMarks;
    return carryOut(context, found, request, marks, halfOf(task, 1));
  });
