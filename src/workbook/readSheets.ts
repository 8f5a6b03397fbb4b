import { cellAddress } from '../domain/sheets/address';
import type { Contents } from '../domain/sheets/existingSheet';
import type { Anchor } from './anchor';
import { isWary } from './answerSize';
import type { Message } from './outcome';
import { contentsOf, readInRuns, type Property } from './readInRuns';
import { Refused } from './refused';
import { bytesOf, FILLED } from './requestSize';
import { quietTask, type Task } from './task';

/** More than this is a slip far down a sheet, or data that nobody waits for: a hundred requests. */
const MAX_CELLS = 2_000_000;

/** Up to this many cells are read with those that have only a format; beyond, a fill far down a sheet costs nothing. */
const MAX_FORMATTED = 300_000;

/** What the first look shows of all sheets together: enough for ordinary sheets. Where their texts are longer than Excel on the web answers with, the operation starts again: see runExcel. */
const FIRST_LOOK = 40_000;
/** How long their cells are at most, so that one answer holds them. */
const BYTES_OF_CELL = FILLED / FIRST_LOOK;
/** 年度计划 by quarters has 52. */
const FIRST_COLUMNS = 60;

/** How far a sheet reaches from A1. */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells of a sheet from A1. */
export interface SheetCells<P extends Property> extends Extent {
  /** They all; Excel moves the area along when lines are inserted or deleted. */
  readonly range: Excel.Range;
  readonly anchor: Anchor;
  readonly cells: Readonly<Record<P, Contents>>;
}

/** A sheet that reaches too far to be read. */
export interface TooLarge extends Extent {
  readonly sheetName: string;
}

export interface ReadOptions {
  /** How many cells of all sheets together are read; the largest sheets are left out first. */
  readonly maxCells?: number;
  /** Where formats of empty cells matter, a sheet is read with them or not at all. */
  readonly withFormats?: boolean;
  /** Stops between two requests, and is told the cells read so far. */
  readonly task?: Task;
}

const sum = (extents: readonly Extent[]): number => extents.reduce((cells, extent) => cells + cellsOf(extent), 0);

const cellsOf = ({ rowCount, columnCount }: Extent): number => rowCount * columnCount;

/** The last cells of sheets that are too large, for a message. */
const placesOf = (sheets: readonly TooLarge[]): readonly string[] => sheets.map(({ sheetName, rowCount, columnCount }) => `${sheetName}!${cellAddress(rowCount - 1, columnCount - 1)}`);

/** Why an operation that needs all of these sheets was not carried out. */
export const tooLargeMessage = (sheets: readonly TooLarge[]): Message => ({
  key: 'sheetTooLarge',
  params: { places: placesOf(sheets), count: sum(sheets), limit: MAX_CELLS },
});

/** Says which sheets an operation has left out that does without them. */
export const skippedNote = (sheets: readonly TooLarge[]): readonly Message[] => (sheets.length > 0 ? [{ key: 'sheetsSkipped', params: { places: placesOf(sheets) } }] : []);

/** All cells of a sheet that hold something, or that hold or look like something. */
const queueWhole = (sheet: Excel.Worksheet, valuesOnly: boolean) => {
  const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(valuesOnly));
  range.load('rowCount,columnCount');
  const corner = range.getLastCell();
  corner.load('address');
  return { range, corner };
};

type Whole = ReturnType<typeof queueWhole>;

const queueLook = (sheet: Excel.Worksheet, rows: number, columns: number) => {
  const [filled, used] = [queueWhole(sheet, true), queueWhole(sheet, false)];
  const first = used.range.getIntersection(sheet.getRangeByIndexes(0, 0, rows, columns));
  first.load('rowCount,columnCount');
  sheet.load('name');
  return { sheet, first, filled, used };
};

type Look = ReturnType<typeof queueLook>;

const isShown = ({ first }: Look, { range }: Whole): boolean => first.rowCount >= range.rowCount && first.columnCount >= range.columnCount;

/** The first look may show cells that only have a format beyond those that are read. */
const within = <P extends Property>(shown: Record<P, Contents>, properties: readonly P[], { rowCount, columnCount }: Extent): Record<P, Contents> =>
  Object.fromEntries(properties.map((property) => [property, shown[property].slice(0, rowCount).map((line) => line.slice(0, columnCount))])) as unknown as Record<P, Contents>;

