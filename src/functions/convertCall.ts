import { converter, findUnit, parseQuantity } from '../domain/plan/units';
import { flatMap, ok, type Reason, refuse, type Result } from '../domain/result';
import { spill } from './broadcast';
import { isBlank, quote } from './cells';

/** 单位换算 within one dimension; negative numbers are amounts like any other. A unit behind the number wins over the argument “原单位”. */
export const convertCall = (value: unknown, from: unknown, to: unknown): unknown[][] =>
  spill([value, from, to], ([, fromCell, toCell]) => {
    if (isBlank(toCell)) return () => '';
    const source = readUnit(fromCell, 'from');
    const wanted = readUnit(toCell, 'to');
    const change = conversion(source, wanted);
    return (cell) => {
      if (typeof cell === 'number' && change.ok && Number.isFinite(cell)) return change.value(cell);
      if (isBlank(cell)) return '';
      const amount = readAmount(cell);
      if (!amount.ok) return amount.reason;
      const { unit, value: number } = amount.value;
      const own = unit === undefined ? change : conversion(ok(unit), wanted);
      return own.ok ? own.value(number) : own.reason;
    };
  });

const conversion = (from: Result<string>, to: Result<string>): Result<(value: number) => number> =>
  flatMap(from, (source) => flatMap(to, (wanted) => converter(source, wanted)));

const notANumber = (cell: unknown): { readonly ok: false; readonly reason: Reason } => refuse('not-a-number', { argument: 'value', given: quote(cell) });

function readAmount(cell: unknown): Result<{ readonly value: number; readonly unit?: string }> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? ok({ value: cell }) : notANumber(cell);
  if (typeof cell !== 'string') return refuse('wrong-argument', { argument: 'value', given: quote(cell) });
  const quantity = parseQuantity(cell);
  return quantity.ok && quantity.value ? ok(quantity.value) : notANumber(cell);
}

function readUnit(cell: unknown, argument: 'from' | 'to'): Result<string> {
  if (isBlank(cell) || typeof cell !== 'string') return refuse('wrong-argument', { argument, given: quote(cell) });
  const unit = findUnit(cell);
  return unit.ok ? ok(unit.value.name) : refuse('unknown-unit', { argument, given: quote(cell) });
}
