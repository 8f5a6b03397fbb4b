import { styleLooks } from '../domain/sheets/looks';
import type { AddedColumns, Area } from '../domain/sheets/sheetPlan';
import { applyLook } from './applyLook';
import { formatRuns } from './formatRuns';
import { resetLook } from './resetLook';
import { setValidation } from './setValidation';
import { validationRuns } from './validationRuns';
import { columnPoints } from './writeSheetPlan';

/** What reaches into the place of new columns before they are written: a user may have set it for whole columns or rows. */
export interface PlaceBefore {
  /** Points; null where the columns differ: then their widths are left alone. */
  readonly columnWidth: number | null;
  readonly hasValidation: boolean;
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** Queues reading the place of new columns; ask after the sync. */
export const queuePlace = (sheet: Excel.Worksheet, { area }: AddedColumns): (() => PlaceBefore) => {
  const range = rangeOf(sheet, area);
  range.format.load('columnWidth');
  range.dataValidation.load('type');
  return () => ({ columnWidth: range.format.columnWidth as number | null, hasValidation: range.dataValidation.type !== 'None' });
};

/** Queues the widths, looks, formats and validations of new columns; where the user has validations of their own, these stay. */
export const queueAdded = (sheet: Excel.Worksheet, { area, widths, styles, numberFormats, validations }: AddedColumns, { columnWidth, hasValidation }: PlaceBefore): void => {
  if (columnWidth !== null) {
    widths.forEach((width, index) => {
      rangeOf(sheet, { row: 0, column: area.column + index, rowCount: 1, columnCount: 1 }).format.columnWidth = columnPoints(width);
    });
  }
  for (const { area: styled, style } of styles) applyLook(rangeOf(sheet, styled), styleLooks[style]);
  for (const { area: formatted, formats } of formatRuns(numberFormats)) rangeOf(sheet, formatted).numberFormat = formats as string[][];
  if (!hasValidation) validationRuns(validations).forEach((run) => setValidation(sheet, run));
};

/**
 * Queues asking which rules reach into new columns. After the sync the answer queues making the place what it was: formats are cleared unless a
 * rule of somebody else's reaches in, which clearing would cut (Excel counts rules among formats).
 */
export const queueRemoved = (sheet: Excel.Worksheet, { area }: AddedColumns, { columnWidth, hasValidation }: PlaceBefore): ((isOurs: (ruleId: string) => boolean) => void) => {
  const range = rangeOf(sheet, area);
  const reaching = range.conditionalFormats;
  reaching.load('items/id');
  return (isOurs) => {
    if (reaching.items.every(({ id }) => isOurs(id))) range.clear('Formats');
    else {
      resetLook(range);
      range.numberFormat = Array.from({ length: area.rowCount }, () => new Array<string>(area.columnCount).fill('General'));
    }
    if (!hasValidation) range.dataValidation.clear();
    if (columnWidth !== null) range.format.columnWidth = columnWidth;
  };
};
