import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../cells';
import type { Grid } from './grid';

/** A box in pixels. */
export interface Box { left: number; top: number; width: number; height: number }

export interface CellPlaces {
  /** Where cells of the sheet in front stand now, from the corner of the cell area, scrolling and zoom included; null while another sheet is in front. Frozen panes are not counted. */
  placeOf(sheetId: string, rect: Rect): Box | null;
  /** The part of the container that shows cells: the canvas without its headers. */
  cellArea(): Box | null;
}

const canvasOf = (container: HTMLElement): HTMLCanvasElement | null => container.querySelector('canvas[id^="univer-sheet-main-canvas"]');

export function cellPlaces(grid: Grid, container: HTMLElement): CellPlaces {
  const front = (): FWorksheet | null => grid.book.getActiveSheet();
  const headers = (sheet: FWorksheet) => { const { x, y } = sheet.getRange(0, 0).getCellRect(); return { x, y }; };
  return {
    placeOf(sheetId, { row, column, rowCount, columnCount }) {
      const sheet = front();
      if (!sheet || sheet.getSheetId() !== sheetId) return null;
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
      const origin = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
      const [first, last] = [sheet.getRange(row, column), sheet.getRange(row + rowCount - 1, column + columnCount - 1)].map((range) => range.getCellRect());
      const zoom = sheet.getZoom();
      return {
        left: (first!.left - origin.left - offsetX) * zoom, top: (first!.top - origin.top - offsetY) * zoom,
        width: (last!.right - first!.left) * zoom, height: (last!.bottom - first!.top) * zoom,
      };
    },
    cellArea() {
      const [sheet, canvas] = [front(), canvasOf(container)];
      if (!sheet || !canvas) return null;
      const [own, around, header, zoom] = [canvas.getBoundingClientRect(), container.getBoundingClientRect(), headers(sheet), sheet.getZoom()];
      const [left, top] = [header.x * zoom, header.y * zoom];
      return { left: own.left - around.left + left, top: own.top - around.top + top, width: own.width - left, height: own.height - top };
    },
  };
}
