import { isCellError } from '../../../cells';
import type { Node } from '../ast';
import type { Scope, SpecialFunction } from '../context';
import { Area, broadcast, compare, error, isMatrix, toBoolean, toNumber, type Matrix, type Scalar, type Value } from '../values';

const plain = (value: Value, scope: Scope): Scalar | Matrix => {
  if (!(value instanceof Area)) return value;
  const matrix = scope.matrix(value);
  return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : matrix;
};

/** Only the branch that is needed is calculated, unless the condition is a matrix. */
const IF: SpecialFunction = ([condition, yes, no], scope) => {
  if (!condition) return error('#VALUE!');
  const branch = (node: Node | undefined, otherwise: boolean): Value => (!node ? otherwise : node.kind === 'omitted' ? 0 : scope.evaluate(node));
  const test = plain(scope.evaluate(condition), scope);
  if (!isMatrix(test)) return isCellError(test) ? test : branch(toBoolean(test) ? yes : no, toBoolean(test));
  const values = [test, plain(branch(yes, true), scope), plain(branch(no, false), scope)];
  return broadcast(values, (each, a, b) => (isCellError(each) ? each : toBoolean(each!) ? a! : b!));
};

const instead = (isReplaced: (code: string) => boolean): SpecialFunction => ([first, fallback], scope) => {
  if (!first || !fallback) return error('#VALUE!');
  const value = plain(scope.evaluate(first), scope);
  const replaced = (scalar: Scalar) => isCellError(scalar) && isReplaced(scalar.error);
  if (!isMatrix(value)) return replaced(value) ? fallback.kind === 'omitted' ? 0 : scope.evaluate(fallback) : value;
  return broadcast([value, plain(scope.evaluate(fallback), scope)], (scalar, other) => (replaced(scalar!) ? other! : scalar!));
};

/** Text in ranges does not count, as in Excel. */
function truths(args: Node[], scope: Scope): boolean[] {
  return args.flatMap((arg) => {
    const value = scope.evaluate(arg);
    const cells = scope.matrix(value).flat();
    const failed = cells.find(isCellError);
    if (failed) toNumber(failed);
    return value instanceof Area || isMatrix(value) ? cells.filter((cell) => typeof cell === 'boolean' || typeof cell === 'number').map(toBoolean) : cells.map(toBoolean);
  });
}

export const logical: Record<string, SpecialFunction> = {
  IF,
  IFERROR: instead(() => true),
  IFNA: instead((code) => code === '#N/A'),
  TRUE: () => true,
  FALSE: () => false,
  AND: (args, scope) => truths(args, scope).every(Boolean),
  OR: (args, scope) => truths(args, scope).some(Boolean),
  XOR: (args, scope) => truths(args, scope).filter(Boolean).length % 2 === 1,
  NOT: ([arg], scope) => broadcast([plain(scope.evaluate(arg!), scope)], (value) => (isCellError(value) ? value : !toBoolean(value!))),
  IFS: (args, scope) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const test = scope.scalar(scope.evaluate(args[index]!));
      if (isCellError(test)) return test;
      if (toBoolean(test)) return scope.evaluate(args[index + 1]!);
    }
    return error('#N/A');
  },
  SWITCH: ([subject, ...rest], scope) => {
    const value = scope.scalar(scope.evaluate(subject!));
    for (let index = 0; index + 1 < rest.length; index += 2) {
      if (compare(value, scope.scalar(scope.evaluate(rest[index]!))) === 0) return scope.evaluate(rest[index + 1]!);
    }
    return rest.length % 2 === 1 ? scope.evaluate(rest.at(-1)!) : error('#N/A');
  },
  CHOOSE: ([index, ...choices], scope) => {
    const choice = choices[Math.trunc(toNumber(scope.scalar(scope.evaluate(index!)))) - 1];
    return choice ? scope.evaluate(choice) : error('#VALUE!');
  },
};
