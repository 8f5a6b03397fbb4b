import { narrow } from '../../plan/normalise';
import { parseQuantity } from '../../plan/units';
import { remember } from '../remember';

export type CellValue = string | number | boolean | null;

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellKind = 'empty' | 'text' | 'number' | 'year' | 'missing';

/** A sheet's values with what kind of thing stands in each cell; positions count from 0. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The text of a cell, in a merged area that of its first cell; '' where there is none. */
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
  raw(row: number, column: number): CellValue;
  /** The column in which the cell's merged area begins; its own outside of one. */
  firstColumn(row: number, column: number): number;
  /** Whether the cell belongs to the same merged area as the one to its left. */
  readonly merged: boolean;
}

const yearText = /^(?:19|20)\d{2}年?$/;
const digitFirst = /^[\s+\-−＋－]*[\d.．０-９]/;
const plainYear = /^(?:19|20)\d{2}$/;
const plainNumber = /^-?\d+(?:\.\d+)?%?$/;
/** [122.6] sums up the plan's years, ≥95 is a bound: words for nothing that could be calculated with, and no caption either. */
const markedNumber = /^[[【〔<>≥≤＜＞≧≦]\s*[\d.,]+\s*[%％‰]?[\]】〕]?$/;
const marks = /^[\s—–―\-…·.]{1,8}$/;
const LONGEST_NUMBER = 40;

const unusualKind = remember((text): CellKind => {
  if (yearText.test(narrow(text))) return 'year';
  return parseQuantity(text).ok ? 'number' : 'text';
});

function kindOfText(text: string): CellKind {
  if (plainYear.test(text)) return 'year';
  if (plainNumber.test(text)) return 'number';
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (digitFirst.test(trimmed)) return trimmed.length > LONGEST_NUMBER ? 'text' : unusualKind(trimmed);
  if (markedNumber.test(trimmed)) return 'number';
  return trimmed === '一' || marks.test(trimmed) ? 'missing' : 'text';
}

function kindOf(value: CellValue | undefined): CellKind {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1990 && value <= 2060 ? 'year' : 'number';
  return typeof value === 'string' ? kindOfText(value) : 'empty';
}

export function gridOf(cells: readonly (readonly CellValue[])[], merges: readonly Merge[] = []): Grid {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const first = new Map<number, CellValue>();
  const begins = new Map<number, number>();
  for (const { row, column, rows, columns: width } of merges) {
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < width; across += 1) {
        first.set((row + down) * columns + column + across, cells[row]?.[column] ?? null);
        begins.set((row + down) * columns + column + across, column);
      }
    }
  }
  const kinds = new Array<CellKind>(cells.length * columns).fill('empty');
  cells.forEach((line, row) => line.forEach((value, column) => (kinds[row * columns + column] = kindOf(value))));
  const raw = (row: number, column: number): CellValue => cells[row]?.[column] ?? null;
  const filled = (row: number, column: number): CellValue => {
    const value = raw(row, column);
    return first.size > 0 && (value === null || value === '') ? (first.get(row * columns + column) ?? value) : value;
  };
  return {
    rows: cells.length,
    columns,
    raw,
    merged: merges.length > 0,
    text: (row, column) => {
      const value = filled(row, column);
      return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    },
    firstColumn: (row, column) => begins.get(row * columns + column) ?? column,
    kind: (row, column) => kinds[row * columns + column]!,
  };
}
