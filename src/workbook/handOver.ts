import { connectedSheets, replacements, surroundingsOf, usesPlan } from '../domain/handover';
import { currentSettings } from '../domain/settings/currentSettings';
import { retarget } from '../domain/handover/retarget';
import { parseAddress } from '../domain/sheets/address';
import { queueStandsStill } from './anchor';
import { copySheets, planCopies, removeCopies, type PlannedCopy } from './copySheets';
import { putBack, queueTyped, replaceAndProve, tryOut, type Changes, type HandOverSheet, type Overwritten } from './handOverCells';
import { changedMeanwhile, firstDifferences, success, type HandOverProof, type HandOverRequest } from './handOverOutcome';
import { refusal, type Found } from './handOverRefusal';
import { noMarks, queueRemoveMarks, readMarks, restoreMarks, type Marks } from './ourMarks';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome } from './outcome';
import { readContents, readWorkbook, type SheetRead, type WorkbookRead } from './readContents';
import { readSpills } from './readSpills';
import { runExcel } from './runExcel';
import { goOn, halfOf, quietTask, type Task } from './task';
import { undoHandOver } from './undoHandOver';

export type { CellDifference, HandOverProof, HandOverRequest } from './handOverOutcome';

/** Names that stand for one cell, in lower letters. */
const cellNames = ({ names }: WorkbookRead): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ name, formula }) => {
      const area = parseAddress(formula);
      return area?.rowCount === 1 && area.columnCount === 1 ? [name.toLowerCase()] : [];
    }),
  );

/** Names that stand for cells of copied sheets: the copies are to read themselves. */
const namesOf = ({ names }: WorkbookRead, copies: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(names.flatMap(({ name, formula }) => (parseAddress(formula) && retarget(formula, copies) !== formula ? [[name.toLowerCase(), formula]] : [])));

type Working = readonly (Omit<HandOverSheet, 'before' | 'replacements'> & { readonly source: SheetRead })[];

/** The sheets as they are to be written, with what has to change. */
const withReplacements = async (context: Excel.RequestContext, { book, using }: Found, working: Working, as: HandOverRequest['as'], copies: ReadonlyMap<string, string>): Promise<HandOverSheet[]> => {
  const spills = await readSpills(context, using);
  const names = cellNames(book);
  return working.map(({ source, ...sheet }): HandOverSheet => {
    const index = using.indexOf(source);
    const surroundings = surroundingsOf(source, book.sheets, names);
    const { name, formulas } = sheet;
    const found =
      index < 0 ? [] : replacements({ name, formulas, values: source.values }, { as, settings: currentSettings(), surroundings, spills: spills[index] ?? [], copies, copiedNames: namesOf(book, copies) });
    return { ...sheet, before: source.values, replacements: found };
  });
};

/** Copies of the sheets that use our functions. */
const onCopies = async (context: Excel.RequestContext, found: Found, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[], as: HandOverRequest['as']): Promise<HandOverSheet[]> => {
  const contents = await readContents(context, made);
  const working = copies.map(({ source, name }, index) => ({ source, sheet: made[index]!, id: made[index]!.id, name, ...contents[index]! }));
  return withReplacements(context, found, working, as, new Map(copies.map(({ source, name }) => [source.name.toLowerCase(), name])));
};

const inPlace = (context: Excel.RequestContext, found: Found, as: HandOverRequest['as']): Promise<HandOverSheet[]> =>
  withReplacements(context, found, found.book.sheets.map((source) => ({ source, ...source })), as, new Map());

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
    const result = await replaceAndProve(context, sheets, changes, guard, () => queueRemoveMarks(marks));
    ({ overwritten } = result);
    if (overwritten.length > 0) return { ok: false, message: changedMeanwhile(overwritten), notes: [] };
    if (result.differences.length > 0) return { ok: false, message: { key: 'handOverDiffers', params: { count: result.differences.length, places: firstDifferences(result) } }, notes: [] };
    const done = success(sheets, result, request);
    return { ...done, undo: once((step) => undoHandOver({ sheets, changes, after: result.formulas, target: request.target, marks, backTo }, step)) };
  };
  const takeBack = async (): Promise<void> => {
    if (isCopy) return removeCopies(context, copies, ids, made.map(({ id }) => id), backTo);
    await putBack(context, sheets, changes, false);
    await queueTyped(context, overwritten);
    await restoreMarks(context, marks);
    return context.sync();
  };
  const place = (isCopy ? copies : using).map(({ name }) => name);
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
    const book = await readWorkbook(context, { task: halfOf(task, 0) });
    goOn(task);
    const ours = book.sheets.filter(({ formulas }) => formulas.some((line) => line.some(usesPlan)));
    const found: Found = { book, using: request.target === 'copy' ? connectedSheets(book.sheets, ours, book.names) : ours };
    if (ours.length === 0)
      return { ok: true, value: { formulas: 0, replaced: 0, compared: 0, differences: [] }, message: { key: 'handOverNothing' }, notes: [] };
    const reason = refusal(found, request.target);
    if (reason) return { ok: false, message: reason, notes: [] };
    const marks = request.target === 'here' && request.settings === 'remove' ? await readMarks(context, book.names) : noMarks;
    return carryOut(context, found, request, marks, halfOf(task, 1));
  });
