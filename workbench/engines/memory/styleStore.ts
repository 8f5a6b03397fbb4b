import type { Position, Rect } from '../cells';
import { DEFAULT_STYLE, type CellStyle } from '../styles';
import { cellCount, contains, intersection } from '../../model/rects';
import { cellKey, keyPosition } from './cellKey';
import { shiftKeys, shiftRect } from './shift';

export type FullStyle = CellStyle & { numberFormat: string };
export type FullStylePatch = Partial<FullStyle>;

export const DEFAULT_FULL_STYLE: FullStyle = { ...DEFAULT_STYLE, numberFormat: 'General' };

/** Larger blocks (whole columns) are kept as one layer instead of cell by cell. */
const LAYER_CELLS = 20_000;

/** Styles to look at. */
export type StyleView = Pick<StyleStore, 'get' | 'common' | 'contents' | 'copy' | 'keys'>;

/** Styles of one sheet: a few large layers, and single cells above them. */
export class StyleStore {
  private layers: { rect: Rect; patch: FullStylePatch }[] = [];
  private readonly cells = new Map<number, FullStylePatch>();

  set(rect: Rect, patch: FullStylePatch): void {
    if (cellCount(rect) <= LAYER_CELLS) {
      this.eachCell(rect, (key) => this.cells.set(key, { ...this.cells.get(key), ...patch }));
      return;
    }
    this.layers.push({ rect, patch });
    for (const [key, own] of this.cells) {
      if (contains(rect, { ...keyPosition(key), rowCount: 1, columnCount: 1 })) this.cells.set(key, { ...own, ...patch });
    }
  }

  get({ row, column }: Position): FullStyle {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const style = { ...DEFAULT_FULL_STYLE };
    for (const layer of this.layers) if (contains(layer.rect, cell)) Object.assign(style, layer.patch);
    return Object.assign(style, this.cells.get(cellKey(row, column)));
  }

  clear(rect: Rect): void {
    this.layers = this.layers.filter((layer) => !contains(rect, layer.rect));
    const underLayer = this.layers.some((layer) => intersection(layer.rect, rect));
    if (underLayer) return this.set(rect, DEFAULT_FULL_STYLE);
    for (const key of [...this.cells.keys()]) {
      if (contains(rect, { ...keyPosition(key), rowCount: 1, columnCount: 1 })) this.cells.delete(key);
    }
  }

  /** One value a property, null where the rect's cells differ. */
  common(rect: Rect): { [Key in keyof FullStyle]: FullStyle[Key] | null } {
    const result: Record<string, unknown> = { ...this.get(rect) };
    for (const cell of this.distinctCells(rect)) {
      for (const [name, value] of Object.entries(this.get(cell))) if (result[name] !== value) result[name] = null;
    }
    return result as ReturnType<StyleStore['common']>;
  }

  /** Everything that differs from a cell nobody has formatted, by cell and by layer. */
  contents(): { cells: [number, FullStylePatch][]; layers: { rect: Rect; patch: FullStylePatch }[] } {
    const own = [...this.cells.keys()].sort((a, b) => a - b).map((key): [number, FullStylePatch] => [key, differing(this.layers.length > 0 ? this.get(keyPosition(key)) : this.cells.get(key)!)]);
    return { cells: own.filter(([, style]) => Object.keys(style).length > 0), layers: this.layers };
  }

  copy(): StyleStore {
    const copy = new StyleStore();
    copy.layers = this.layers.map((layer) => ({ ...layer }));
    for (const [key, patch] of this.cells) copy.cells.set(key, patch);
    return copy;
  }

  /** Moves what stands at or below a row down; the new rows look like the row above, as in Excel. */
  insertRows(row: number, count: number): void {
    this.layers = this.layers.map(({ rect, patch }) => ({ rect: shiftRect(rect, row, count), patch }));
    const above = [...this.cells].filter(([key]) => keyPosition(key).row === row - 1);
    shiftKeys(this.cells, row, count);
    for (const [key, patch] of above) for (let added = 0; added < count; added++) this.cells.set(cellKey(row + added, keyPosition(key).column), patch);
  }

  /** Cells with a style of their own, for the used range. */
  keys(): Iterable<number> { return this.cells.keys(); }

  /** Every cell of a small rect; of a large one, a cell for each style that can occur. */
  private distinctCells(rect: Rect): Position[] {
    const cells: Position[] = [];
    if (cellCount(rect) <= LAYER_CELLS) {
      this.eachCell(rect, (key) => cells.push(keyPosition(key)));
      return cells;
    }
    for (const layer of this.layers) {
      const part = intersection(layer.rect, rect);
      if (part) cells.push(part, { row: Math.min(part.row + part.rowCount, rect.row + rect.rowCount - 1), column: part.column });
    }
    const inside = [...this.cells.keys()].map(keyPosition).filter((cell) => contains(rect, { ...cell, rowCount: 1, columnCount: 1 }));
    return [...cells, ...inside, { row: rect.row + rect.rowCount - 1, column: rect.column + rect.columnCount - 1 }];
  }

  private eachCell(rect: Rect, visit: (key: number) => void): void {
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) visit(cellKey(row, column));
    }
  }
}

/** What a style says beyond the default, by the style, which nobody changes in place. */
const beyondDefault = new WeakMap<FullStylePatch, FullStylePatch>();

/** What a style says beyond the default, always in the same order. */
const differing = (style: FullStylePatch): FullStylePatch => {
  const known = beyondDefault.get(style);
  if (known) return known;
  const found = Object.fromEntries(Object.entries(style).filter(([name, value]) => value !== DEFAULT_FULL_STYLE[name as keyof FullStyle]).sort());
  beyondDefault.set(style, found);
  return found;
};
