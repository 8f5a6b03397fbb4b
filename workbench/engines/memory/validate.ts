import type { CellValue } from '../cells';
import type { DataValidationRule } from '../rules';
import { interpretInput } from '../../model/input';
import { satisfies } from './appliedFormat';
import { isMatrix, type Matrix, type Scalar } from './formula/values';

/** Calculates a rule's formula for the cell that is tested. */
type Evaluate = (formula: string) => Scalar | Matrix;

/** Whether a validation rule lets a user type a value into a cell. */
export function isValid(rule: DataValidationRule, value: CellValue, evaluate: Evaluate): boolean {
  if (value === '') return true;
  const { test } = rule;
  if (test.type === 'Custom') return truth(evaluate(test.formula));
  if (test.type === 'List') return listItems(test.source, evaluate).some((item) => String(item).toLowerCase() === String(value).toLowerCase());
  const measured = test.type === 'TextLength' ? String(value).length : value;
  if (typeof measured !== 'number' || (test.type === 'WholeNumber' && !Number.isInteger(measured))) return false;
  const bound = (limit: string | number | undefined): Scalar => {
    if (typeof limit !== 'string') return limit ?? 0;
    const result = limit.startsWith('=') ? evaluate(limit) : typed(limit);
    return isMatrix(result) ? result[0]![0]! : result;
  };
  return satisfies(measured, test.operator, bound(test.formula1), bound(test.formula2));
}

const truth = (result: Scalar | Matrix) => { const value = isMatrix(result) ? result[0]![0] : result; return value === true || (typeof value === 'number' && value !== 0); };

function listItems(source: string, evaluate: Evaluate): Scalar[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const result = evaluate(source);
  return (isMatrix(result) ? result.flat() : [result]).filter((item) => item !== null);
}

/** A limit without `=` is read as if it were typed: `2016-12-31` is a date. */
function typed(limit: string): Scalar {
  const write = interpretInput(limit, 'General', 'zh-CN');
  return write !== null && typeof write === 'object' && 'value' in write ? write.value : null;
}
