import { isCellError } from '../../../cells';
import type { WholeFunction } from '../context';
import { broadcast, compare, error, toBoolean, toNumber, type Matrix, type Scalar } from '../values';
import { asMatrix } from './aggregates';
import { wildcard } from './criteria';

const single = (arg: Scalar | Matrix | undefined, otherwise: number) => (arg === undefined || arg === null ? otherwise : toNumber(asMatrix(arg)[0]![0]!));

function exactIndex(wanted: Scalar, cells: Scalar[], wildcards = true): number {
  if (wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
  }
  return cells.findIndex((cell) => cell !== null && !isCellError(cell) && typeof cell === typeof (wanted ?? 0) && compare(cell, wanted) === 0);
}

/** The last cell of the same type that is not above the wanted one; the cells are sorted. */
function sortedIndex(wanted: Scalar, cells: Scalar[], direction: 1 | -1): number {
  let found = -1;
  for (const [index, cell] of cells.entries()) {
    if (cell === null || typeof cell !== typeof (wanted ?? 0)) continue;
    if (direction * compare(cell, wanted) > 0) break;
    found = index;
  }
  return found;
}

const eachWanted = (wanted: Scalar | Matrix, find: (value: Scalar) => Scalar) => broadcast([wanted], (value) => (isCellError(value) ? value : find(value!)));

/** VLOOKUP on rows, HLOOKUP on columns. */
const look = (orient: (matrix: Matrix) => Matrix): WholeFunction => ([wanted, table, index, approximate]) => {
  const rows = orient(asMatrix(table!));
  const column = single(index, 1) - 1;
  const near = approximate === undefined || toBoolean(asMatrix(approximate)[0]![0]!);
  return eachWanted(wanted!, (value) => {
    const keys = rows.map((row) => row[0]!);
    const hit = near ? sortedIndex(value, keys, 1) : exactIndex(value, keys);
    if (hit < 0) return error('#N/A');
    return column < 0 ? error('#VALUE!') : rows[hit]![column] === undefined ? error('#REF!') : rows[hit]![column]!;
  });
};

export const lookups: Record<string, WholeFunction> = {
  INDEX: ([arg, row, column]) => {
    const matrix = asMatrix(arg!);
    const alongRow = column === undefined && matrix.length === 1;
    const [r, c] = alongRow ? [1, single(row, 0)] : [single(row, 0), single(column, matrix[0]!.length === 1 ? 1 : 0)];
    if (r < 0 || c < 0 || r > matrix.length || c > matrix[0]!.length) return error('#REF!');
    const rows = r === 0 ? matrix : [matrix[r - 1]!];
    const cut = c === 0 ? rows : rows.map((each) => [each[c - 1]!]);
    return cut.length === 1 && cut[0]!.length === 1 ? cut[0]![0]! : cut;
  },
  MATCH: ([wanted, range, kind]) => {
    const cells = asMatrix(range!).flat();
    const type = single(kind, 1);
    return eachWanted(wanted!, (value) => {
      const index = type === 0 ? exactIndex(value, cells) : sortedIndex(value, cells, type > 0 ? 1 : -1);
      return index < 0 ? error('#N/A') : index + 1;
    });
  },
  VLOOKUP: look((matrix) => matrix),
  HLOOKUP: look((matrix) => matrix[0]!.map((_, c) => matrix.map((row) => row[c]!))),
  LOOKUP: ([wanted, keys, results]) => {
    const cells = asMatrix(keys!).flat();
    const values = asMatrix(results ?? keys!).flat();
    return eachWanted(wanted!, (value) => { const index = sortedIndex(value, cells, 1); return index < 0 ? error('#N/A') : values[index] ?? null; });
  },
  XLOOKUP: ([wanted, keys, results, otherwise]) => {
    const cells = asMatrix(keys!).flat();
    const rows = asMatrix(results!);
    const values = rows.length === 1 ? rows[0]! : rows.map((row) => row[0]!);
    return eachWanted(wanted!, (value) => {
      const index = exactIndex(value, cells, false);
      return index >= 0 ? values[index] ?? null : otherwise === undefined || otherwise === null ? error('#N/A') : asMatrix(otherwise)[0]![0]!;
    });
  },
};
