import type { CellPosition } from './ledgerLayout';
import type { Area, Cell, ColumnPlan } from './sheetPlan';

/** A sheet of ours as it stands: contents from A1, formulas where there are formulas, else values. */
export type Contents = readonly (readonly (string | number | boolean)[])[];

/** Where our columns and lines stand on a sheet that users have worked on. */
export interface FoundLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** Lines of ours that the user has deleted; an update leaves them out. */
  readonly absentRows: readonly string[];
  /** Lines below the headings that are not ours, and columns with headings that are not ours. */
  readonly foreignRows: number;
  readonly foreignColumns: number;
}

/**
 * Finds our columns by their headings and our lines by their codes.
 *
 * @param contents the sheet from A1
 * @param columns the template's columns
 * @param keys the codes of the template's lines, in order
 * @param keyColumns keys of the columns that hold them; the codes of several are joined by `|`
 * @returns null with the missing headings when the sheet is no longer recognisable
 */
export const findLayout = (
  contents: Contents,
  columns: readonly ColumnPlan[],
  keys: readonly string[],
  ...keyColumns: readonly string[]
): { found: FoundLayout } | { missing: readonly string[] } => {
  const headings = columns.map((column) => column.heading);
  const score = (row: Contents[number]): number => headings.filter((heading) => row.includes(heading)).length;
  const scores = contents.map(score);
  const headerRow = scores.indexOf(Math.max(0, ...scores));
  const header = contents[headerRow] ?? [];
  const missing = headings.filter((heading) => !header.includes(heading));
  if (missing.length > 0) return { missing };

  const positions = new Map(columns.map((column) => [column.key, header.indexOf(column.heading)]));
  const codesAt = keyColumns.map((key) => positions.get(key) ?? 0);
  const wanted = new Set(keys);
  const rows = new Map<string, number>();
  let foreignRows = 0;
  contents.slice(headerRow + 1).forEach((line, offset) => {
    const code = codesAt.map((column) => String(line[column] ?? '').trim()).join('|');
    if (wanted.has(code) && !rows.has(code)) rows.set(code, headerRow + 1 + offset);
    else if (line.some((value) => value !== '')) foreignRows += 1;
  });
  return {
    found: {
      headerRow,
      columns: positions,
      rows,
      absentRows: keys.filter((key) => !rows.has(key)),
      foreignRows,
      foreignColumns: header.filter((heading) => heading !== '' && !headings.includes(String(heading))).length,
    },
  };
};

/** Cells to write on an existing sheet, in as few areas as they allow. */
export interface SheetPatch {
  readonly writes: readonly { readonly area: Area; readonly cells: readonly (readonly Cell[])[] }[];
  readonly changed: number;
}

/** Does the sheet already hold this cell? Numbers that Excel gives back are compared as numbers. */
const holds = (current: string | number | boolean | undefined, cell: Cell): boolean => {
  if (cell === null) return true;
  if (typeof cell === 'object') return current === cell.formula;
  return current === cell;
};

/**
 * Compares wished cells with the sheet and keeps the difference. Cells the template leaves empty are never touched,
 * so whatever a user has put there stays.
 */
export const diffCells = (contents: Contents, wished: readonly (CellPosition & { readonly cell: Cell })[]): SheetPatch => {
  const differing = wished
    .filter(({ row, column, cell }) => !holds(contents[row]?.[column], cell))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const writes: { area: Area; cells: Cell[][] }[] = [];
  for (const { row, column, cell } of differing) {
    const last = writes[writes.length - 1];
    if (last && last.area.column === column && last.area.row + last.area.rowCount === row) {
      last.cells.push([cell]);
      last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
    } else writes.push({ area: { row, column, rowCount: 1, columnCount: 1 }, cells: [[cell]] });
  }
  return { writes, changed: differing.length };
};
