import { replacements, surroundingsOf, usesPlan } from '../domain/handover';
import { currentSettings } from '../domain/settings/currentSettings';
import { parseAddress } from '../domain/sheets/address';
import { copyNames, copySheets, removeCopies } from './copySheets';
import { putBack, replaceAndProve, type HandOverResult, type HandOverSheet } from './handOverCells';
import { differenceText, success, type HandOverProof, type HandOverRequest } from './handOverOutcome';
import { refusal, type Found } from './handOverRefusal';
import type { Outcome } from './outcome';
import { readContents, readWorkbook, type SheetRead, type WorkbookRead } from './readContents';
import { readSpills } from './readSpills';
import { removeOurMarks } from './removeOurMarks';
import { runExcel } from './runExcel';
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

type Working = (Pick<HandOverSheet, 'sheet' | 'name' | 'formulas'> & { readonly source: SheetRead })[];

/** The sheets as they are to be written, with what has to change. */
const withReplacements = async (context: Excel.RequestContext, { book, using }: Found, working: Working, as: HandOverRequest['as'], copies: ReadonlyMap<string, string>): Promise<HandOverSheet[]> => {
  const spills = await readSpills(context, using);
  const names = cellNames(book);
  return working.map(({ sheet, name, formulas, source }): HandOverSheet => {
    const index = using.indexOf(source);
    const surroundings = surroundingsOf(source, book.sheets, names);
    const found =
      index < 0 ? [] : replacements({ name, formulas, values: source.values }, { as, settings: currentSettings(), surroundings, spills: spills[index] ?? [], copies });
    return { sheet, name, formulas, before: source.values, replacements: found };
  });
};

/** Whether a change could be taken back; a host that fails twice is said to have left it. */
const undone = async (undo: () => Promise<void>): Promise<boolean> => {
  try {
    await undo();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
};

/** Replaces, proves, and takes everything back where the proof or the host fails. */
const carryOut = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], request: HandOverRequest, undo: () => Promise<void>): Promise<Outcome<HandOverProof>> => {
  const left = { key: 'handOverUnrestored', params: { sheets: sheets.filter(({ replacements: cells }) => cells.length > 0).map(({ name }) => name).join('、') } } as const;
  let result: HandOverResult;
  try {
    result = await replaceAndProve(context, sheets);
  } catch (error) {
    if (await undone(undo)) throw error;
    return { ok: false, message: left, notes: [] };
  }
  if (result.differences.length === 0) {
    const done = success(sheets, result, request);
    // What was removed from the workbook besides does not come back.
    if (request.settings === 'remove') return done;
    const { formulas } = result;
    return { ...done, undo: () => undoHandOver(sheets, formulas, request.target) };
  }
  if (!(await undone(undo))) return { ok: false, message: left, notes: [] };
  return { ok: false, message: { key: 'handOverDiffers', params: { count: result.differences.length, places: differenceText(result) } }, notes: [] };
};

const onCopies = async (context: Excel.RequestContext, found: Found, request: HandOverRequest): Promise<Outcome<HandOverProof>> => {
  const names = copyNames(found.using, found.book.sheets.map(({ name }) => name));
  const undo = (): Promise<void> => removeCopies(context, names);
  let sheets: HandOverSheet[];
  try {
    const made = await copySheets(context, found.using, names);
    const contents = await readContents(context, made.map(({ sheet }) => sheet));
    const working = made.map(({ source, sheet, name }, index) => ({ source, sheet, name, formulas: contents[index]?.formulas ?? [] }));
    const copies = new Map(made.map(({ source, name }) => [source.name.toLowerCase(), name]));
    sheets = await withReplacements(context, found, working, request.as, copies);
  } catch (error) {
    if (!(await undone(undo))) return { ok: false, message: { key: 'handOverUnrestored', params: { sheets: names.join('、') } }, notes: [] };
    if (error instanceof OfficeExtension.Error && error.code === 'ApiNotFound') return { ok: false, message: { key: 'handOverNoCopy' }, notes: [] };
    throw error;
  }
  return carryOut(context, sheets, request, undo);
};

const inPlace = async (context: Excel.RequestContext, found: Found, request: HandOverRequest): Promise<Outcome<HandOverProof>> => {
  const working = found.book.sheets.map((source) => ({ source, sheet: source.sheet, name: source.name, formulas: source.formulas }));
  const sheets = await withReplacements(context, found, working, request.as, new Map());
  const outcome = await carryOut(context, sheets, request, () => putBack(context, sheets));
  if (!outcome.ok || request.settings !== 'remove') return outcome;
  const removed = await removeOurMarks(context, found.book.names);
  return { ...outcome, notes: [...outcome.notes, { key: removed ? 'handOverSettingsRemoved' : 'handOverSettingsKept' }] };
};

/**
 * Frees the sheets that hold our functions, or copies of them, from the add-in, and proves that every cell shows what it showed.
 * All or nothing: a difference that nothing explains, or a failure half-way, puts everything back.
 *
 * @returns the proof; refused where our formulas show no result yet, or a sheet is protected
 */
export const handOver = (request: HandOverRequest): Promise<Outcome<HandOverProof>> =>
  runExcel(async (context): Promise<Outcome<HandOverProof>> => {
    const book = await readWorkbook(context);
    const found: Found = { book, using: book.sheets.filter(({ formulas }) => formulas.some((line) => line.some(usesPlan))) };
    if (found.using.length === 0)
      return { ok: true, value: { formulas: 0, replaced: 0, compared: 0, differences: [] }, message: { key: 'handOverNothing' }, notes: [] };
    const reason = refusal(found, request.target);
    if (reason) return { ok: false, message: reason, notes: [] };
    return request.target === 'copy' ? onCopies(context, found, request) : inPlace(context, found, request);
  });
