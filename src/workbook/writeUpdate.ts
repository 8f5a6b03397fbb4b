import { readTag } from '../domain/highlights/ruleTag';
import type { Contents } from '../domain/sheets/existingSheet';
import { templateVersion, VERSION_PROPERTY, versionMark } from '../domain/sheets/templateVersion';
import { queueAdded, queueRemoved } from './addedColumns';
import { addRule } from './addRule';
import { blockOf, restored } from './cellsBefore';
import { cellInput } from './cellInput';
import { supports } from './host';
import { isInPlace, queueLayout } from './layoutInPlace';
import { LinesMoved, wasRefusedWhole } from './linesMoved';
import type { Message } from './outcome';
import { bytesOfRow, LIMIT, makeRoom, RANGE } from './requestSize';
import { rowChunks } from './rowChunks';
import type { SheetUpdate } from './sheetUpdate';
import { inRequests } from './sliceUpdates';
import { isOurs, queueRules, takeBackRules } from './takeBackRules';
import { goOn, quietTask, type Task } from './task';
import { queueStood } from './typedOver';
import { writeScattered } from './writeScattered';

/**
 * The cells as one matrix of the size the sheet had when it was read, with gaps that leave alone what is there. Rows or columns that a
 * user has inserted since make Excel refuse the whole matrix: the bounding area has grown, wherever they were inserted. Columns that the
 * update adds lie right of that area.
 */
const queueCells = async (context: Excel.RequestContext, { used, contents, cells }: SheetUpdate): Promise<void> => {
  const columnCount = Math.max(contents[0]?.length ?? 0, ...cells.map(({ column }) => column + 1));
  const blank = (): ReturnType<typeof cellInput>[] => new Array<ReturnType<typeof cellInput>>(columnCount).fill(null);
  const matrix = contents.map(blank);
  for (const { row, column, content } of cells) matrix[row]![column] = cellInput(content);
  const added = columnCount - (contents[0]?.length ?? 0);
  const current = used.getBoundingRect('A1');
  const whole = added > 0 ? current.getResizedRange(0, added) : current;
  const chunks = rowChunks(matrix);
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, RANGE);
  if (bytes <= LIMIT) {
    await makeRoom(context, bytes);
    whole.formulas = matrix;
    return;
  }
  const gaps = contents.map(blank);
  await makeRoom(context, RANGE + gaps.reduce((sum, line) => sum + bytesOfRow(line), 0));
  whole.formulas = gaps;
  for (const { row, rowCount, bytes: size } of chunks) {
    await makeRoom(context, RANGE + size);
    whole.getRow(row).getResizedRange(rowCount - 1, 0).formulas = matrix.slice(row, row + rowCount);
  }
};

/** A highlight that the user has had made on the sheet since is none of the update's. */
const isTemplates = (formula: string): boolean => readTag(formula)?.kind === 'template';

const isEmpty = ({ cells, addedRules, removedRules }: SheetUpdate): boolean => cells.length + addedRules.length + removedRules.length === 0;

/** Queues an update. What can be refused comes first; old rules go last, so that no cell is ever without its mark. */
const queueUpdate = async (context: Excel.RequestContext, update: SheetUpdate): Promise<void> => {
  const { sheet, kind, mark } = update;
  if (!isEmpty(update)) await queueCells(context, update);
  if (update.plan.added && update.placeBefore) queueAdded(sheet, update.plan.added, update.placeBefore);
  for (const { area, formula, look, cellFormat } of update.addedRules) addRule(sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount), formula, look, cellFormat);
  const current = versionMark(kind, templateVersion[kind]);
  if (supports('ExcelApi', '1.12') && mark !== current) sheet.customProperties.add(VERSION_PROPERTY, current);
  update.removedRules.forEach(({ rule }) => rule.delete());
};

/** What an operation on sheets of ours has to take back, filled while it writes. */
export interface Kept {
  /** Over the contents that stood there just before they were written. */
  updates: readonly SheetUpdate[];
  /** Excel has answered a request that wrote some of them. */
  isWritten: boolean;
}

/** An update that was carried out, and how its cells read right after. */
export interface DoneUpdate {
  readonly update: SheetUpdate;
  readonly after: Contents;
}

const cellsOf = (updates: readonly SheetUpdate[]): number => updates.reduce((sum, { cells }) => sum + cells.length, 0);

