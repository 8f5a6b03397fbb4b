import type { Contents } from '../domain/sheets/existingSheet';
import { PREFIX } from '../domain/sheets/ourNames';
import type { SheetPlan } from '../domain/sheets/sheetPlan';
import { cellInput } from './cellInput';
import { isWritten } from './cellsBefore';
import { readWorkbook } from './readContents';
import { readInRuns } from './readInRuns';
import { LIMIT } from './requestSize';
import { rowChunks } from './rowChunks';
import type { WorkbookState } from './workbookState';

/** A name that nobody else gives: a sheet is ours alone until it is complete and gets its own name. */
export const draftName = (): string => `${PREFIX}${Math.random().toString(36).slice(2, 10)}`;

/** Formulas read back a little longer than they were sent. */
const MOST_SENT = 0.8 * LIMIT;

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

/** Whether the sheet still is as it was written; a user has not typed into it. */
export const isUntouched = async (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<boolean> => {
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
  used.load('rowCount,columnCount');
  await context.sync();
  if (used.rowCount > plan.cells.length || used.columnCount > plan.columns.length) return false;
  const runs = rowChunks(plan.cells.slice(0, used.rowCount).map((row) => row.map(cellInput)), MOST_SENT);
  return holdsOnly(plan, await readInRuns(context, sheet, used.columnCount, runs));
};

/** Whether a formula on another sheet reads one of these, or one of their names: it would break without them. */
export const isReferredTo = async (context: Excel.RequestContext, ...targets: readonly Excel.Worksheet[]): Promise<boolean> => {
  const { sheets, names } = await readWorkbook(context);
  const own = targets.flatMap(({ name }) => [`${name}!`, `'${name.replace(/'/g, "''")}'!`]).map((text) => text.toLowerCase());
  const spoken = names.filter(({ formula }) => own.some((text) => formula.toLowerCase().startsWith(`=${text}`))).map(({ name }) => name.toLowerCase());
  return sheets.some(
    ({ name, formulas }) =>
      targets.every((target) => target.name !== name) && formulas.some((line) => line.some((content) => typeof content === 'string' && content.startsWith('=') && [...own, ...spoken].some((text) => content.toLowerCase().includes(text)))),
  );
};

/** Deletes a sheet of ours with the names that refer to it, and goes back to where the user was. */
export const deleteSheet = async (context: Excel.RequestContext, sheet: Excel.Worksheet, backTo: string): Promise<void> => {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  sheet.load('name');
  const previous = context.workbook.worksheets.getItemOrNullObject(backTo);
  previous.load('visibility');
  await context.sync();
  const quoted = [sheet.name, `'${sheet.name.replace(/'/g, "''")}'`].map((name) => `=${name}!`);
  names.items.filter(({ name, formula }) => name.startsWith(PREFIX) && quoted.some((start) => String(formula).startsWith(start))).forEach((item) => item.delete());
  sheet.delete();
  if (!previous.isNullObject && previous.visibility === 'Visible') previous.activate();
  await context.sync();
};

/** Takes back a half-written sheet, under its draft name or, once complete, under its own. What the workbook held before was never touched. */
export const takeBackSheet = async (context: Excel.RequestContext, { plan, draft, name, before }: NewSheet): Promise<void> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const drafted = worksheets.items.find((sheet) => sheet.name === draft);
  // A sheet of this name that a user made meanwhile is told apart by what it holds.
  const named = worksheets.items.find((sheet) => sheet.name === name && !before.sheetIds.includes(sheet.id));
  if (drafted) await deleteSheet(context, drafted, before.activeSheet);
  else if (named && (await isUntouched(context, named, plan))) await deleteSheet(context, named, before.activeSheet);
};
