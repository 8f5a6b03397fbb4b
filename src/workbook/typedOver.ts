import type { Contents } from '../domain/sheets/existingSheet';
import { firstPlaces, type CellPlace } from './cellPlaces';
import { blockOf } from './cellsBefore';
import type { Message } from './outcome';
import type { ScatteredCell } from './writeScattered';

/** Cells of a sheet that are about to be written. */
export interface Rewrite {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** The sheet from A1, as it was read. */
  readonly contents: Contents;
  readonly cells: readonly ScatteredCell[];
}

export interface Stood<T> {
  /** What was to be written, over the contents that stood there just before: a write that is taken back restores these. */
  readonly rewrites: readonly T[];
  /** Why the write must not stay; null where every cell was as it had been read. */
  readonly refusal: Message | null;
}

/** Why a write over cells that somebody has just changed is taken back. */
export const typedRefusal = (typed: readonly CellPlace[]): Message | null => (typed.length > 0 ? { key: 'cellsChanged', params: { places: firstPlaces(typed) } } : null);

interface Typed extends CellPlace {
  readonly content: Contents[number][number];
}

const withTyped = (contents: Contents, typed: readonly Typed[]): Contents => {
  const lines = contents.map((line) => [...line]);
  for (const { row, column, content } of typed) (lines[row] ??= [])[column] = content;
  return lines;
};

/**
 * Queues reading cells in the request that writes them, just before they are written: Excel cannot be told to refuse a cell that a user
 * has changed since it was read. Ask after the sync. Of a write that needs several requests the first is watched.
 */
export const queueStood = <T extends Rewrite>(rewrites: readonly T[]): (() => Stood<T>) => {
  const reads = rewrites.map(({ sheet, cells }) => {
    if (cells.length === 0) return null;
    const block = blockOf(cells);
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
    range.load('formulas');
    return { block, range };
  });
  return () => {
    const typed = rewrites.map(({ sheetName, contents, cells }, at): readonly Typed[] => {
      const read = reads[at];
      if (!read) return [];
      const stood = read.range.formulas as Contents;
      return cells.flatMap(({ row, column, content: meant }) => {
        const content = stood[row - read.block.row]?.[column - read.block.column] ?? '';
        return meant === null || content === (contents[row]?.[column] ?? '') ? [] : [{ sheetName, row, column, content }];
      });
    });
    return {
      rewrites: rewrites.map((rewrite, at) => (typed[at]?.length ? { ...rewrite, contents: withTyped(rewrite.contents, typed[at]) } : rewrite)),
      refusal: typedRefusal(typed.flat()),
    };
  };
};
