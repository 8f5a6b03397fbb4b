import type ExcelJS from 'exceljs';
import { parseAddress, rectAddress } from '../../model/address';
import type { PageSetup } from '../../model/records';

/** A4 is paper number 9 in every spreadsheet file, and margins are in inches there. */
const A4 = 9;
const POINTS_AN_INCH = 72;

const rowsOf = (address: string): string | undefined => {
  const rect = parseAddress(address)?.rect;
  return rect && `${rect.row + 1}:${rect.row + rect.rowCount}`;
};

/** The area as exceljs wants it: it puts a $ before each corner itself and leaves the row to us. */
const areaOf = (address: string): string | undefined => {
  const rect = parseAddress(address)?.rect;
  return rect && rectAddress(rect).replace(/(\d+)/g, '$$$1');
};

/** How a sheet prints: as many pages as the zoom says, `verticalFitToPages` left out is as many as it takes. */
export function writePage(page: PageSetup, sheet: ExcelJS.Worksheet): void {
  const { pageSetup } = sheet;
  // A file names the row above a break.
  for (const row of page.rowBreaks) sheet.getRow(row).addPageBreak();
  const { horizontalFitToPages, verticalFitToPages, scale } = page.zoom;
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const printTitlesRow = page.printTitleRows ? rowsOf(page.printTitleRows) : undefined;
  const printArea = page.printArea ? areaOf(page.printArea) : undefined;
  Object.assign(pageSetup, {
    paperSize: A4,
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(isFitted ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : { scale: scale ?? 100 }),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    ...(printTitlesRow && { printTitlesRow }),
    ...(printArea && { printArea }),
    margins: {
      left: page.leftMargin / POINTS_AN_INCH, right: page.rightMargin / POINTS_AN_INCH, top: page.topMargin / POINTS_AN_INCH, bottom: page.bottomMargin / POINTS_AN_INCH,
      header: page.headerMargin / POINTS_AN_INCH, footer: page.footerMargin / POINTS_AN_INCH,
    },
  });
}
