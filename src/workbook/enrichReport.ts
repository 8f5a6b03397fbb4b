import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { areaAddress } from '../domain/sheets/address';
import { freeSheetName } from '../domain/sheets/ourNames';
import { queueRead, queueStore } from './bindings';
import { checkReport } from './checkReport';
import type { Message, Outcome } from './outcome';
import { runExcel } from './runExcel';
import { undoEnrichment, type UndoPoint } from './undoEnrichment';
import { queueLooks, queueWidths, writeCells } from './writeEnrichment';

export interface EnrichedReport {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
}

const notesOf = (plan: EnrichmentPlan, written: readonly (readonly (readonly unknown[])[])[]): Message[] => {
  const cells = plan.writes.flatMap(({ cells: rows }, at) => rows.flatMap((row, r) => row.map((cell, c) => ({ cell, value: written[at]?.[r]?.[c] }))));
  const lost = cells.filter(({ cell, value }) => cell !== null && typeof cell !== 'object' && value !== cell).length;
  const dead = cells.filter(({ value }) => value === '#NAME?').length;
  const refusedRows = plan.rows.filter(({ refusal }) => refusal).length;
  return [
    ...(refusedRows > 0 ? [{ key: 'enrichRefusedRows', params: { count: refusedRows } } as const] : []),
    ...(lost > 0 ? [{ key: 'readBackDiffers', params: { count: lost } } as const] : []),
    ...(dead > 0 ? [{ key: 'functionsNotReady', params: { count: dead } } as const] : []),
  ];
};

const leftover = ({ isNew, sheetName, target }: UndoPoint): Message =>
  isNew || !target ? { key: 'failedLeftover', params: { sheet: sheetName } } : { key: 'enrichLeftover', params: { address: areaAddress(target) } };

/**
 * Carries out a plan of `previewEnrichment`: all of it or nothing. Three round trips, one more for every 4 MB. Only empty cells are written;
 * a report that changed since the preview is refused. What the user decided is remembered in the workbook.
 *
 * @param plan without `problem`
 * @returns refused, with nothing changed: columns not empty, a protected sheet or workbook, a changed report, a failure of Excel half-way
 */
export const enrichReport = (plan: EnrichmentPlan): Promise<Outcome<EnrichedReport>> =>
  runExcel(async (context): Promise<Outcome<EnrichedReport>> => {
    const first = plan.writes[0]?.area;
    if (plan.problem || !first) throw new RangeError(`a plan that writes nothing cannot be carried out: ${plan.problem}`);
    const state = await checkReport(context, plan);
    if ('refusal' in state) return { ok: false, message: state.refusal, notes: [] };
    const isNew = plan.newSheetName !== undefined;
    const sheetName = plan.newSheetName === undefined ? plan.sheetName : freeSheetName(plan.newSheetName, state.sheetNames);
    const undo: UndoPoint = { sheetName, isNew, target: plan.target, numberFormat: state.numberFormat, ruleIds: state.ruleIds };
    let readBack: readonly Excel.Range[];
    try {
      const sheet = isNew ? context.workbook.worksheets.add(sheetName) : context.workbook.worksheets.getItem(sheetName);
      queueLooks(sheet, plan);
      await writeCells(context, sheet, plan);
      const stored = queueRead(state.found);
      await context.sync();
      readBack = plan.writes.map(({ area: { row, column, rowCount, columnCount } }) => sheet.getRangeByIndexes(row, column, rowCount, columnCount));
      readBack.forEach((range) => range.load('values'));
      queueWidths(sheet, plan);
      if (isNew) sheet.activate();
      queueStore(context, stored, plan.bindings);
      await context.sync();
    } catch (error) {
      if (await undoEnrichment(context, undo)) throw error;
      return { ok: false, message: leftover(undo), notes: [] };
    }
    const address = areaAddress(plan.target ?? first);
    const rows = plan.rows.filter(({ refusal }) => !refusal).length;
    return {
      ok: true,
      value: { sheetName, address, rows },
      message: { key: 'enriched', params: { rows, columns: plan.columns.length, place: `${sheetName}!${address}` } },
      notes: notesOf(plan, readBack.map(({ values }) => values)),
      place: { sheetName, address },
    };
  });
