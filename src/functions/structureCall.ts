import { structure, type Structure } from '../domain/measures/structure';
import { currentSettings } from '../domain/settings/currentSettings';
import type { Indicator } from '../domain/plan/schema';
import { map, ok, refuse, type Result } from '../domain/result';
import { cellsOf, firstCell, outputOf, show, toMatrix } from './broadcast';
import { isBlank } from './cells';
import { readGoal } from './goalArgument';
import { readOutput } from './outputArgument';
import { inUnitOf, readPart } from './ratioCall';

/** 结构偏差: all parts go in at once; without an output each part's deviation comes back in the shape of the parts. */
export function structureCall(parts: unknown, indicator: unknown, output: unknown): unknown[][] {
  const cells = cellsOf(parts);
  const indicatorCell = firstCell(indicator);
  const outputCell = firstCell(output);
  const everyPart = isBlank(outputCell);
  if (isBlank(indicatorCell) || cells.some(isBlank)) return everyPart ? toMatrix(parts).map((row) => row.map(() => '')) : [['']];

  const measured = measureStructure(cells, indicatorCell);
  if (!measured.ok) return [[show(measured.reason)]];
  if (!everyPart) return [[show(outputOf(pick(measured.value, outputCell)))]];
  let part = 0;
  return toMatrix(parts).map((row) => row.map(() => measured.value.deviations[part++]));
}

function measureStructure(cells: readonly unknown[], indicatorCell: unknown): Result<Structure> {
  const goal = readStructure(indicatorCell);
  if (!goal.ok) return goal;
  const first = readPart(cells[0], 'parts');
  if (!first.ok) return first;
  const values: number[] = [];
  for (const cell of cells) {
    const part = readPart(cell, 'parts');
    if (!part.ok) return part;
    const value = inUnitOf(part.value, first.value.unit);
    if (!value.ok) return value;
    values.push(value.value);
  }
  const measured = structure(values, goal.value, currentSettings());
  return measured.ok || measured.reason.code !== 'parts-count' ? measured : refuse('parts-count', { ...measured.reason.params, argument: 'parts' });
}

function readStructure(cell: unknown): Result<Indicator> {
  const goal = readGoal(cell);
  if (!goal.ok) return goal;
  return goal.value.kind === 'indicator' ? ok(goal.value.goal) : refuse('only-for-structure', { indicator: String(cell) });
}

function pick({ deviations, sum, word, toMove }: Structure, cell: unknown): Result<number | string> {
  const deviation = typeof cell === 'number' ? deviations[cell - 1] : undefined;
  if (deviation !== undefined) return ok(deviation);
  const wanted = readOutput(cell, { 合计: 'sum', 判断: 'status', 调整: 'move', [`1–${deviations.length}`]: `1–${deviations.length}` });
  return map(wanted, (output) => (output === 'sum' ? sum : output === 'status' ? word : toMove));
}
