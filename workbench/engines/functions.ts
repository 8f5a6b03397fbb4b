/** The part of the built functions.json an engine needs. */
export interface FunctionParameter {
  name: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  /** The key of `CustomFunctions.associate`. */
  id: string;
  /** Without namespace: `GAP`. */
  name: string;
  description?: string;
  parameters: FunctionParameter[];
  result?: { dimensionality?: 'scalar' | 'matrix' };
}

export interface FunctionSet { namespace: string; functions: FunctionMetadata[] }

/**
 * Calls the add-in's function. The engine shapes the arguments as Excel does: a `matrix` parameter always gets a two-dimensional array, a
 * `scalar` one a single value; blank cells and omitted optionals are null, dates are serial numbers; errors in arguments are not passed on
 * but become the result. A repeating last parameter gets one array with an entry an argument.
 *
 * The engine shapes the result: a matrix spills from the formula's cell (`#SPILL!` when the way is blocked), null and undefined become '',
 * NaN and infinities `#NUM!`, a thrown `CustomFunctions.Error` its error value with its message, anything else thrown `#VALUE!`.
 * A promise shows `#BUSY!` until it settles.
 */
export type InvokeFunction = (id: string, args: unknown[]) => unknown;
