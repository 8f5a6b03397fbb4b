import type { Contents } from '../domain/sheets/existingSheet';
import { deleteSheets } from './newSheet';
import { putBack, type Changes, type HandOverSheet } from './handOverCells';
import { restoreMarks, type Marks } from './ourMarks';
import type { Outcome, UndoStep } from './outcome';
import { readInRuns } from './readInRuns';
import { queueNamesChanged, takeBackNames, type NameRewrite } from './rewriteNames';
import { runExcel } from './runExcel';

/** A hand-over that was carried out. */
export interface DoneHandOver {
  readonly sheets: readonly HandOverSheet[];
  readonly changes: Changes;
  /** What the sheets held right after. */
  readonly after: readonly Contents[];
  /** As in the request. */
  readonly target: 'copy' | 'here';
  readonly marks: Marks;
  readonly names: readonly NameRewrite[];
  readonly backTo: string;
}

/** Takes a hand-over back: copies go, sheets get their formulas again. Only while every cell holds what the hand-over left in it. */
export const undoHandOver = ({ sheets, changes, after, target, marks, names, backTo }: DoneHandOver, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    found.forEach((sheet) => sheet.load('name'));
    const namesChanged = queueNamesChanged(context, names);
    await context.sync();
    const left = found.filter((sheet) => !sheet.isNullObject);
    const renamed = step.hasBegun ? [] : namesChanged();
    if (renamed.length > 0) return { ok: false, message: { key: 'undoChanged', params: { place: renamed } }, notes: [] };
    if (left.length < found.length && !step.hasBegun) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    const runs = step.hasBegun ? [] : sheets.map(({ before }, at) => ({ sheet: found[at]!, rowCount: before.length, columnCount: before[0]?.length ?? 1 }));
    const now = await readInRuns(context, runs, ['formulas'], step.task);
    if (!step.hasBegun && JSON.stringify(now.map(({ formulas }) => formulas)) !== JSON.stringify(after)) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    step.begin();
    if (target === 'here') await putBack(context, sheets, changes, true);
    else await deleteSheets(context, left, backTo);
    await takeBackNames(context, names);
    await restoreMarks(context, marks);
    await context.sync();
    return { ok: true, value: undefined, message: { key: target === 'here' ? 'handOverUndone' : 'handOverCopiesUndone' }, notes: [] };
  });
