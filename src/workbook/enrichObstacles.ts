import { areaAddress } from '../domain/sheets/address';
import type { Contents } from '../domain/sheets/existingSheet';
import { queueIsInPlace, queueStandsStill } from './anchor';
import { asCell } from './cellsBefore';
import type { CheckedSheet } from './checkReports';
import type { Destination } from './enrichDestinations';
import type { Message } from './outcome';
import type { UndoPoint } from './undoEnrichment';
import { writeScattered } from './writeScattered';

/** Queues the question whether reports still stand where they were read: formulas on another sheet would read the wrong cells, which Excel cannot refuse. */
export const queueReportsInPlace = (context: Excel.RequestContext, reports: readonly { readonly sheetName: string; readonly checked: CheckedSheet }[]): (() => Message | null) => {
  const asked = reports.map(({ sheetName, checked: { sheetId, anchor } }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    return { sheetName, sheet, isInPlace: queueIsInPlace(anchor) };
  });
  return (): Message | null => {
    const moved = asked.find(({ sheetName, sheet, isInPlace }) => sheet.name !== sheetName || !isInPlace());
    return moved ? { key: 'reportMoved', params: { sheet: moved.sheetName } } : null;
  };
};

/**
 * Queues what stops the write as a whole where the reports are no longer where they were read. What Excel cannot refuse is known after the
 * sync: formulas on a sheet of their own that would read the wrong cells, and what a user has just typed where columns go.
 */
export const queueStill = (context: Excel.RequestContext, destinations: readonly Destination[], overwritten: Map<UndoPoint, Contents>): (() => Message | null) => {
  const asked = destinations.map(({ plan, point, checked }) => {
    const sheet = context.workbook.worksheets.getItem(point.sheetId);
    if (point.draft === undefined) queueStandsStill(checked.anchor);
    const { row = 0, column = 0, rowCount = 1, columnCount = 1 } = plan.target ?? {};
    const typed = plan.target ? sheet.getRangeByIndexes(row, column, rowCount, columnCount) : null;
    typed?.load('formulas');
    return { point, typed };
  });
  const moved = queueReportsInPlace(context, destinations.map(({ plan: { sheetName }, checked }) => ({ sheetName, checked })));
  return (): Message | null => {
    for (const { point, typed } of asked) if (typed?.formulas.flat().some((content) => content !== '')) overwritten.set(point, typed.formulas as Contents);
    const isMoved = moved();
    if (isMoved) return isMoved;
    const [first] = overwritten.keys();
    return first ? { key: 'enrichOccupied', params: { address: areaAddress(first.plan.target!) } } : null;
  };
};

/** Queues what a user has typed where columns went. */
export const putBack = async (context: Excel.RequestContext, { sheetId, plan: { target } }: UndoPoint, contents: Contents): Promise<void> => {
  const cells = contents.flatMap((line, r) => line.flatMap((content, c) => (content === '' ? [] : [{ row: target!.row + r, column: target!.column + c, content: asCell(content) }])));
  await writeScattered(context, context.workbook.worksheets.getItem(sheetId), cells);
};
