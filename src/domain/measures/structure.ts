import { ok, refuse, type Result } from '../result';
import { type Goal, naming } from './goal';
import { reaches } from './near';
import { defaultSettings, type Settings } from './settings';

export type StructureWord = '符合' | '基本符合' | '偏离';

export interface Structure {
  /** Each part's share minus the required share, in percentage points, in the target's order. */
  readonly deviations: readonly number[];
  /** Σ|deviation| ÷ 2, in percentage points: the share of the total that stands in the wrong part. */
  readonly sum: number;
  readonly word: StructureWord;
  /** How many people (in the parts' unit) would have to change parts: sum × total. */
  readonly toMove: number;
}

/**
 * 结构偏差 of the parts of a whole (methods.md, `structure`).
 *
 * @param parts numbers or shares of the parts, in the target's order, one unit
 * @returns refused with `only-for-structure`, `parts-count`, `negative`, `empty-total`, `out-of-range`
 * @example structure([12, 38, 50], 高∶中∶初级 10∶40∶50) → deviations 2, −2, 0; sum 2; 符合
 */
export function structure(parts: readonly number[], goal: Goal, settings: Settings = defaultSettings): Result<Structure> {
  const wanted = goal.parts;
  if (goal.measure !== 'structure' || !wanted) return refuse('only-for-structure', naming(goal));
  if (parts.length !== wanted.length) return refuse('parts-count', { ...naming(goal), given: parts.length, expected: wanted.length });
  const below = parts.find((part) => part < 0);
  if (below !== undefined) return refuse('negative', { given: below });
  const total = sumOf(parts);
  if (total === 0) return refuse('empty-total', naming(goal));
  if (!Number.isFinite(total)) return refuse('out-of-range');
  let whole = 0;
  for (const { share } of wanted) whole += share;
  const deviations = parts.map((part, index) => (part / total) * 100 - (wanted[index]!.share / whole) * 100);
  const sum = sumOf(deviations.map(Math.abs)) / 2;
  return ok({ deviations, sum, word: wordFor(sum, settings), toMove: (sum / 100) * total });
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function wordFor(sum: number, { cutoffs }: Settings): StructureWord {
  if (reaches(cutoffs.structureMet, sum)) return '符合';
  return reaches(cutoffs.structureClose, sum) ? '基本符合' : '偏离';
}