/** How long the cells are that the first look shows; unknown where it shows but one of each sheet. */
const bytesSeen = <P extends Property>(seen: readonly Record<P, Contents>[], properties: readonly P[]): number | undefined => {
  const cells = seen.reduce((sum, each) => sum + (each[properties[0]!]?.length ?? 0) * (each[properties[0]!]?.[0]?.length ?? 0), 0);
  return cells > seen.length ? bytesOf(seen) / cells : undefined;
};

/** The sheets that fit, the smallest first. */
const fittingOf = (wholes: readonly Whole[], maxCells: number): ReadonlySet<number> => {
  let left = maxCells;
  const bySize = wholes.map(({ range }, at) => ({ at, size: cellsOf(range) })).sort((a, b) => a.size - b.size);
  return new Set(bySize.filter(({ size }) => (left -= size) >= 0).map(({ at }) => at));
};

/**
 * Queues the first look at sheets: how far they reach, and as much of their cells as one request may carry. After the caller's sync, the
 * answer reads the rest in requests of less than 5 MB; for ordinary sheets nothing is left to be sent.
 *
 * Excel answers null, or refuses, where a request asks for too many cells, and one cell far down makes a whole sheet too large. So nobody
 * reads a used range by itself: all of it goes through here.
 *
 * @param bytesOfCell how long a cell is on average, where sheets are known to hold longer ones than others
 */
export const queueSheets = <P extends Property>(sheets: readonly Excel.Worksheet[], properties: readonly P[], bytesOfCell = BYTES_OF_CELL) => {
  const rows = Math.max(1, Math.floor(FILLED / bytesOfCell / FIRST_COLUMNS / Math.max(1, sheets.length * properties.length)));
  const looks = sheets.map((sheet) => (isWary(sheet.context) ? queueLook(sheet, 1, 1) : queueLook(sheet, rows, FIRST_COLUMNS)));
  looks.forEach(({ first }) => first.load(properties.join(',')));

  /** What could be read, null for a sheet that could not, and those. */
  const readable = async (context: Excel.RequestContext, { maxCells = MAX_CELLS, withFormats = false, task = quietTask }: ReadOptions = {}): Promise<{ readonly sheets: readonly (SheetCells<P> | null)[]; readonly tooLarge: readonly TooLarge[] }> => {
    const wholes = looks.map(({ filled, used }) => (withFormats || cellsOf(used.range) <= MAX_FORMATTED ? used : filled));
    const fitting = fittingOf(wholes, maxCells);
    const all = looks.map((look, at) => {
      const { range, corner } = wholes[at]!;
      const { rowCount, columnCount } = range;
      return { look, at, sheet: look.sheet, range, rowCount, columnCount, anchor: { corner, address: cellAddress(rowCount - 1, columnCount - 1) } };
    });
    const rest = all.filter(({ look, at }) => fitting.has(at) && !isShown(look, wholes[at]!));
    const total = sum(all.filter(({ at }) => fitting.has(at)));
    const shown = total - sum(rest);
    task.report(shown, total);
    const seen = rest.map(({ look }) => contentsOf(look.first, properties));
    const read = await readInRuns(context, rest, properties, { ...task, report: (done) => task.report(shown + done, total) }, bytesSeen(seen, properties));
    return {
      sheets: all.map((each) => {
        const { look, at, range, rowCount, columnCount, anchor } = each;
        const later = rest.indexOf(each);
        return fitting.has(at) ? { range, rowCount, columnCount, anchor, cells: later < 0 ? within(contentsOf(look.first, properties), properties, { rowCount, columnCount }) : read[later]! } : null;
      }),
      tooLarge: all.filter(({ at }) => !fitting.has(at)).map(({ sheet, rowCount, columnCount }) => ({ sheetName: sheet.name, rowCount, columnCount })),
    };
  };

  /** @throws Refused where a sheet is too large */
  const all = async (context: Excel.RequestContext, options: ReadOptions = {}): Promise<readonly SheetCells<P>[]> => {
    const { sheets: read, tooLarge } = await readable(context, options);
    if (tooLarge.length > 0) throw new Refused(tooLargeMessage(tooLarge));
    return read.flatMap((each) => each ?? []);
  };

  return { readable, all };
};
