import { METHOD_NOTE_START } from '../formulas/methodNote';
import { columnLetters } from '../sheets/address';
import type { Contents } from '../sheets/existingSheet';
import type { Area, Cell, FormattedArea } from '../sheets/sheetPlan';
import { cellAt } from './addedColumns';
import type { EnrichmentPlan, PlannedWrite } from './enrichmentPlan';
import { LEADING } from './ownSheet';
import { quoted } from './references';
import { verdictRules } from './verdictRules';

/** What an update of a list of ours does to it: a plan for the sheet as it stands, in which null leaves a cell as it is. */
export interface OwnSheetUpdate {
  readonly plan: EnrichmentPlan;
  /** Rows of the list that the user did not choose this time; they stay. */
  readonly left: number;
  readonly addedRows: number;
  /** Cells that were empty before: their looks go again when the update is taken back. */
  readonly added: readonly Area[];
  /** Where the cut-offs stood. */
  readonly cutoffsBefore?: Area;
  readonly matched: number;
}

const text = (contents: Contents, row: number, column: number): string => String(contents[row]?.[column] ?? '');
const keyOf = (label: unknown, code: unknown): string => `${String(code)}|${String(label)}`;
const isBlankRow = (contents: Contents, row: number, but?: Area): boolean =>
  (contents[row] ?? []).every((cell, column) => cell === '' || (but !== undefined && row === but.row && column === but.column));

function findCutoffs(contents: Contents): Area | undefined {
  for (const [row, line] of contents.entries()) {
    const column = line.findIndex((cell) => String(cell).startsWith(METHOD_NOTE_START));
    if (column >= 0) return cellAt(row, column);
  }
  return undefined;
}

/** Below the list while nothing is in the way there but the cut-offs, which move; else below everything. */
function placeFor(contents: Contents, last: number, count: number, cutoffs: Area | undefined): { readonly row: number; readonly cutoffs: Area | undefined } {
  const moved = cutoffs && cutoffs.row > last && cutoffs.row <= last + count + 1 ? cellAt(last + count + 2, cutoffs.column) : cutoffs;
  const end = moved === cutoffs ? last + count : last + count + 2;
  const isFree = Array.from({ length: end - last }, (_, at) => last + 1 + at).every((row) => isBlankRow(contents, row, cutoffs));
  return isFree ? { row: last + 1, cutoffs: moved } : { row: contents.length + 1, cutoffs };
}

/**
 * How a list that `ownSheet` once wrote is brought up to date by a new plan for the same report. Our columns are found by their headings and our rows
 * by code and label, wherever the user has moved them; other columns, rows and formats are the user's and stay.
 *
 * @param contents the sheet from A1, as `Range.formulas` gives it
 * @returns null where the sheet lists another report, or nobody can tell
 */
export function updateOwnSheet(plan: EnrichmentPlan, contents: Contents, sheetName: string): OwnSheetUpdate | null {
  const { newSheetName, cutoffs: printed, ...rest } = plan;
  const [list] = plan.writes;
  if (!list || newSheetName === undefined) return null;
  const [headings = [], ...lines] = list.cells;
  const headerRow = contents.findIndex((line) => LEADING.every((heading) => line.includes(heading)));
  if (headerRow < 0) return null;
  let width = contents[0]?.length ?? 0;
  const columns = headings.map((heading) => {
    const found = contents[headerRow]!.indexOf(String(heading));
    return found >= 0 ? { column: found, isNew: false } : { column: width++, isNew: true };
  });
  const [label = 0, code = 0, , , actual = 0] = columns.map(({ column }) => column);
  const rows = contents.flatMap((_, row) => (row > headerRow && text(contents, row, code) !== '' ? [row] : []));
  const speaksOf = `${quoted(plan.sheetName)}!`;
  if (!rows.some((row) => text(contents, row, actual).includes(speaksOf))) return null;
  const byKey = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(text(contents, row, label), text(contents, row, code));
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const known = lines.map((line) => byKey.get(keyOf(line[0], line[1]))?.shift());
  const matched = new Set(known.filter((row) => row !== undefined));
  if (matched.size === 0) return null;

  const last = Math.max(...rows);
  const fresh = known.filter((row) => row === undefined).length;
  const before = findCutoffs(contents);
  const { row: firstNew, cutoffs: kept } = fresh > 0 ? placeFor(contents, last, fresh, before) : { row: last + 1, cutoffs: before };
  let next = firstNew;
  const placed = known.map((row) => row ?? next++);
  const bottom = Math.max(last, next - 1);
  const cutoffs = printed && (kept ?? cellAt(bottom + 2, 0));

  const block = Array.from({ length: bottom - headerRow + 1 }, () => new Array<Cell>(width).fill(null));
  columns.forEach(({ column, isNew }, at) => {
    if (isNew) block[0]![column] = headings[at]!;
    lines.forEach((line, which) => { block[placed[which]! - headerRow]![column] = line[at]!; });
  });
  if (before && cutoffs && before.row !== cutoffs.row && before.row <= bottom) block[before.row - headerRow]![before.column] ??= '';
  const isAdded = (row: number, column: number): boolean => row >= firstNew || columns.some((each) => each.isNew && each.column === column);
  const at = (area: Area): Area | null => {
    const [row, column] = [placed[area.row - 1], columns[area.column]?.column];
    return row !== undefined && column !== undefined && isAdded(row, column) ? cellAt(row, column) : null;
  };
  const added: Area[] = [
    ...columns.filter(({ isNew }) => isNew).map(({ column }) => ({ row: headerRow, column, rowCount: bottom - headerRow + 1, columnCount: 1 })),
    ...(fresh > 0 ? [{ row: firstNew, column: 0, rowCount: fresh, columnCount: width }] : []),
    ...(cutoffs && cutoffs !== before ? [cutoffs] : []),
  ];
  const verdict = columns[headings.indexOf('进展判断')];
  const judged = verdict && (verdict.isNew ? { row: headerRow + 1, rowCount: bottom - headerRow } : fresh > 0 ? { row: firstNew, rowCount: fresh } : undefined);
  const moved = before && cutoffs && before.row !== cutoffs.row && before.row > bottom ? [{ area: before, cells: [['']] }] : [];
  const writes: PlannedWrite[] = [
    { area: { row: headerRow, column: 0, rowCount: block.length, columnCount: width }, cells: block },
    ...moved,
    ...plan.writes.filter(({ area }) => area === printed).flatMap(({ cells }) => (cutoffs ? [{ area: cutoffs, cells }] : [])),
  ];
  return {
    plan: {
      ...rest,
      sheetName,
      writes,
      ...(cutoffs ? { cutoffs } : {}),
      columns: plan.columns.map((each) => ({ ...each, column: columnLetters(columns[headings.indexOf(each.header)]!.column) })),
      formats: plan.formats.flatMap(({ area, format }): FormattedArea[] => {
        const moved = at(area);
        return moved ? [{ area: moved, format }] : [];
      }),
      headings: columns.filter(({ isNew }) => isNew).map(({ column }) => cellAt(headerRow, column)),
      highlights: verdict && judged ? verdictRules({ ...judged, column: verdict.column, columnCount: 1 }) : [],
    },
    left: rows.length - matched.size,
    addedRows: fresh,
    added,
    ...(before ? { cutoffsBefore: before } : {}),
    matched: matched.size,
  };
}
