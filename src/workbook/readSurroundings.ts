import { parseAddress } from '../domain/sheets/address';
import type { ReportArea } from './findReportAreas';
import { canComment, supports } from './host';

/** What stands around a report's cells and decides where can be written; null where the host does not tell. */
interface Asked {
  readonly comments: Excel.CommentCollection | null;
  readonly pivots: Excel.PivotTableCollection | null;
}

/** Queues which comments and pivot tables a sheet has, where the host tells. Sync, then `queueSurroundings`. */
export const askSurroundings = ({ range: { worksheet } }: ReportArea): Asked => {
  const comments = canComment() ? worksheet.comments : null;
  const pivots = supports('ExcelApi', '1.8') ? worksheet.pivotTables : null;
  comments?.load('items/id');
  pivots?.load('items/name');
  return { comments, pivots };
};

/** Queues where they stand. Sync, then `commentedCells` and `overlapsPivot`. */
export const queueSurroundings = ({ comments, pivots }: Asked): { readonly comments: readonly Excel.Range[]; readonly pivots: readonly Excel.Range[] } => {
  const places = { comments: comments?.items.map((comment) => comment.getLocation()) ?? [], pivots: pivots?.items.map(({ layout }) => layout.getRange()) ?? [] };
  [...places.comments, ...places.pivots].forEach((range) => range.load('address'));
  return places;
};

const plain = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

/** A1 addresses, without sheet and dollar signs, of the cells that have a comment; their ranges are loaded. */
export const commentedCells = (places: readonly Excel.Range[]): ReadonlySet<string> => new Set(places.map(plain));

/** Whether an area meets one of the pivot tables, whose ranges are loaded. */
export const overlapsPivot = ({ row, column, rowCount, columnCount }: ReportArea, places: readonly Excel.Range[]): boolean =>
  places.some((place) => {
    const area = parseAddress(place.address);
    return area !== null && area.row < row + rowCount && row < area.row + area.rowCount && area.column < column + columnCount && column < area.column + area.columnCount;
  });
