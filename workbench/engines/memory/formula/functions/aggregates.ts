import { isCellError } from '../../../cells';
import type { WholeFunction } from '../context';
import { compare, error, fail, FormulaFailure, toNumber, type Matrix, type Scalar } from '../values';

type Arg = Scalar | Matrix;

export const asMatrix = (arg: Arg): Matrix => (Array.isArray(arg) ? arg : [[arg]]);

/** Numbers for sums and averages: in ranges only numbers count, a direct argument is converted. Errors end the calculation. */
export function numbersOf(args: Arg[]): number[] {
  return args.flatMap((arg) => {
    if (!Array.isArray(arg)) return arg === null ? [] : [toNumber(arg)];
    const cells = arg.flat();
    const failed = cells.find(isCellError);
    if (failed) throw new FormulaFailure(failed);
    return cells.filter((cell): cell is number => typeof cell === 'number');
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const nonEmpty = (numbers: number[]) => (numbers.length ? numbers : fail('#NUM!'));
const ranked = (arg: Arg, k: Arg, descending: boolean) => {
  const sorted = numbersOf([arg]).sort((a, b) => (descending ? b - a : a - b));
  return sorted[toNumber(asMatrix(k)[0]![0]!) - 1] ?? error('#NUM!');
};

export const aggregates: Record<string, WholeFunction> = {
  SUM: (args) => sum(numbersOf(args)),
  PRODUCT: (args) => numbersOf(args).reduce((product, number) => product * number, 1),
  AVERAGE: (args) => { const numbers = numbersOf(args); return numbers.length ? sum(numbers) / numbers.length : error('#DIV/0!'); },
  MIN: (args) => { const numbers = numbersOf(args); return numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0; },
  MAX: (args) => { const numbers = numbersOf(args); return numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : 0; },
  COUNT: (args) => args.flatMap((arg) => asMatrix(arg).flat()).filter((cell) => typeof cell === 'number').length,
  COUNTA: (args) => args.flatMap((arg) => asMatrix(arg).flat()).filter((cell) => cell !== null).length,
  COUNTBLANK: (args) => args.flatMap((arg) => asMatrix(arg).flat()).filter((cell) => cell === null || cell === '').length,
  MEDIAN: (args) => {
    const sorted = nonEmpty(numbersOf(args)).sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
  LARGE: ([arg, k]) => ranked(arg!, k!, true),
  SMALL: ([arg, k]) => ranked(arg!, k!, false),
  RANK: ([value, range, order]) => {
    const number = toNumber(asMatrix(value!)[0]![0]!);
    const ascending = order !== undefined && toNumber(asMatrix(order)[0]![0]!) !== 0;
    const numbers = numbersOf([range!]);
    if (!numbers.includes(number)) return error('#N/A');
    return numbers.filter((other) => (ascending ? other < number : other > number)).length + 1;
  },
  /** Text and booleans inside a matrix count as 0; what was calculated (`(A1:A9="x")*1`) is a number already. */
  SUMPRODUCT: (args) => {
    const matrices = args.map(asMatrix);
    const [first] = matrices;
    if (matrices.some((matrix) => matrix.length !== first!.length || matrix[0]!.length !== first![0]!.length)) return error('#VALUE!');
    const failed = matrices.flat(2).find(isCellError);
    if (failed) return failed;
    return sum(first!.flatMap((row, r) => row.map((_, c) => matrices.reduce((product, matrix) => {
      const cell = matrix[r]![c];
      return product * (typeof cell === 'number' ? cell : 0);
    }, 1))));
  },
  TRANSPOSE: ([arg]) => asMatrix(arg!)[0]!.map((_, c) => asMatrix(arg!).map((row) => row[c]!)),
  SEQUENCE: ([rows, columns, start, step]) => {
    const [height, width, from, by] = [rows, columns, start, step].map((arg) => (arg === undefined || arg === null ? 1 : toNumber(asMatrix(arg)[0]![0]!)));
    return Array.from({ length: height! }, (_, r) => Array.from({ length: width! }, (__, c) => from! + by! * (r * width! + c)));
  },
  FILTER: ([arg, keep, otherwise]) => {
    const flags = asMatrix(keep!).flat();
    const rows = asMatrix(arg!).filter((_, index) => flags[index] === true || (typeof flags[index] === 'number' && flags[index] !== 0));
    return rows.length ? rows : otherwise ?? error('#CALC!');
  },
  SORT: ([arg, index, order]) => {
    const column = index === undefined || index === null ? 0 : toNumber(asMatrix(index)[0]![0]!) - 1;
    const direction = order === undefined || order === null ? 1 : toNumber(asMatrix(order)[0]![0]!);
    return [...asMatrix(arg!)].sort((a, b) => direction * compare(a[column]!, b[column]!));
  },
  UNIQUE: ([arg]) => {
    const seen = new Set<string>();
    return asMatrix(arg!).filter((row) => { const key = JSON.stringify(row).toLowerCase(); return !seen.has(key) && seen.add(key); });
  },
};
