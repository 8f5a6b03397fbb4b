import type { Cells } from './plainLoops';

/**
 * A comparison of two times is honest only where both give the same: texts exactly, numbers to the digits that a cell shows.
 * @throws where a row differs
 */
export function sameColumn(id: string, given: Cells, plain: Cells): void {
  if (given.length !== plain.length) throw new Error(`PLAN.${id} gives ${given.length} rows, the plain loop ${plain.length}`);
  plain.forEach((row, index) => {
    if (row.length !== given[index]!.length || !same(given[index]![0], row[0])) {
      throw new Error(`PLAN.${id}, row ${index}: the function gives ${String(given[index]![0])}, the plain loop ${String(row[0])}`);
    }
  });
}

const same = (given: unknown, plain: unknown): boolean =>
  typeof given === 'number' && typeof plain === 'number' ? Math.abs(given - plain) <= 1e-9 * Math.max(1, Math.abs(plain)) : given === plain;
