import ExcelJS, { type Workbook } from 'exceljs';
import type { SheetPlan } from '../../src/domain/sheets/sheetPlan';
import { templateFile } from '../../src/xlsx/writeTemplateFile';

/** Writes plans as a file and opens the file again: what a test sees went through the bytes. */
export const readBack = async (...plans: readonly SheetPlan[]): Promise<Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await templateFile(plans)).buffer as ArrayBuffer);
  return workbook;
};

/** A sheet of a few cells, for what the real templates do not contain. */
export const smallPlan = (changes: Partial<SheetPlan>): SheetPlan => ({
  template: 'catalogue',
  version: 1,
  name: '小表',
  cells: [['标题', null], ['甲', '乙'], [1, 2]],
  headerRow: 1,
  columns: ['first', 'second'].map((key) => ({ key, heading: key, width: 10, filledBy: 'template' })),
  styles: [],
  numberFormats: [],
  merges: [],
  rowHeights: [],
  validations: [],
  highlights: [],
  names: [],
  print: { columnCount: 2 },
  freeze: { rows: 2, columns: 1 },
  firstCell: { row: 2, column: 0 },
  ...changes,
});
