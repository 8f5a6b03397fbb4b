import library from 'fast-formula-parser';
import * as functions from '../../../src/functions/functions';

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

/** What the library lacks. */
const missing = {
  MIN: (...args: Argument[]) => Math.min(...numbers(args)),
  MAX: (...args: Argument[]) => Math.max(...numbers(args)),
  LOOKUP: (wanted: Argument, from: Argument, to: Argument) => {
    const steps = [from.value].flat(2) as number[];
    // The library calculates both branches of IF; in the one that is not shown the value is an error.
    return ([to.value].flat(2) as string[])[steps.filter((step) => step <= (wanted.value as number)).length - 1] ?? '';
  },
};

const byId: Readonly<Record<string, string>> = { GAP: 'planGap', COMPLETION: 'planCompletion', PROGRESS: 'planProgress', PACE: 'planPace', REQUIRED: 'planRequired', STATUS: 'planStatus', STRUCTURE: 'planStructure' };

const custom = Object.fromEntries(
  Object.entries(byId).map(([id, name]) => [
    `PLAN.${id}`,
    (...args: (Argument | null)[]) => {
      const call = (functions as unknown as Record<string, (...matrices: unknown[]) => unknown[][]>)[name]!;
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

