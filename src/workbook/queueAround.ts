import type { Around } from '../domain/highlights/captions';
import { parseAddress } from '../domain/sheets/address';

/** Headers stand close above an area, or on top of the sheet. */
const NEAR_ROWS = 30;
const TOP_ROWS = 10;
/** The unit of a table stands above its last column, which may lie right of the area. */
const COLUMNS = 26;
const LEFT_COLUMNS = 12;
const LEFT_ROWS = 2000;

const none: Around = { above: [], left: [], column: 0 };

/**
 * Queues the reading of what stands around an area and may state its unit and its years; after the sync the answer is there.
 *
 * @param address of one area, with or without its sheet
 */
export const queueAround = (sheet: Excel.Worksheet, address: string): (() => Around) => {
  const area = parseAddress(address);
  if (!area) return () => none;
  const { row, column, rowCount, columnCount } = area;
  const near = row > NEAR_ROWS + TOP_ROWS ? NEAR_ROWS : row;
  const width = Math.max(column + columnCount, COLUMNS);
  const above = [
    ...(near < row ? [sheet.getRangeByIndexes(0, 0, TOP_ROWS, width)] : []),
    ...(near > 0 ? [sheet.getRangeByIndexes(row - near, 0, near, width)] : []),
  ];
  const leftColumns = Math.min(column, LEFT_COLUMNS);
  const left = leftColumns > 0 ? sheet.getRangeByIndexes(row, column - leftColumns, Math.min(rowCount, LEFT_ROWS), leftColumns) : null;
  [...above, ...(left ? [left] : [])].forEach((range) => range.load('values'));
  return () => ({ above: above.flatMap((range) => range.values as unknown[][]), left: (left?.values ?? []) as unknown[][], column });
};
