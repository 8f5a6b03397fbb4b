import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import type { Contents } from '../domain/sheets/existingSheet';
import type { Area } from '../domain/sheets/sheetPlan';
import { queueIsInPlace } from './anchor';
import { isWritten } from './cellsBefore';
import { columnsOf, type CheckedSheet } from './checkReports';
import { LinesMoved } from './linesMoved';
import { deleteSheets } from './newSheet';
import { queueArea } from './queueArea';
import { resetLook } from './resetLook';
import { isOurs, queueRules } from './takeBackRules';
import type { WorkbookState } from './workbookState';
import { writeScattered } from './writeScattered';

/** What is needed to take an enrichment back: the cells were empty before. */
export interface UndoPoint extends Omit<CheckedSheet, 'anchor' | 'target'> {
  readonly plan: EnrichmentPlan;
  /** Where the columns stand: the report's sheet, or a new one. */
  readonly sheetName: string;
  /** What a new sheet is called until it is complete; undefined where nothing is added but columns or comments. */
  readonly draft?: string;
  /** Names of ours that were added to the report's sheet. */
  readonly names: readonly string[];
  readonly before: Pick<WorkbookState, 'sheetIds' | 'activeSheet'>;
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** What the plan puts into each cell of an area; undefined where it leaves the cell alone. */
const meantAt = ({ writes }: EnrichmentPlan, row: number, column: number): EnrichmentPlan['writes'][number]['cells'][number][number] =>
  writes.flatMap(({ area, cells }) => cells[row - area.row]?.[column - area.column] ?? [])[0] ?? null;

/** Empties what the plan wrote; what somebody typed in between stays. */
const emptied = async (context: Excel.RequestContext, sheet: Excel.Worksheet, { plan, ruleIds, numberFormat }: UndoPoint, area: Area, now: Contents): Promise<void> => {
  const filled = now.flatMap((line, r) => line.flatMap((content, c) => (content === '' ? [] : [{ row: area.row + r, column: area.column + c, content: '', isOurs: isWritten(meantAt(plan, area.row + r, area.column + c), content) }])));
  const range = rangeOf(sheet, area);
  if (filled.every((cell) => cell.isOurs)) range.clear('Contents');
  else await writeScattered(context, sheet, filled.filter((cell) => cell.isOurs));
  if (ruleIds.length === 0) range.clear('Formats');
  else resetLook(range);
  if (ruleIds.length > 0 || numberFormat.some((formats) => formats.some((format) => format !== 'General'))) range.numberFormat = numberFormat;
};

/** A name of ours stands for the cell with the cut-offs; somebody else's of the same name came in between. */
const isOurName = ({ plan: { cutoffs } }: UndoPoint, name: Excel.NamedItem): boolean => {
  const formula = String(name.formula);
  return cutoffs !== undefined && (/#REF!/.test(formula) || new RegExp(`!\\$[A-Z]+\\$${cutoffs.row + 1}$`).test(formula));
};

/** Where columns and comments of ours stand, and how the sheet was before they were written; null once the caller has made sure that everything stands as it was left. */
export interface Beside {
  readonly point: UndoPoint;
  readonly checked: CheckedSheet | null;
}

/** Queues reading what taking back depends on; after the sync the answer queues the writing. */
const queueTakeBack = (context: Excel.RequestContext, sheet: Excel.Worksheet, { point, checked }: Beside): (() => Promise<void>) => {
  const { plan, ruleIds, commentIds, columnWidths } = point;
  const rules = queueRules(sheet);
  const comments = plan.notes.length > 0 ? sheet.comments : null;
  comments?.load('items/id,items/content');
  const cells = plan.target && rangeOf(sheet, plan.target);
  const now = plan.target && cells && queueArea(context, cells, plan.target);
  const tracked = checked?.target ?? null;
  const left = plan.target && tracked && queueArea(context, tracked, plan.target);
  const isInPlace = checked && queueIsInPlace(checked.anchor);
  return async () => {
    const added = {
      rules: rules.items.filter((rule) => !ruleIds.includes(rule.id) && isOurs(rule, (formula) => plan.highlights.some((highlight) => highlight.formula === formula))),
      comments: comments?.items.filter(({ id, content }) => !commentIds.includes(id) && plan.notes.some(({ text }) => text === content)) ?? [],
    };
    if (isInPlace?.() === false) {
      // Where lines had moved before, Excel refused the write as a whole.
      const isUntouched = added.rules.length + added.comments.length === 0 && ((await left?.())?.flat().every((content) => content === '') ?? true);
      if (isUntouched) return;
      throw new LinesMoved(plan.sheetName);
    }
    added.rules.forEach((rule) => rule.delete());
    added.comments.forEach((comment) => comment.delete());
    if (!plan.target || !now) return;
    await emptied(context, sheet, point, plan.target, await now());
    columnsOf(sheet, plan.target).forEach(({ format }, at) => {
      const width = columnWidths[at];
      if (width !== undefined) format.columnWidth = width;
    });
  };
};

/**
 * Takes columns and comments back, also half-written ones. Three round trips whatever the number of reports.
 *
 * @throws LinesMoved where lines have moved since, so that nobody can say which cells are ours
 */
export const takeBackBeside = async (context: Excel.RequestContext, written: readonly Beside[]): Promise<void> => {
  if (written.length === 0) return;
  const found = written.map((each) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(each.point.sheetId);
    const names = each.point.names.map((name) => context.workbook.names.getItemOrNullObject(name));
    sheet.load('name');
    names.forEach((name) => name.load('formula'));
    return { each, sheet, names };
  });
  await context.sync();
  for (const { each, names } of found) names.filter((name) => !name.isNullObject && isOurName(each.point, name)).forEach((name) => name.delete());
  const writes = found.flatMap(({ each, sheet }) => (sheet.isNullObject ? [] : [queueTakeBack(context, sheet, each)]));
  await context.sync();
  for (const write of writes) await write();
  await context.sync();
};

/** Whether a sheet holds what the plan writes: one of the same name that a user made meanwhile does not. */
const holdsPlan = async (context: Excel.RequestContext, sheet: Excel.Worksheet, { writes }: EnrichmentPlan): Promise<boolean> => {
  const reads = writes.map(({ area }) => queueArea(context, rangeOf(sheet, area), area));
  await context.sync();
  for (const [at, { cells }] of writes.entries()) {
    const now = await reads[at]!();
    if (!cells.every((line, r) => line.every((cell, c) => cell === null || cell === '' || isWritten(cell, now[r]?.[c] ?? '')))) return false;
  }
  return true;
};

/** Takes a sheet of its own back, under its draft name or, once complete, under its own. */
export const takeBackOwnSheet = async (context: Excel.RequestContext, { plan, draft, sheetName, before }: UndoPoint): Promise<void> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const drafted = worksheets.items.find(({ name }) => name === draft);
  const named = worksheets.items.find(({ id, name }) => name === sheetName && !before.sheetIds.includes(id));
  if (drafted) await deleteSheets(context, [drafted], before.activeSheet);
  else if (named && (await holdsPlan(context, named, plan))) await deleteSheets(context, [named], before.activeSheet);
};
