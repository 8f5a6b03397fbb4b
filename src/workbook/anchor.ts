/** Where the cells of a sheet stood when they were read: Excel moves and stretches the range when rows or columns are inserted. */
export interface Anchor {
  readonly range: Excel.Range;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Queues remembering where the first rows and columns of a sheet stand. */
export const queueAnchor = (sheet: Excel.Worksheet, rowCount: number, columnCount: number): Anchor => {
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  range.load('rowCount');
  return { range, rowCount, columnCount };
};

const whole = ({ range }: Anchor): Excel.Range => range.getBoundingRect('A1');

/** Queues a write that changes nothing, and that Excel refuses once rows or columns were inserted or deleted: whatever is queued after it is not done then. */
export const queueStandsStill = (anchor: Anchor): void => {
  const area = whole(anchor);
  area.getColumn(0).formulas = Array.from({ length: anchor.rowCount }, () => [null]);
  area.getRow(0).formulas = [Array.from({ length: anchor.columnCount }, () => null)];
};

/** Queues the question whether everything still stands there; ask after the sync. */
export const queueIsInPlace = (anchor: Anchor): (() => boolean) => {
  const area = whole(anchor);
  area.load('rowCount,columnCount');
  return () => area.rowCount === anchor.rowCount && area.columnCount === anchor.columnCount;
};
