import { supports } from './host';
import type { Message } from './outcome';

/** Where to look for a report: the selected cells, or everything on the active sheet. */
export type ReportScope = 'selection' | 'sheet';

/** More than this is a whole sheet of fill or a slip, not a report. */
const MAX_CELLS = 5_000_000;

export interface ReportArea {
  readonly range: Excel.Range;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Selected cells outside the used part. */
  readonly cutCells: number;
}

const refused = (key: Message['key'], params?: Message['params']): { readonly refusal: Message } => ({ refusal: params ? { key, params } : { key } });

/** The used part of what is asked for, so that whole columns cost no more than their content. One round trip for a sheet, two for a selection. */
export const findReportArea = async (context: Excel.RequestContext, scope: ReportScope): Promise<ReportArea | { readonly refusal: Message }> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  let selected: Excel.Range | null = null;
  if (scope === 'selection' && supports('ExcelApi', '1.9')) {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/address');
    await context.sync();
    if (areas.items.length > 1) return refused('reportSeveralAreas');
    selected = areas.items[0] ?? null;
  } else if (scope === 'selection') selected = context.workbook.getSelectedRange();

  const used = selected ? selected.getUsedRangeOrNullObject(true) : sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
  selected?.load('cellCount');
  await context.sync();
  if (used.isNullObject) return refused('reportEmpty');
  if (selected?.cellCount === 1) return refused('reportOneCell');
  // -1: more than a number of Excel's holds.
  if (used.cellCount > MAX_CELLS || used.cellCount < 0) return refused('reportTooLarge', { count: used.rowCount * used.columnCount });
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const cutCells = selected && selected.cellCount > used.cellCount ? selected.cellCount - used.cellCount : 0;
  return { range: used, sheetName: sheet.name, row, column, rowCount, columnCount, cutCells };
};
