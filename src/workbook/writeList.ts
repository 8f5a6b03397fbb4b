import { CUTOFFS_MARK, nextName } from '../domain/sheets/ourNames';
import { queueStandsStill } from './anchor';
import type { CheckedReports } from './checkReports';
import type { OwnSheet } from './ownSheets';
import type { UpdatedList } from './takeBackList';
import type { Task } from './task';
import { queueCutoffs, queueLooks, writeCells } from './writeEnrichment';

/**
 * Lists with the names that their cut-offs get and lose; they lose theirs where they move or no longer follow the settings.
 * Queues the widths of new columns that were not read with the list; sync before writing.
 */
export const listsOf = (owns: readonly OwnSheet[], { names }: Pick<CheckedReports, 'names'>): readonly UpdatedList[] => {
  const taken = names.map(({ name }) => name);
  return owns.map((own): UpdatedList => {
    const { update: { plan, cutoffsBefore: area }, sheet, columnFormats, cutoffsName: known } = own;
    const isMoved = area && plan.cutoffs && (plan.cutoffs.row !== area.row || !plan.followsSettings);
    const dropped = isMoved && known ? { name: known, area } : undefined;
    const isNamed = known !== undefined && dropped === undefined;
    const added = plan.cutoffs && plan.followsSettings && !isNamed ? (dropped?.name ?? nextName(CUTOFFS_MARK, taken)) : undefined;
    if (added) taken.push(added);
    const widths = plan.headings.map(({ row, column }) => {
      const read = columnFormats[column];
      const format = read ?? sheet.getCell(row, column).format;
      if (!read) format.load('columnWidth');
      return { row, column, format };
    });
    return { ...own, widths, ...(added ? { added } : {}), ...(dropped ? { dropped } : {}) };
  });
};

/**
 * Queues one update; sends what is too large for one request.
 *
 * @param sent told when something of it has been sent
 */
export const writeList = async (context: Excel.RequestContext, { sheet, update, anchor, added, dropped, widths }: UpdatedList, task: Task, written: (rows: number) => void, sent: () => void): Promise<Excel.Worksheet> => {
  const { plan, cutoffsBefore: before } = update;
  const { names } = context.workbook;
  queueStandsStill(anchor);
  if (before) sheet.getCell(before.row, before.column).format.font.color = '#000000';
  const stop = (): void => {
    sent();
    queueStandsStill(anchor);
  };
  await queueLooks(context, sheet, plan, stop);
  await writeCells(context, sheet, plan, task, written, stop);
  queueCutoffs(sheet, plan);
  // Widths of a sheet that was there are the user's; only new columns are fitted.
  widths.forEach(({ row, column }) => sheet.getRangeByIndexes(row, column, plan.writes[0]!.cells.length, 1).format.autofitColumns());
  if (dropped) names.getItem(dropped.name).delete();
  if (added && plan.cutoffs) names.add(added, sheet.getCell(plan.cutoffs.row, plan.cutoffs.column));
  return sheet;
};
