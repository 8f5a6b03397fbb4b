import type { CellError, ErrorCode } from '../cells';
import type { FunctionMetadata, FunctionSet, InvokeFunction } from '../functions';
import { isCellError } from '../cells';
import { isErrorCode } from '../../model/values';
import type { Scope } from './formula/context';
import { error, isMatrix, type Matrix, type Scalar, type Value } from './formula/values';

/** The add-in's functions: shapes their arguments and results as Excel does. */
export class AddInFunctions {
  private readonly functions = new Map<string, { metadata: FunctionMetadata; invoke: InvokeFunction }>();
  private readonly settled = new Map<string, Value>();
  private readonly running = new Map<string, Promise<void>>();

  register({ namespace, functions }: FunctionSet, invoke: InvokeFunction): void {
    for (const metadata of functions) this.functions.set(`${namespace}.${metadata.name}`.toUpperCase(), { metadata, invoke });
  }

  has(name: string): boolean { return this.functions.has(name.toUpperCase()); }

  get isRunning(): boolean { return this.running.size > 0; }
  async finished(): Promise<void> { await Promise.all(this.running.values()); }

  call(name: string, args: (Value | undefined)[], scope: Scope): Value | undefined {
    const entry = this.functions.get(name.toUpperCase());
    if (!entry) return undefined;
    const shaped = shapeArguments(entry.metadata, args, scope);
    if (isCellError(shaped)) return shaped;
    const key = `${name}${JSON.stringify(shaped)}`;
    const earlier = this.settled.get(key);
    if (earlier !== undefined) return earlier;
    if (this.running.has(key)) return error('#BUSY!');
    try {
      const result = entry.invoke(entry.metadata.id, shaped);
      if (!(result instanceof Promise)) return shapeResult(result);
      this.running.set(key, result.then(shapeResult, failed).then((value) => { this.settled.set(key, value); this.running.delete(key); }));
      return error('#BUSY!');
    } catch (thrown) {
      return failed(thrown);
    }
  }
}

function shapeArguments(metadata: FunctionMetadata, args: (Value | undefined)[], scope: Scope): unknown[] | CellError {
  const { parameters } = metadata;
  const repeating = parameters.at(-1)?.repeating ? parameters.length - 1 : -1;
  if (args.length > parameters.length && repeating < 0) return error('#VALUE!');
  const shape = (value: Value | undefined, index: number): unknown => {
    const parameter = parameters[index]!;
    if (value === undefined) return parameter.optional || parameter.repeating ? null : error('#VALUE!');
    const matrix = scope.matrix(value);
    const failed = matrix.flat().find(isCellError);
    if (failed) return failed;
    if (parameter.dimensionality === 'matrix') return matrix;
    return matrix.length > 1 || matrix[0]!.length > 1 ? error('#VALUE!') : matrix[0]![0];
  };
  const fixed = parameters.slice(0, repeating < 0 ? undefined : repeating).map((_, index) => shape(args[index], index));
  const rest = repeating < 0 ? [] : [args.slice(repeating).map((value) => shape(value, repeating))];
  return [...fixed, ...rest.flat()].find(isCellError) ?? [...fixed, ...rest];
}

function shapeResult(result: unknown): Value {
  if (!Array.isArray(result)) return shapeScalar(result);
  const matrix: Matrix = result.map((row: unknown) => (Array.isArray(row) ? row.map(shapeScalar) : [shapeScalar(row)]));
  return isMatrix(matrix) && matrix.length && matrix[0]!.length ? matrix : error('#VALUE!');
}

function shapeScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : error('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return isThrownError(value) ? failed(value) : error('#VALUE!');
}

interface ThrownError { code: string; message?: string }
const isThrownError = (thrown: unknown): thrown is ThrownError => typeof thrown === 'object' && thrown !== null && 'code' in thrown;

function failed(thrown: unknown): CellError {
  if (isThrownError(thrown) && isErrorCode(thrown.code)) return error(thrown.code as ErrorCode, thrown.message);
  return error('#VALUE!', thrown instanceof Error ? thrown.message : undefined);
}
