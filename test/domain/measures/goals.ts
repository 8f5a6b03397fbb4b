import { findIndicator } from '../../../src/domain/plan/catalogue';
import type { Goal } from '../../../src/domain/measures/goal';
import type { Indicator } from '../../../src/domain/plan/schema';
import type { Result } from '../../../src/domain/result';

/** An indicator of the plan; the tests name it as users do. */
export function indicator(text: string): Indicator {
  const found = findIndicator(text);
  if (!found.ok) throw new Error(`no indicator ${text}`);
  return found.value;
}

/** A goal of the plan's period that no plan states. */
export const goal = (parts: Partial<Goal>): Goal => ({
  measure: 'cumulative',
  comparator: 'gte',
  target: 100,
  unit: '万人',
  period: { start: '2016-01-01', end: '2020-12-31' },
  deadline: '2020-12-31',
  ...parts,
});

/** A number, or the code of the reason. */
export const outcome = <T>(result: Result<T>): T | string => (result.ok ? result.value : result.reason.code);
