import { MAX_COLUMNS, type CellValue, type Position, type Rect } from '../cells';
import type { Freeze, SheetVisibility } from '../engine';
import type { ConditionalFormatRule, DataValidationEntry, DataValidationRule } from '../rules';
import type { BorderLine } from '../styles';
import { cellCount, contains, overlaps, span, subtract } from '../../model/rects';
import { cellKey, keyPosition } from './cellKey';
import type { Formula } from './formula/ast';
import { StyleStore, type StyleView } from './styleStore';
import { withValidation } from './validations';

/** A constant, or a formula with what it was compiled to. */
export type Cell = { readonly value: Exclude<CellValue, ''> } | { readonly formula: Formula };

type Writing = 'set' | 'clearContents' | 'clearFormats' | 'merge' | 'unmerge' | 'putRule' | 'deleteRule' | 'setValidation' | 'touch';

/** A sheet to look at; whoever writes asks the engine to `edit` it. */
export type SheetView = { readonly [Key in keyof Omit<MemorySheet, Writing | 'styles'>]: View<MemorySheet[Key]> } & { readonly styles: StyleView };

type View<T> = T extends Map<infer K, infer V> ? ReadonlyMap<K, V> : T extends Set<infer K> ? ReadonlySet<K> : T extends (infer Item)[] ? readonly Item[] : T;

/** One sheet's data; rules about it live in the engine and the model. */
export class MemorySheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  freeze: Freeze = { rows: 0, columns: 0 };
  merges: Rect[] = [];
  conditionalFormats: ConditionalFormatRule[] = [];
  validations: DataValidationEntry[] = [];
  cells = new Map<number, Cell>();
  styles = new StyleStore();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  borders = new Map<number, Record<string, BorderLine>>();

  /** Stands for all that is here: another one after every edit, the same in a copy. */
  state: object = {};

  constructor(readonly id: string, public name: string) {}

  touch(): void { this.state = {}; }

  get(row: number, column: number): Cell | undefined { return this.cells.get(cellKey(row, column)); }

  set(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.cells.set(cellKey(row, column), cell);
    else this.cells.delete(cellKey(row, column));
  }

  clearContents(rect: Rect): void {
    for (const { row, column } of this.positionsIn(rect)) this.set(row, column, undefined);
  }

  /** Styles, borders and conditional formats; rules that reach beyond the rect keep the rest. */
  clearFormats(rect: Rect): void {
    this.styles.clear(rect);
    for (const key of [...this.borders.keys()]) if (contains(rect, { ...keyPosition(key), rowCount: 1, columnCount: 1 })) this.borders.delete(key);
    this.conditionalFormats = this.conditionalFormats
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => subtract(range, rect)) })).filter((rule) => rule.ranges.length);
  }

  /** Of the content only the first cell's stays. @returns the cells that may show something else now */
  merge(rect: Rect): Rect[] {
    const first = this.get(rect.row, rect.column);
    const freed = this.unmerge(rect);
    this.clearContents(rect);
    this.set(rect.row, rect.column, first);
    if (cellCount(rect) > 1) this.merges.push(rect);
    return [...freed, rect];
  }

  /** @returns the cells that are free again */
  unmerge(rect: Rect): Rect[] {
    const freed = this.merges.filter((merge) => overlaps(merge, rect));
    this.merges = this.merges.filter((merge) => !freed.includes(merge));
    return freed;
  }

  putRule(rule: ConditionalFormatRule): void {
    const others = this.conditionalFormats.filter((each) => each.id !== rule.id);
    this.conditionalFormats = [...others, rule].sort((a, b) => a.priority - b.priority);
  }
  deleteRule(id: string): void { this.conditionalFormats = this.conditionalFormats.filter((rule) => rule.id !== id); }
  setValidation(rect: Rect, rule: DataValidationRule | null): void { this.validations = withValidation(this.validations, rect, rule); }

  /** Cells with content inside the rect, whatever its size. */
  positionsIn(rect: Rect): Position[] {
    return [...this.cells.keys()].map(keyPosition).filter((cell) => contains(rect, { ...cell, rowCount: 1, columnCount: 1 }));
  }

  /** Shares nothing that changes with the original. */
  copy(): MemorySheet {
    const { id, name, state, visibility, tabColor, showGridlines, freeze, merges, columnWidths, rowHeights, hiddenColumns, hiddenRows } = this;
    return Object.assign(new MemorySheet(id, name), {
      state, visibility, tabColor, showGridlines, freeze, merges: [...merges],
      conditionalFormats: structuredClone(this.conditionalFormats), validations: structuredClone(this.validations),
      cells: new Map(this.cells), styles: this.styles.copy(), borders: new Map(this.borders),
      columnWidths: new Map(columnWidths), rowHeights: new Map(rowHeights), hiddenColumns: new Set(hiddenColumns), hiddenRows: new Set(hiddenRows),
    });
  }

  /** The smallest rect around the content. */
  contentRect(): Rect | null { return boundingRect(this.cells.keys()); }
}

/** The smallest rect around cells. */
export function boundingRect(keys: Iterable<number>): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of keys) {
    const column = key % MAX_COLUMNS;
    const row = (key - column) / MAX_COLUMNS;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : span(top, left, bottom, right);
}
