import type { Area } from '../sheets/sheetPlan';
import { hasForeignPrefix, isSpelledRight, usesPlan } from './planCalls';
import type { SheetContents } from './replacements';

export interface DeadArea {
  readonly area: Area;
  /** The first formula. */
  readonly formula: string;
  /** False where a function of ours is misspelt, so that entering the formula again cannot help. */
  readonly repairable: boolean;
}

export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly repairable: boolean;
}

const deadCells = ({ formulas, values }: SheetContents): readonly FoundCell[] =>
  formulas.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isDead = usesPlan(content) && (values[row]?.[column] === '#NAME?' || hasForeignPrefix(content));
      return isDead ? [{ row, column, formula: content, repairable: isSpelledRight(content) }] : [];
    }),
  );

/** Cells with a formula, side by side, in as few areas as they allow. */
export const joinCells = (cells: readonly FoundCell[]): readonly DeadArea[] => blocks(runs(cells));

/** Cells below each other. */
const runs = (cells: readonly FoundCell[]): readonly DeadArea[] => {
  const found: DeadArea[] = [];
  for (const { row, column, formula, repairable } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = found[found.length - 1];
    if (last?.area.column === column && last.area.row + last.area.rowCount === row && last.repairable === repairable)
      found[found.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    else found.push({ area: { row, column, rowCount: 1, columnCount: 1 }, formula, repairable });
  }
  return found;
};

/** Runs of the same rows side by side, in one. */
const blocks = (columns: readonly DeadArea[]): readonly DeadArea[] => {
  const found: DeadArea[] = [];
  for (const run of columns) {
    const left = found.findIndex(
      ({ area, repairable }) =>
        area.row === run.area.row && area.rowCount === run.area.rowCount && area.column + area.columnCount === run.area.column && repairable === run.repairable,
    );
    const neighbour = found[left];
    if (neighbour) found[left] = { ...neighbour, area: { ...neighbour.area, columnCount: neighbour.area.columnCount + 1 } };
    else found.push(run);
  }
  return found;
};

/**
 * Formulas of ours that Excel could not read when they were entered, in as few areas as they allow: they show `#NAME?`, or carry
 * the prefix that Excel writes where the add-in is missing.
 */
export const deadAreas = (sheet: SheetContents): readonly DeadArea[] => joinCells(deadCells(sheet));
