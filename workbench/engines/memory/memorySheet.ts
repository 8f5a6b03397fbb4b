import type { CellValue, Position, Rect } from '../cells';
import type { Freeze, SheetVisibility } from '../engine';
import type { ConditionalFormatRule, DataValidationEntry } from '../rules';
import type { BorderLine } from '../styles';
import { bounding, contains, subtract } from '../../model/rects';
import { cellKey, keyPosition } from './cellKey';
import type { Formula } from './formula/ast';
import { StyleStore } from './styleStore';

/** A constant, or a formula with what it was compiled to. */
export type Cell = { value: Exclude<CellValue, ''> } | { formula: Formula };

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

  constructor(readonly id: string, public name: string) {}

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

  /** Cells with content inside the rect, whatever its size. */
  positionsIn(rect: Rect): Position[] {
    return [...this.cells.keys()].map(keyPosition).filter((cell) => contains(rect, { ...cell, rowCount: 1, columnCount: 1 }));
  }

  /** Shares nothing that changes with the original. */
  copy(): MemorySheet {
    const { id, name, visibility, tabColor, showGridlines, freeze, merges, columnWidths, rowHeights, hiddenColumns, hiddenRows } = this;
    return Object.assign(new MemorySheet(id, name), {
      visibility, tabColor, showGridlines, freeze, merges: [...merges],
      conditionalFormats: structuredClone(this.conditionalFormats), validations: structuredClone(this.validations),
      cells: new Map([...this.cells].map(([key, cell]) => [key, { ...cell }])), styles: this.styles.copy(), borders: new Map(this.borders),
      columnWidths: new Map(columnWidths), rowHeights: new Map(rowHeights), hiddenColumns: new Set(hiddenColumns), hiddenRows: new Set(hiddenRows),
    });
  }

  /** The smallest rect around the content. */
  contentRect(): Rect | null { return boundingRect([...this.cells.keys()].map(keyPosition)); }
}

export function boundingRect(positions: Position[]): Rect | null {
  return positions.reduce<Rect | null>((rect, { row, column }) => {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return rect ? bounding(rect, cell) : cell;
  }, null);
}
