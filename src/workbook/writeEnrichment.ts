import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { styleLooks, type Look } from '../domain/sheets/looks';
import type { Area } from '../domain/sheets/sheetPlan';
import { addRule } from './addRule';
import { applyLook } from './applyLook';
import { cellInput } from './cellInput';
import { formatRuns } from './formatRuns';
import { bytesOf, makeRoom, OBJECT, RANGE, SET } from './requestSize';
import { rowChunks } from './rowChunks';
import { goOn, type Task } from './task';

const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** Queues fitting the added columns to their cells, lest numbers show as ####; the plan's words stand last and run over the edge. */
export const queueWidths = (sheet: Excel.Worksheet, { writes, cutoffs, columns }: EnrichmentPlan): void => {
  const last = columns.at(-1)?.measure === 'clause' ? 1 : 0;
  for (const { area } of writes) if (area !== cutoffs) rangeOf(sheet, { ...area, columnCount: area.columnCount - last }).format.autofitColumns();
};

/** Queues the line with the cut-offs: after the widths, which it must not stretch. */
export const queueCutoffs = (sheet: Excel.Worksheet, { writes, cutoffs }: EnrichmentPlan): void => {
  for (const { area, cells } of writes) if (area === cutoffs) rangeOf(sheet, area).formulas = cells.map((row) => row.map(cellInput));
};

/** The line with the cut-offs runs over the edge of its cell. */
const cutoffsLook: Look = { color: '#5B6770', vertical: 'Center' };

/** Queues the look of the line that prints method and cut-offs. */
export const queueCutoffsLook = (sheet: Excel.Worksheet, area: Area): void => applyLook(rangeOf(sheet, area), cutoffsLook);

/** What a rule of ours and a comment add to a request, as measured, with room to spare. */
const RULE = 3_000;
const COMMENT = RANGE + OBJECT + 2 * SET;

/**
 * Queues everything but the cells: headings, number formats, rules, comments. Sends in between only what is too much for one request.
 *
 * @param stop as in {@link writeCells}
 */
export const queueLooks = async (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: EnrichmentPlan, stop: () => void): Promise<void> => {
  for (const area of plan.headings) applyLook(rangeOf(sheet, area), styleLooks.heading);
  for (const { area, formats } of formatRuns(plan.formats)) {
    await makeRoom(context, RANGE + SET + bytesOf(formats), stop);
    rangeOf(sheet, area).numberFormat = formats as string[][];
  }
  for (const { area, formula, look } of plan.highlights) {
    await makeRoom(context, RULE + bytesOf(formula), stop);
    addRule(rangeOf(sheet, area), formula, look);
  }
  if (plan.cutoffs) queueCutoffsLook(sheet, plan.cutoffs);
  for (const { address, text } of plan.notes) {
    await makeRoom(context, COMMENT + bytesOf(text), stop);
    sheet.comments.add(sheet.getRange(address), text);
  }
};

/**
 * Queues the cells but the cut-offs; sends them in between only where they are too many for one request. The caller syncs once more.
 *
 * @param written told the rows below the headings that were queued
 * @param stop queues what keeps a further request from writing into lines that have moved
 */
export const writeCells = async (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: EnrichmentPlan, task: Task, written: (rows: number) => void, stop: () => void): Promise<void> => {
  for (const { area, cells } of plan.writes) {
    if (area === plan.cutoffs) continue;
    const rows = cells.map((row) => row.map(cellInput));
    for (const { row, rowCount, bytes } of rowChunks(rows)) {
      await makeRoom(context, RANGE + bytes, stop);
      goOn(task);
      rangeOf(sheet, { ...area, row: area.row + row, rowCount }).formulas = rows.slice(row, row + rowCount);
      written(row === 0 ? rowCount - 1 : rowCount);
    }
  }
};
