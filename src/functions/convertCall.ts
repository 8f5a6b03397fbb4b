import { converter, findUnit, parseQuantity } from '../domain/plan/units';
import { map, ok, refuse, type Result } from '../domain/result';
import { spill } from './broadcast';
import { isBlank, quote } from './cells';

/** 单位换算 within one dimension; negative numbers are amounts like any other. */
export function convertCall(value: unknown, from: unknown, to: unknown): unknown[][] {
  return spill([value, from, to], ([valueCell, fromCell, toCell]) => {
    if (isBlank(valueCell) || isBlank(toCell)) return ok('');
    const amount = readAmount(valueCell);
    if (!amount.ok) return amount;
    const source = amount.value.unit === undefined ? readUnit(fromCell, 'from') : ok(amount.value.unit);
    if (!source.ok) return source;
    const wanted = readUnit(toCell, 'to');
    if (!wanted.ok) return wanted;
    return map(converter(source.value, wanted.value), (change) => change(amount.value.value));
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
