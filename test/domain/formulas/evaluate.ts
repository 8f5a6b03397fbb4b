import library from 'fast-formula-parser';
import { callOf } from '../../functions/badArguments';

interface Position {
  readonly row: number;
  readonly col: number;
}

/** The library has no types; this much of it is used here. */
interface FormulaParserClass {
  new (config: {
    readonly functions: Readonly<Record<string, (...args: never[]) => unknown>>;
    readonly onCell: (at: Position) => unknown;
    readonly onRange: (range: { readonly from: Position; readonly to: Position }) => unknown;
  }): { parse(formula: string, position: Position & { readonly sheet: string }): unknown };
  readonly FormulaError: new (code: string) => unknown;
}
const FormulaParser = library as unknown as FormulaParserClass;

type Cells = Readonly<Record<string, string | number>>;
interface Argument {
  readonly value: unknown;
}

const numbers = (args: readonly Argument[]): number[] => args.flatMap(({ value }) => [value].flat(2)).filter((value) => typeof value === 'number');

/** The least-squares line, as Excel's SLOPE and INTERCEPT find it: pairs without a number are left out. */
function line(values: Argument, years: Argument): { readonly slope: number; readonly intercept: number } {
  const flat = ({ value }: Argument): unknown[] => [value].flat(2);
  const pairs = flat(values).map((y, index) => [flat(years)[index], y]).filter((pair): pair is [number, number] => pair.every((item) => typeof item === 'number'));
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = pairs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0) / pairs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0);
  return { slope, intercept: y - slope * x };
}

/** What the library lacks. */
const missing = {
  MIN: (...args: Argument[]) => Math.min(...numbers(args)),
  MAX: (...args: Argument[]) => Math.max(...numbers(args)),
  COUNTIFS: (values: Argument, above: Argument, others: Argument) => {
    const second = [others.value].flat(2);
    const matches = (value: unknown, index: number) => typeof value === 'number' && typeof second[index] === 'number';
    if (above.value === '>0') return numbers([values]).filter((value) => value > 0 && value <= 1).length;
    return [values.value].flat(2).filter(matches).length;
  },
  COUNTIF: ({ value: range }: Argument, { value: wanted }: Argument) => [range].flat(2).filter((value) => value === wanted).length,
  COUNTBLANK: ({ value: range }: Argument) => [range].flat(2).filter((value) => value === '').length,
  ROUNDUP: (value: Argument) => Math.ceil(value.value as number),
  SLOPE: (values: Argument, years: Argument) => line(values, years).slope,
  INTERCEPT: (values: Argument, years: Argument) => line(values, years).intercept,
  FORECAST: (at: Argument, values: Argument, years: Argument) => line(values, years).intercept + line(values, years).slope * (at.value as number),
  LOOKUP: (wanted: Argument, from: Argument, to: Argument) => {
    const steps = [from.value].flat(2) as number[];
    // The library calculates both branches of IF; in the one that is not shown the value is an error.
    return ([to.value].flat(2) as string[])[steps.filter((step) => step <= (wanted.value as number)).length - 1] ?? '';
  },
};

const ids = ['GAP', 'COMPLETION', 'PROGRESS', 'PACE', 'REQUIRED', 'REMAINING', 'ELAPSED', 'STATUS', 'GROWTH', 'FORECAST', 'STRUCTURE'];

const custom = Object.fromEntries(
  ids.map((id) => [
    `PLAN.${id}`,
    (...args: (Argument | null)[]) => {
      const call = callOf(id);
      const result = call(...args.map((argument) => (argument === null ? null : Array.isArray(argument.value) ? argument.value : [[argument.value]])))[0]![0];
      return result instanceof CustomFunctions.Error ? new FormulaParser.FormulaError(result.code) : result;
    },
  ]),
);

/** The value of a formula whose cells are A1, B1, …: errors by their code. A blank cell is an empty text. */
export function evaluate(formula: string, cells: Cells): unknown {
  const at = (row: number, column: number): unknown => cells[`${String.fromCharCode(64 + column)}${row}`] ?? '';
  const parser = new FormulaParser({
    functions: { ...missing, ...custom },
    onCell: ({ row, col }) => at(row, col),
    onRange: ({ from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, r) => Array.from({ length: to.col - from.col + 1 }, (__, c) => at(from.row + r, from.col + c))),
  });
  try {
    const value = parser.parse(formula.slice(1), { row: 9, col: 9, sheet: 'S' });
    return value instanceof Object ? String(value) : value;
  } catch (error) {
    return (error as { name?: string }).name ?? String(error);
  }
}

