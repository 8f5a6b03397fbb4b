import type ExcelJS from 'exceljs';
import type { SheetRecords } from '../../model/records';
import { writePage } from './filePages';

const textOf = (note: ExcelJS.Cell['note']): string =>
  typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');

/** Comments (files keep them as notes), protection, and that there are pictures. */
export function readRecords(records: SheetRecords, sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((line) => line.eachCell({ includeEmpty: true }, (cell) => {
    const content = textOf(cell.note);
    if (content !== '') records.comments.set(`{${sheet.id}-${cell.address}}`, { row: Number(cell.row) - 1, column: Number(cell.col) - 1, content });
  }));
  for (const { imageId } of sheet.getImages()) records.shapes.push({ name: `图片 ${imageId}`, type: 'Image' });
  const { sheetProtection } = sheet as unknown as { sheetProtection?: { sheet?: boolean } | null };
  if (sheetProtection?.sheet) records.protection.protected = true;
}

/** Comments, and how the sheet prints. */
export function writeRecords(records: SheetRecords, sheet: ExcelJS.Worksheet): void {
  writePage(records.page, sheet);
  for (const { row, column, content } of records.comments.values()) sheet.getCell(row + 1, column + 1).note = content;
}
