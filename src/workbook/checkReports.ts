import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { areaAddress, parseAddress } from '../domain/sheets/address';
import type { Area } from '../domain/sheets/sheetPlan';
import { queueAnchor, type Anchor } from './anchor';
import { queueFind } from './bindings';
import { canComment, supports } from './host';
import type { Message } from './outcome';
import type { NameOf } from './ownSheets';

/** What the write and its undo need to know of one report's sheet as it stands. */
export interface CheckedSheet {
  readonly sheetId: string;
  readonly anchor: Anchor;
  /** The cells to be written, if they are on this sheet. */
  readonly target: Excel.Range | null;
  readonly ruleIds: readonly string[];
  readonly commentIds: readonly string[];
  /** Of the columns to be written. */
  readonly numberFormat: string[][];
  /** Points, of the same columns: they are fitted to what is written. */
  readonly columnWidths: readonly number[];
}

export interface CheckedReports {
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
  readonly activeSheet: string;
  /** No sheet can be added. */
  readonly isStructureLocked: boolean;
  readonly names: readonly NameOf[];
  readonly found: ReturnType<typeof queueFind>;
  /** In the order of the plans. */
  readonly sheets: readonly CheckedSheet[];
}

type Refused = { readonly refusal: Message };

const refused = (key: Message['key'], params?: Message['params']): Refused => ({ refusal: params ? { key, params } : { key } });

/** All labels of a column are read again as one range, not each cell by itself. */
const labelColumns = ({ labels }: EnrichmentPlan): readonly { readonly area: Area; readonly texts: ReadonlyMap<number, string> }[] => {
  const columns = new Map<number, Map<number, string>>();
  for (const { address, text } of labels) {
    const at = parseAddress(address);
    if (at) columns.set(at.column, (columns.get(at.column) ?? new Map<number, string>()).set(at.row, text));
  }
  return [...columns].map(([column, texts]) => {
    const rows = [...texts.keys()];
    const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const last = rows.reduce((most, row) => Math.max(most, row), 0);
    return { texts, area: { row: first, column, rowCount: last - first + 1, columnCount: 1 } };
  });
};

/** The first rows and columns of the sheet that hold everything the plan reads or writes. */
const extentOf = ({ labels, target, notes, rows }: EnrichmentPlan): { readonly rowCount: number; readonly columnCount: number } => {
  const addresses = [...labels.map(({ address }) => address), ...notes.map(({ address }) => address), ...rows.flatMap(({ actual, base = '' }) => [...actual.split(','), base])];
  const areas = [...addresses.flatMap((address) => parseAddress(address) ?? []), ...(target ? [target] : [])];
  return areas.reduce(
    (extent, { row, column, rowCount, columnCount }) => ({ rowCount: Math.max(extent.rowCount, row + rowCount), columnCount: Math.max(extent.columnCount, column + columnCount) }),
    { rowCount: 1, columnCount: 1 },
  );
};

const isBlank = (cells: unknown[][]): boolean => cells.every((row) => row.every((cell) => cell === ''));

/** One cell of each column of an area: a width belongs to the whole column. */
export const columnsOf = (sheet: Excel.Worksheet, { row, column, columnCount }: Area): readonly Excel.Range[] =>
  Array.from({ length: columnCount }, (_, at) => sheet.getRangeByIndexes(row, column + at, 1, 1));

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Columns right of the last one, or a line below the last, do not exist. */
const hasNoRoom = ({ target }: EnrichmentPlan): boolean => target !== undefined && (target.row + target.rowCount > MAX_ROWS || target.column + target.columnCount > MAX_COLUMNS);

/** Queues everything that is asked of one sheet; the answer comes after the sync. */
const queueCheck = (context: Excel.RequestContext, plan: EnrichmentPlan): (() => CheckedSheet | Refused) => {
  const sheet = context.workbook.worksheets.getItem(plan.sheetName);
  const rangeOf = ({ row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  sheet.load('id');
  sheet.protection.load('protected');
  const extent = extentOf(plan);
  const anchor = queueAnchor(sheet, extent.rowCount, extent.columnCount);
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  // eslint-disable-next-line office-addins/call-sync-before-read -- a way to the comments, nothing is read yet
  const comments = canComment() ? sheet.comments : null;
  comments?.load('items/id');
  const labels = labelColumns(plan).map(({ area, texts }) => ({ area, texts, range: rangeOf(area) }));
  labels.forEach(({ range }) => range.load('values'));
  const target = plan.target ? rangeOf(plan.target) : null;
  target?.load('values,formulas,numberFormat');
  const widths = plan.target ? columnsOf(sheet, plan.target).map(({ format }) => format) : [];
  widths.forEach((format) => format.load('columnWidth'));
  const merged = target && supports('ExcelApi', '1.13') ? target.getMergedAreasOrNullObject() : null;
  merged?.load('areaCount');
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- called after the caller's sync
    if (plan.newSheetName === undefined && sheet.protection.protected) return refused('sheetProtected', { sheet: plan.sheetName });
    const changed = labels.flatMap(({ area, texts, range }) => [...texts].filter(([row, text]) => String(range.values[row - area.row]?.[0] ?? '') !== text));
    if (changed.length > 0) return refused('reportChanged', { count: changed.length });
    // A spilled array fills cells without formulas, and a formula can show nothing.
    if (plan.target && target && !(isBlank(target.values) && isBlank(target.formulas))) return refused('enrichOccupied', { address: areaAddress(plan.target) });
    if (plan.target && merged && !merged.isNullObject) return refused('enrichMerged', { address: areaAddress(plan.target) });
    if (plan.notes.length > 0 && !comments) return refused('commentsUnsupported');
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after the caller's sync
    return { sheetId: sheet.id, anchor, target, ruleIds: rules.items.map(({ id }) => id), commentIds: comments?.items.map(({ id }) => id) ?? [], numberFormat: (target?.numberFormat ?? []) as string[][], columnWidths: widths.map(({ columnWidth }) => columnWidth) };
  };
};

/** Reads in one round trip, for all plans, whether everything is still as the preview showed it. */
export const checkReports = async (context: Excel.RequestContext, plans: readonly EnrichmentPlan[]): Promise<CheckedReports | Refused> => {
  const crowded = plans.find(hasNoRoom);
  if (crowded) return refused('enrichNoRoom', { sheet: crowded.sheetName });
  const { worksheets, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  active.load('name');
  names.load('items/name,items/formula');
  protection.load('protected');
  const checks = plans.map((plan) => queueCheck(context, plan));
  const found = queueFind(context);
  await context.sync();

  const sheets = checks.map((check) => check());
  const stopped = sheets.find((sheet) => 'refusal' in sheet);
  if (stopped && 'refusal' in stopped) return stopped;
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    sheetIds: worksheets.items.map(({ id }) => id),
    activeSheet: active.name,
    isStructureLocked: protection.protected,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    found,
    sheets: sheets as readonly CheckedSheet[],
  };
};
