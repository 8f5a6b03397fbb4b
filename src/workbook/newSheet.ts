import type { Contents } from '../domain/sheets/existingSheet';
import { PREFIX } from '../domain/sheets/ourNames';
import type { SheetPlan } from '../domain/sheets/sheetPlan';
import { isWritten } from './cellsBefore';
import { readWorkbook } from './readContents';
import { queueSheets } from './readSheets';
import { goOn, quietTask, type Task } from './task';
import type { WorkbookState } from './workbookState';

/** A name that nobody else gives: a sheet is ours alone until it is complete and gets its own name. */
export const draftName = (): string => `${PREFIX}${Math.random().toString(36).slice(2, 10)}`;

/** What has been added to the workbook, or is about to be. */
export interface NewSheet {
  readonly plan: SheetPlan;
  readonly draft: string;
  readonly name: string;
  readonly before: Pick<WorkbookState, 'sheetIds' | 'activeSheet'>;
}

/** Whether a sheet holds the plan's cells and nothing else: what the template leaves empty is empty. */
const holdsOnly = (plan: SheetPlan, contents: Contents): boolean =>
  contents.every((line, row) =>
    line.every((now, column) => {
      const meant = plan.cells[row]?.[column] ?? null;
      return meant === null ? now === '' : isWritten(meant, now) || (meant === '' && now === '');
    }),
  ) && plan.cells.every((line, row) => line.slice(contents[row]?.length ?? 0).every((cell) => cell === null));

/** A sheet that was written, and what it was to hold. */
export interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
}

/** Finds out which sheets no longer are as they were written: a user has typed into them. One round trip for all of them, more for large ones. */
export const typedInto = async <T extends WrittenSheet>(context: Excel.RequestContext, written: readonly T[], task: Task = quietTask): Promise<readonly T[]> => {
  const reading = queueSheets(written.map(({ sheet }) => sheet), ['formulas']);
  await context.sync();
  // Where a cell far down makes a sheet too large, somebody has typed it there.
  const { sheets } = await reading.readable(context, { task });
  goOn(task);
  return written.filter(({ plan }, at) => !sheets[at] || !holdsOnly(plan, sheets[at].cells.formulas));
};

/** Whether a formula on another sheet reads one of these, or one of their names: it would break without them. */
export const isReferredTo = async (context: Excel.RequestContext, targets: readonly Excel.Worksheet[], task: Task): Promise<boolean> => {
  const { sheets, names } = await readWorkbook(context, { task });
  goOn(task);
  const own = targets.flatMap(({ name }) => [`${name}!`, `'${name.replace(/'/g, "''")}'!`]).map((text) => text.toLowerCase());
  const spoken = names.filter(({ formula }) => own.some((text) => formula.toLowerCase().startsWith(`=${text}`))).map(({ name }) => name.toLowerCase());
  return sheets.some(
    ({ name, formulas }) =>
      targets.every((target) => target.name !== name) && formulas.some((line) => line.some((content) => typeof content === 'string' && content.startsWith('=') && [...own, ...spoken].some((text) => content.toLowerCase().includes(text)))),
  );
};

/** Deletes sheets of ours with the names that refer to them, and goes back to where the user was. Two round trips whatever their number. */
export const deleteSheets = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], backTo: string): Promise<void> => {
  if (sheets.length === 0) return;
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  sheets.forEach((sheet) => sheet.load('name'));
  const previous = context.workbook.worksheets.getItemOrNullObject(backTo);
  previous.load('visibility');
  await context.sync();
  const quoted = sheets.flatMap(({ name }) => [name, `'${name.replace(/'/g, "''")}'`]).map((name) => `=${name}!`);
  names.items.filter(({ name, formula }) => name.startsWith(PREFIX) && quoted.some((start) => String(formula).startsWith(start))).forEach((item) => item.delete());
  sheets.forEach((sheet) => sheet.delete());
  if (!previous.isNullObject && previous.visibility === 'Visible') previous.activate();
  await context.sync();
};

/** Takes half-written sheets back, under their draft names or, once complete, under their own. What the workbook held before was never touched. */
export const takeBackSheets = async (context: Excel.RequestContext, added: readonly NewSheet[]): Promise<void> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const drafted = added.map(({ draft }) => worksheets.items.find(({ name }) => name === draft));
  // A sheet of this name that a user made meanwhile is told apart by what it holds.
  const named = added.flatMap(({ plan, name, before }, at) => {
    const sheet = drafted[at] ? undefined : worksheets.items.find((each) => each.name === name && !before.sheetIds.includes(each.id));
    return sheet ? [{ sheet, plan }] : [];
  });
  const typed = named.length > 0 ? await typedInto(context, named) : [];
  const ours = named.filter((each) => !typed.includes(each));
  await deleteSheets(context, [...drafted.flatMap((sheet) => sheet ?? []), ...ours.map(({ sheet }) => sheet)], added[0]?.before.activeSheet ?? '');
};
