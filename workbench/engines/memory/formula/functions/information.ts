import { isCellError } from '../../../cells';
import type { SpecialFunction } from '../context';
import { Area, broadcast, error, type Scalar } from '../values';

const test = (holds: (value: Scalar) => Scalar): SpecialFunction => ([arg], scope) => {
  if (!arg) return error('#VALUE!');
  const value = scope.evaluate(arg);
  const matrix = scope.matrix(value);
  return broadcast([value instanceof Area && matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : value instanceof Area ? matrix : value], (each) => holds(each!));
};

const ERROR_NUMBERS: Record<string, number> = { '#NULL!': 1, '#DIV/0!': 2, '#VALUE!': 3, '#REF!': 4, '#NAME?': 5, '#NUM!': 6, '#N/A': 7, '#GETTING_DATA': 8, '#SPILL!': 9, '#CALC!': 14 };

export const information: Record<string, SpecialFunction> = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => isCellError(value)),
  ISERR: test((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isCellError(value) && value.error === '#N/A'),
  'ERROR.TYPE': test((value) => (isCellError(value) ? ERROR_NUMBERS[value.error] ?? error('#N/A') : error('#N/A'))),
  N: test((value) => (isCellError(value) || typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0)),
  T: test((value) => (isCellError(value) || typeof value === 'string' ? value : '')),
  NA: () => error('#N/A'),
};
