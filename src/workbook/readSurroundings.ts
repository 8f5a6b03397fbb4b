import { parseAddress } from '../domain/sheets/address';
import type { ReportArea } from './findReportAreas';
import { canComment, supports } from './host';

/** What stands around a report's cells and decides where can be written; null where the host does not tell. */
interface Asked {
  readonly comments: Excel.CommentCollection | null;
  readonly pivots: Excel.PivotTableCollection | null;
  readonly tables: Excel.TableCollection;
  /** Cells with filter buttons that are no table; null object where there are none. */
  readonly filter: Excel.Range | null;
}

/** Where they stand. */
interface Places {
  readonly comments: readonly Excel.Range[];
  readonly pivots: readonly Excel.Range[];
  readonly tables: readonly Excel.Range[];
  readonly filter: Excel.Range | null;
}

/** Queues which comments, pivot tables, tables and filter buttons a sheet has, where the host tells. Sync, then `queueSurroundings`. */
export const askSurroundings = ({ range: { worksheet } }: ReportArea): Asked => {
  const comments = canComment() ? worksheet.comments : null;
  const pivots = supports('ExcelApi', '1.8') ? worksheet.pivotTables : null;
  const { tables } = worksheet;
  const filter = supports('ExcelApi', '1.9') ? worksheet.autoFilter.getRangeOrNullObject() : null;
  comments?.load('items/id');
  pivots?.load('items/name');
  tables.load('items/name');
  filter?.load('address');
  return { comments, pivots, tables, filter };
};

/** Queues where they stand. Sync unless they `areKnown`, then ask the functions below. */
export const queueSurroundings = ({ comments, pivots, tables, filter }: Asked): Places => {
  const places = {
    comments: comments?.items.map((comment) => comment.getLocation()) ?? [],
    pivots: pivots?.items.map(({ layout }) => layout.getRange()) ?? [],
    tables: tables.items.map((table) => table.getRange()),
  };
  Object.values(places).flat().forEach((range) => range.load('address'));
  return { ...places, filter };
};

/** Whether nothing is left to be asked. */
export const areKnown = ({ comments, pivots, tables }: Places): boolean => comments.length + pivots.length + tables.length === 0;

const plain = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

/** A1 addresses, without sheet and dollar signs, of the cells that have a comment; their ranges are loaded. */
export const commentedCells = (places: readonly Excel.Range[]): ReadonlySet<string> => new Set(places.map(plain));

/** Whether an area meets one of these, whose addresses are loaded. */
const overlaps = ({ row, column, rowCount, columnCount }: ReportArea, places: readonly Excel.Range[]): boolean =>
  places.some((place) => {
    const area = parseAddress(place.address);
    return area !== null && area.row < row + rowCount && row < area.row + area.rowCount && area.column < column + columnCount && column < area.column + area.columnCount;
  });

/** Whether an area meets a pivot table. */
export const overlapsPivot = (area: ReportArea, { pivots }: Places): boolean => overlaps(area, pivots);

/** Whether the rows of an area can be sorted by a button: in a table, or under filter buttons. */
export const isSortable = (area: ReportArea, { tables, filter }: Places): boolean => overlaps(area, [...tables, ...(filter && !filter.isNullObject ? [filter] : [])]);
