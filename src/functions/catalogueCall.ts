import { targetOf } from '../domain/measures/goal';
import { henan13 } from '../domain/plan/catalogue';
import { measureWord } from '../domain/plan/words';
import { ok, refuse, type Result } from '../domain/result';
import { cellsOf, firstCell, type Output, outputOf, show, spill } from './broadcast';
import { isBlank, quote } from './cells';
import { fieldValues, type FieldValues, findField } from './fields';
import { bareGoal, readGoal } from './goalArgument';
import { readScale } from './quantityArgument';

/** 目标值, in the unit asked for. */
export const targetCall = (indicator: unknown, unit: unknown): unknown[][] =>
  spill([indicator, unit], ([, unitCell]) => {
    const unitGiven = isBlank(unitCell) ? '' : unitCell;
    return (indicatorCell) => (isBlank(indicatorCell) ? '' : targetIn(unitGiven, indicatorCell));
  });

function targetIn(unit: unknown, indicatorCell: unknown): Output {
  const read = readGoal(indicatorCell);
  if (!read.ok) return read.reason;
  if (unit === '' && read.value.kind === 'indicator') return outputOf(targetOf(read.value.goal));
  const scale = readScale(unit, read.value);
  if (!scale.ok) return scale.reason;
  const { goalUnit, fromGoal } = scale.value;
  const target = targetOf(read.value.kind === 'indicator' ? read.value.goal : bareGoal(read.value.target, goalUnit, false));
  if (!target.ok) return target.reason;
  return fromGoal ? fromGoal(target.value) : target.value;
}

/** One field of the catalogue. A bare number has no fields. */
export const infoCall = (indicator: unknown, field: unknown): unknown[][] =>
  spill([indicator, field], ([, fieldCell]) => {
    if (isBlank(fieldCell)) return () => '';
    const wanted = findField(fieldCell);
    return (indicatorCell) => {
      if (isBlank(indicatorCell)) return '';
      const goal = readGoal(indicatorCell);
      if (!goal.ok) return goal.reason;
      if (goal.value.kind === 'bare') return { code: 'unknown-indicator', params: { given: quote(indicatorCell) } };
      return wanted.ok ? fieldValues(goal.value.goal)[wanted.value]! : wanted.reason;
    };
  });

const everyIndicator = henan13.indicators.map(fieldValues);

/** Domain, English measure and Chinese measure, each with its indicators in the catalogue's order. */
const groups = new Map<string, FieldValues[]>();
for (const indicator of henan13.indicators) {
  for (const group of [indicator.domain, indicator.measure, measureWord[indicator.measure]]) groups.set(group, [...(groups.get(group) ?? []), fieldValues(indicator)]);
}

const usualFields: readonly unknown[] = ['编码', '名称'];

/** Codes and names of the catalogue, or the fields asked for, one row an indicator. */
export function listCall(filter: unknown, fields: unknown): unknown[][] {
  const indicators = filtered(firstCell(filter));
  if (!indicators.ok) return [[show(indicators.reason)]];
  const asked = cellsOf(fields).filter((field) => !isBlank(field));
  const wanted = (asked.length > 0 ? asked : usualFields).map(findField);
  return indicators.value.map((values) => {
    const row: unknown[] = new Array(wanted.length);
    for (let index = 0; index < row.length; index += 1) {
      const field = wanted[index]!;
      row[index] = field.ok ? values[field.value] : show(field.reason);
    }
    return row;
  });
}

function filtered(cell: unknown): Result<readonly FieldValues[]> {
  if (isBlank(cell)) return ok(everyIndicator);
  const found = typeof cell === 'string' ? (groups.get(cell) ?? groups.get(cell.normalize('NFKC').trim())) : undefined;
  if (found) return ok(found);
  const words = new Set<string>([...henan13.indicators.map(({ domain }) => domain), ...henan13.indicators.map(({ measure }) => measureWord[measure])]);
  return refuse('unknown-filter', { argument: 'filter', given: quote(cell), expected: [...words].join('、') });
}
