import { usesPlan, type Because, type Replacement } from '../domain/handover';
import { planCopies } from './copySheets';
import type { HandOverRequest } from './handOverOutcome';
import { refusal } from './handOverRefusal';
import { expected, findSheets } from './handOverSheets';
import type { Outcome } from './outcome';
import { runExcel } from './runExcel';
import { goOn, quietTask, type Task } from './task';

/** A sheet that a hand-over would copy, or change in its place. */
export interface PreviewedSheet {
  readonly sheetName: string;
  /** What its copy would be called. */
  readonly copyName?: string;
  readonly because: Because;
  /** Its formulas with our functions. */
  readonly formulas: number;
}

export interface HandOverPreview {
  readonly sheets: readonly PreviewedSheet[];
  readonly formulas: number;
  /** Of these, how many would become plain formulas; the others become values. */
  readonly native: number;
  /** Why a value has to stand in where a plain formula was asked for, with how many. */
  readonly values: readonly { readonly reason: NonNullable<Replacement['reason']>; readonly count: number }[];
  /** Names of the workbook whose formulas would become plain ones. */
  readonly names: readonly string[];
}

const byReason = (cells: readonly Replacement[]): HandOverPreview['values'] => {
  const counts = new Map<NonNullable<Replacement['reason']>, number>();
  for (const { reason } of cells) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
};

/**
 * What a hand-over would do, without doing it: the sheets, each with why, and what becomes of our formulas. The proof that follows the
 * hand-over itself may turn a few more into values, where a plain formula shows something else.
 *
 * @returns refused where the hand-over would be
 */
export const previewHandOver = (request: HandOverRequest, task: Task = quietTask): Promise<Outcome<HandOverPreview>> =>
  runExcel(async (context): Promise<Outcome<HandOverPreview>> => {
    const found = await findSheets(context, request.target, task);
    goOn(task);
    const reason = refusal(found, request.target);
    if (reason) return { ok: false, message: reason, notes: [] };
    if (found.using.length + found.rewrites.length === 0) return { ok: true, value: { sheets: [], formulas: 0, native: 0, values: [], names: [] }, message: { key: 'handOverNothing' }, notes: [] };
    const copies = request.target === 'copy' ? planCopies(found.using, found.book.sheets.map(({ name }) => name)) : [];
    const cells = (await expected(context, found, request.as)).filter(({ kind }) => kind === 'native' || kind === 'value');
    const sheets = found.connected.map(({ sheet, because }, at) => ({ sheetName: sheet.name, copyName: copies[at]?.name, because, formulas: sheet.formulas.flat().filter(usesPlan).length }));
    const native = cells.filter(({ kind }) => kind === 'native').length;
    const names = found.rewrites.map(({ name }) => name);
    return {
      ok: true,
      value: { sheets, formulas: cells.length, native, values: byReason(cells), names },
      message: sheets.length === 0 ? { key: 'handOverPreviewedNames', params: { count: names.length } } : { key: 'handOverPreviewed', params: { count: sheets.length, formulas: cells.length } },
      notes: [],
    };
  });
