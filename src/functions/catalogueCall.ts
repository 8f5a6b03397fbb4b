import { targetOf } from '../domain/measures/goal';
import { findIndicator, henan13 } from '../domain/plan/catalogue';
import { measureWord } from '../domain/plan/words';
import type { Indicator } from '../domain/plan/schema';
import { map, ok, refuse, type Result } from '../domain/result';
import { show, spill, toMatrix } from './broadcast';
import { isBlank, quote, remembering } from './cells';
import { readField } from './fields';
import { readGoal } from './goalArgument';
import { readOutput } from './outputArgument';
import { type MeasureArguments, inFiguresUnit, measureCall } from './measureCall';

/** 目标值, in the unit asked for. */
export const targetCall = (args: MeasureArguments): unknown[][] => measureCall(args, ({ goal }) => targetOf(goal), inFiguresUnit);

/** One field of the catalogue. A bare number has no fields. */
export function infoCall(indicatorArgument: unknown, fieldArgument: unknown): unknown[][] {
  const goalOf = remembering(readGoal);
  return spill([indicatorArgument, fieldArgument], ([indicatorCell, fieldCell]) => {
    if (isBlank(indicatorCell) || isBlank(fieldCell)) return ok('');
    const goal = goalOf(indicatorCell);
    if (!goal.ok) return goal;
    if (goal.value.kind === 'bare') return refuse('unknown-indicator', { given: quote(indicatorCell) });
    return readField(goal.value.goal, fieldCell);
  });
}

/** The code of the one indicator that a label means, or its name. */
export function matchCall(text: unknown, output: unknown): unknown[][] {
  return spill([text, output], ([textCell, outputCell]) => {
    if (isBlank(textCell)) return ok('');
    if (typeof textCell !== 'string') return refuse('wrong-argument', { argument: 'text', given: quote(textCell) });
    const wanted = readOutput(outputCell, { 名称: 'name', 简称: 'shortname' });
    if (!wanted.ok) return wanted;
    return map(findIndicator(textCell), ({ code, name, shortName }) => (wanted.value === 'name' ? name : wanted.value === 'shortname' ? shortName : code));
  });
}

/** Codes and names of the catalogue, or the fields asked for, one row an indicator. */
export function listCall(filter: unknown, fields: unknown): unknown[][] {
  const [filterCell] = toMatrix(filter).flat();
  const wanted = toMatrix(fields).flat().filter((field) => !isBlank(field));
  const indicators = filtered(filterCell);
  if (!indicators.ok) return [[show(indicators)]];
  return indicators.value.map((indicator) => (wanted.length > 0 ? wanted : ['编码', '名称']).map((field) => show(readField(indicator, field))));
}

function filtered(cell: unknown): Result<readonly Indicator[]> {
  const { indicators } = henan13;
  if (isBlank(cell)) return ok(indicators);
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim() : undefined;
  const found = indicators.filter(({ domain, measure }) => text === domain || text === measure || text === measureWord[measure]);
  if (found.length > 0) return ok(found);
  const groups = new Set([...indicators.map(({ domain }) => domain), ...indicators.map(({ measure }) => measureWord[measure])]);
  return refuse('unknown-filter', { argument: 'filter', given: quote(cell), expected: [...groups].join('、') });
}
