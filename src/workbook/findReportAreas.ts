import { PREFIX } from '../domain/sheets/ourNames';
import { supports } from './host';
import type { Message } from './outcome';

/** Where to look for reports: the selected cells, everything on the active sheet, or all visible sheets. */
export type ReportScope = 'selection' | 'sheet' | 'workbook';

/** More than this is a whole sheet of fill or a slip, not a report. */
const MAX_CELLS = 5_000_000;

export interface ReportArea {
  readonly range: Excel.Range;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Selected cells outside the used part. */
  readonly cutCells: number;
}

export interface FoundAreas {
  readonly areas: readonly ReportArea[];
  /** Sheets that were left out. */
  readonly notes: readonly Message[];
}

type Found = FoundAreas | { readonly refusal: Message };

const refused = (key: Message['key'], params?: Message['params']): { readonly refusal: Message } => ({ refusal: params ? { key, params } : { key } });

const POSITION = 'rowIndex,columnIndex,rowCount,columnCount,cellCount';

const isTooLarge = ({ cellCount }: Excel.Range): boolean => cellCount > MAX_CELLS || cellCount < 0;

const areaOf = (range: Excel.Range, sheetName: string, cutCells = 0): ReportArea => {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { range, sheetName, row, column, rowCount, columnCount, cutCells };
};

/** A sheet without values may show a picture of a report. */
const emptyRefusal = (shapes: Excel.ShapeCollection | null): { readonly refusal: Message } =>
  refused(shapes?.items.some(({ type }) => type === 'Image') ? 'reportPicture' : 'reportEmpty');

const queueShapes = (sheet: Excel.Worksheet): Excel.ShapeCollection | null => {
  if (!supports('ExcelApi', '1.9')) return null;
  sheet.shapes.load('items/type');
  return sheet.shapes;
};

const onActiveSheet = async (context: Excel.RequestContext, scope: 'selection' | 'sheet'): Promise<Found> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const shapes = queueShapes(sheet);
  let selected: Excel.Range | null = null;
  if (scope === 'selection' && supports('ExcelApi', '1.9')) {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/address');
    await context.sync();
    if (areas.items.length > 1) return refused('reportSeveralAreas');
    selected = areas.items[0] ?? null;
  } else if (scope === 'selection') selected = context.workbook.getSelectedRange();

  const used = selected ? selected.getUsedRangeOrNullObject(true) : sheet.getUsedRangeOrNullObject(true);
  used.load(POSITION);
  selected?.load('cellCount');
  await context.sync();
  if (used.isNullObject) return emptyRefusal(shapes);
  if (selected?.cellCount === 1) return refused('reportOneCell');
  // -1: more than a number of Excel's holds.
  if (isTooLarge(used)) return refused('reportTooLarge', { count: used.rowCount * used.columnCount });
  const cutCells = selected && selected.cellCount > used.cellCount ? selected.cellCount - used.cellCount : 0;
  return { areas: [areaOf(used, sheet.name, cutCells)], notes: [] };
};

/** Sheets that carry a name or a table of ours are no reports of the user's. */
const ourSheets = (names: Excel.NamedItemCollection, tables: Excel.TableCollection): ReadonlySet<string> => {
  const ofNames = names.items.filter(({ name }) => name.startsWith(PREFIX)).map(({ formula }) => /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula)));
  const ofTables = tables.items.filter(({ name }) => name.startsWith(PREFIX)).map(({ worksheet }) => worksheet.name);
  return new Set([...ofNames.flatMap((match) => match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? []), ...ofTables]);
};

const listed = (key: Message['key'], sheets: readonly string[]): readonly Message[] => (sheets.length > 0 ? [{ key, params: { count: sheets.length, sheets } }] : []);

const onAllSheets = async (context: Excel.RequestContext): Promise<Found> => {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  const ours = ourSheets(names, tables);
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  const candidates = visible.filter(({ name }) => !ours.has(name)).map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(true), shapes: queueShapes(sheet) }));
  candidates.forEach(({ used }) => used.load(POSITION));
  await context.sync();
  const filled = candidates.filter(({ used }) => !used.isNullObject);
  const count = filled.reduce((sum, { used }) => sum + used.rowCount * used.columnCount, 0);
  if (filled.some(({ used }) => isTooLarge(used)) || count > MAX_CELLS) return refused('reportTooLarge', { count });
  const pictures = candidates.filter(({ used, shapes }) => used.isNullObject && shapes?.items.some(({ type }) => type === 'Image'));
  if (filled.length === 0) return refused(pictures.length > 0 ? 'reportPicture' : 'reportEmpty');
  const hidden = worksheets.items.filter(({ visibility }) => visibility !== 'Visible');
  return {
    areas: filled.map(({ name, used }) => areaOf(used, name)),
    notes: [
      ...listed('reportHiddenSheets', hidden.map(({ name }) => name)),
      ...listed('reportOurSheets', visible.filter(({ name }) => ours.has(name)).map(({ name }) => name)),
      ...listed('reportPictureSheets', pictures.map(({ name }) => name)),
    ],
  };
};

/** The used parts of what is asked for, so that whole columns cost no more than their content. One round trip for a sheet, two otherwise. */
export const findReportAreas = (context: Excel.RequestContext, scope: ReportScope): Promise<Found> =>
  scope === 'workbook' ? onAllSheets(context) : onActiveSheet(context, scope);