/** Queues reading the cells of an update; after a sync they are `DoneUpdate.after`. */
const queueAfter = ({ sheet, cells }: SheetUpdate): Excel.Range | null => {
  if (cells.length === 0) return null;
  const { row, column, rowCount, columnCount } = blockOf(cells);
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.load('formulas');
  return range;
};

/**
 * Writes updates in one request, in more only where it or its answer would be too large, and looks at every cell just before it is written.
 *
 * @param finish queues what goes with the last request
 * @param task told the cells written; one that is stopped throws, and the caller takes back what was written
 * @returns what was done; why it must not stay where somebody has typed over a cell meanwhile
 */
export const writeUpdates = async (context: Excel.RequestContext, kept: Kept, finish: () => void, task: Task = quietTask): Promise<{ readonly done: readonly DoneUpdate[]; readonly refusal: Message | null }> => {
  const requests = inRequests(kept.updates);
  kept.updates = requests.flat();
  const done: DoneUpdate[] = [];
  const total = cellsOf(kept.updates);
  if (requests.length === 0) {
    finish();
    await context.sync();
  }
  for (const [index, updates] of requests.entries()) {
    const stood = queueStood(updates);
    for (const update of updates) await queueUpdate(context, update);
    const afters = updates.map(queueAfter);
    if (index === requests.length - 1) finish();
    // One request, another only for each 5 MB that Excel has to answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    kept.isWritten = true;
    task.report(cellsOf(requests.slice(0, index + 1).flat()), total);
    const { rewrites, refusal } = stood();
    kept.updates = kept.updates.map((each) => rewrites[updates.indexOf(each)] ?? each);
    if (refusal) return { done, refusal };
    done.push(...updates.map((update, at) => ({ update, after: (afters[at]?.formulas ?? []) as Contents })));
    goOn(task);
  }
  return { done, refusal: null };
};

/**
 * Gives the cells, rules and version of a sheet back what they were, as far as the update has changed them. A sheet that is gone needs
 * nothing; one whose lines had moved before the first request was not written at all, since the cells come first and are refused then.
 *
 * @param isWritten some of the updates have been written
 * @param reason what stopped the write
 */
const takeBackUpdate = async (context: Excel.RequestContext, update: SheetUpdate, isWritten: boolean, reason?: unknown): Promise<void> => {
  const { sheet: written, cells, contents, ruleIds, removedRules, mark, plan: { added }, placeBefore } = update;
  const sheet = context.workbook.worksheets.getItemOrNullObject(written.id);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  const block = cells.length > 0 ? blockOf(cells) : null;
  const range = block && sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  range?.load('formulas');
  const layout = queueLayout(sheet, update);
  const rules = queueRules(sheet);
  const removed = added && placeBefore && queueRemoved(sheet, added, placeBefore);
  const property = supports('ExcelApi', '1.12') ? sheet.customProperties.getItemOrNullObject(VERSION_PROPERTY) : null;
  property?.load('value');
  await context.sync();
  const inPlace = isInPlace(layout, update);
  if (!inPlace && cells.length > 0 && !wasRefusedWhole(reason, isWritten)) throw new LinesMoved(update.sheetName);
  if (inPlace && block && range) await writeScattered(context, sheet, restored(cells, contents, range.formulas as Contents, block));
  await takeBackRules(context, sheet, rules, { ids: ruleIds, touched: removedRules, makes: isTemplates });
  if (inPlace) removed?.((id) => !ruleIds.includes(id) && rules.items.some((rule) => rule.id === id && isOurs(rule, isTemplates)));
  const marked = property && !property.isNullObject ? property : null;
  if (marked && mark === null) marked.delete();
  else if (marked && mark !== null && marked.value !== mark) marked.value = mark;
  await context.sync();
};

/** Takes updates back, a sheet after the other: this happens only after a failure, or once when the user asks for it. */
export const takeBackUpdates = async (context: Excel.RequestContext, { updates, isWritten }: Kept, reason?: unknown, { report }: Task = quietTask): Promise<void> => {
  for (const [index, update] of updates.entries()) {
    await takeBackUpdate(context, update, isWritten, reason);
    report(cellsOf(updates.slice(0, index + 1)), cellsOf(updates));
  }
};
