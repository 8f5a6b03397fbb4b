import { cellCount, overlaps } from '../../model/rects';
import type { Rect } from '../cells';
import { cellKey, keyPosition } from './cellKey';
import type { Cells } from './dependencies';

/** A formula, by its cell, with what it has read. */
export interface Reader { readonly sheetId: string; readonly key: number; readonly read: readonly Cells[] }

interface SheetReaders {
  /** Who has read a single cell. */
  readonly cells: Map<number, Reader[]>;
  /** Who has read larger areas, by the area: many formulas read the same column. */
  readonly areas: Map<string, Area>;
  /** The narrow ones of them by each of their columns, and the wide ones. */
  readonly byColumn: Map<number, Area[]>;
  readonly wide: Area[];
}

interface Area { readonly rect: Rect; readonly readers: Reader[] }

/** Areas of up to so many columns are found by column. */
const NARROW = 32;

/** Finds the formulas that have read a cell. Only adds: who asks knows which of them are still as they were. */
export class ReaderIndex {
  private readonly sheets = new Map<string, SheetReaders>();
  private count = 0;

  add(reader: Reader): void {
    this.count++;
    for (const { sheetId, rect } of reader.read) {
      let sheet = this.sheets.get(sheetId);
      if (!sheet) this.sheets.set(sheetId, (sheet = { cells: new Map(), areas: new Map(), byColumn: new Map(), wide: [] }));
      put(sheet, rect, reader);
    }
  }

  /** Whether most of what stands here is no longer so. */
  isCrowded(current: number): boolean { return this.count > 20_000 + 4 * current; }

  *readersOf({ sheetId, rect }: Cells): Generator<Reader> {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    if (cellCount(rect) <= sheet.cells.size) {
      for (let row = rect.row; row < rect.row + rect.rowCount; row++) for (let column = rect.column; column < rect.column + rect.columnCount; column++) yield* sheet.cells.get(cellKey(row, column)) ?? [];
    } else for (const [key, readers] of sheet.cells) if (overlaps(rect, { ...keyPosition(key), rowCount: 1, columnCount: 1 })) yield* readers;
    for (const area of areasNear(sheet, rect)) if (overlaps(rect, area.rect)) yield* area.readers;
  }
}

/** The areas a rect can meet. */
function areasNear({ areas, byColumn, wide }: SheetReaders, { column, columnCount }: Rect): Iterable<Area> {
  return columnCount > 1 ? areas.values() : [...(byColumn.get(column) ?? []), ...wide];
}

function put({ cells, areas, byColumn, wide }: SheetReaders, rect: Rect, reader: Reader): void {
  if (cellCount(rect) === 1) {
    const key = cellKey(rect.row, rect.column);
    const readers = cells.get(key);
    // A formula that reads a cell twice stands here once.
    if (!readers) cells.set(key, [reader]);
    else if (readers.at(-1) !== reader) readers.push(reader);
    return;
  }
  const name = `${rect.row},${rect.column},${rect.rowCount},${rect.columnCount}`;
  const known = areas.get(name);
  if (known) {
    if (known.readers.at(-1) !== reader) known.readers.push(reader);
    return;
  }
  const area = { rect, readers: [reader] };
  areas.set(name, area);
  if (rect.columnCount > NARROW) wide.push(area);
  else for (let column = rect.column; column < rect.column + rect.columnCount; column++) byColumn.set(column, [...(byColumn.get(column) ?? []), area]);
}
