import type { WholeFunction } from '../context';
import { error, type Matrix, type Scalar } from '../values';
import { asMatrix } from './aggregates';
import { criterion } from './criteria';

type Arg = Scalar | Matrix;

/** Which cells satisfy all pairs of range and criterion. */
function matches(pairs: Arg[]): boolean[] {
  const tests: { cells: Scalar[]; test: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    tests.push({ cells: asMatrix(pairs[index]!).flat(), test: criterion(asMatrix(pairs[index + 1]!)[0]![0]!) });
  }
  return tests[0]!.cells.map((_, index) => tests.every(({ cells, test }) => test(cells[index] ?? null)));
}

function chosen(values: Arg, pairs: Arg[]): number[] {
  const cells = asMatrix(values).flat();
  return matches(pairs).flatMap((hit, index) => (hit && typeof cells[index] === 'number' ? [cells[index] as number] : []));
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
const average = (numbers: number[]) => (numbers.length ? total(numbers) / numbers.length : error('#DIV/0!'));
const extreme = (numbers: number[], pick: (a: number, b: number) => number) => (numbers.length ? numbers.reduce((a, b) => pick(a, b)) : 0);

export const conditionalAggregates: Record<string, WholeFunction> = {
  COUNTIF: (pairs) => matches(pairs).filter(Boolean).length,
  COUNTIFS: (pairs) => matches(pairs).filter(Boolean).length,
  SUMIF: ([range, test, values]) => total(chosen(values ?? range!, [range!, test!])),
  SUMIFS: ([values, ...pairs]) => total(chosen(values!, pairs)),
  AVERAGEIF: ([range, test, values]) => average(chosen(values ?? range!, [range!, test!])),
  AVERAGEIFS: ([values, ...pairs]) => average(chosen(values!, pairs)),
  MAXIFS: ([values, ...pairs]) => extreme(chosen(values!, pairs), Math.max),
  MINIFS: ([values, ...pairs]) => extreme(chosen(values!, pairs), Math.min),
};
