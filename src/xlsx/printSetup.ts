import type { PageSetup, HeaderFooter } from 'exceljs';
import { areaAddress } from '../domain/sheets/address';
import { MARGINS } from '../domain/sheets/paper';
import type { SheetPlan } from '../domain/sheets/sheetPlan';
import { fileWords } from '../domain/sheets/words/file';

/** A4 is paper number 9 in every spreadsheet file. */
const A4 = 9;

/** A4, the columns to print on one page's width, the headings on every page. Inches, as files count margins. */
export const printSetup = ({ headerRow, cells, print }: SheetPlan): Partial<PageSetup> => ({
  paperSize: A4,
  orientation: print.orientation ?? 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: print.pagesTall ?? 0,
  horizontalCentered: true,
  // The library puts a $ before each corner and leaves the row to us; without it the area would move with the cell that reads it.
  printArea: areaAddress({ row: 0, column: 0, rowCount: cells.length, columnCount: print.columnCount }, 'row'),
  printTitlesRow: `${headerRow + 1}:${headerRow + 1}`,
  margins: MARGINS,
});

/** Sheet, page and product, in the sheet's language. */
export const pageFooter = ({ language = 'zh-CN' }: SheetPlan): Partial<HeaderFooter> => ({ oddFooter: fileWords[language].footer });
