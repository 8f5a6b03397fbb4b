import { converter, findUnit, parseQuantity } from '../domain/plan/units';
import { ok, refuse, type Result } from '../domain/result';
import { spill } from './broadcast';
import { isBlank, quote, remembering } from './cells';

interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly change: Result<(value: number) => number>;
}

/** 单位换算 within one dimension; negative numbers are amounts like any other. */
export function convertCall(value: unknown, from: unknown, to: unknown): unknown[][] {
  let last: Conversion | undefined;
  const conversion = (source: string, wanted: string): Result<(value: number) => number> => {
    if (last?.from !== source || last.to !== wanted) last = { from: source, to: wanted, change: converter(source, wanted) };
    return last.change;
  };
  const fromUnit = remembering((cell: unknown) => readUnit(cell, 'from'));
  const toUnit = remembering((cell: unknown) => readUnit(cell, 'to'));
  return spill([value, from, to], ([valueCell, fromCell, toCell]) => {
    if (isBlank(valueCell) || isBlank(toCell)) return ok('');
    const amount = readAmount(valueCell);
    if (!amount.ok) return amount;
    const { unit } = amount.value;
    const source = unit === undefined ? fromUnit(fromCell) : ok(unit);
    if (!source.ok) return source;
    const wanted = toUnit(toCell);
    if (!wanted.ok) return wanted;
    const change = conversion(source.value, wanted.value);
    return change.ok ? ok(change.value(amount.value.value)) : change;
  });
}

/** A unit behind the number wins over the argument “原单位”. */
function readAmount(cell: unknown): Result<{ readonly value: number; readonly unit?: string }> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? ok({ value: cell }) : refuse('not-a-number', { argument: 'value', given: quote(cell) });
  if (typeof cell !== 'string') return refuse('wrong-argument', { argument: 'value', given: quote(cell) });
  const quantity = parseQuantity(cell);
  return quantity.ok && quantity.value ? ok(quantity.value) : refuse('not-a-number', { argument: 'value', given: quote(cell) });
}

function readUnit(cell: unknown, argument: 'from' | 'to'): Result<string> {
  if (isBlank(cell) || typeof cell !== 'string') return refuse('wrong-argument', { argument, given: quote(cell) });
  const unit = findUnit(cell);
  return unit.ok ? ok(unit.value.name) : refuse('unknown-unit', { argument, given: quote(cell) });
}
