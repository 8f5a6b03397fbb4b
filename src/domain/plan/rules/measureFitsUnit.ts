import type { Measure } from '../schema';
import { findUnit, type Dimension } from '../units';
import { perIndicator } from './perIndicator';

const inShares: readonly Measure[] = ['structure', 'coverage'];
const neverInShares: readonly Measure[] = ['cumulative', 'milestone'];
/** What happens during a period and is gone at its end: it adds up, it is no stock. */
const flows: readonly Dimension[] = ['person-times', 'study-hours', 'sessions'];

/** Shares do not add up over the years, person-times have no level at the end of one. */
export const measureFitsUnit = perIndicator(({ measure, unit }) => {
  const found = findUnit(unit);
  if (!found.ok) return [];
  const { dimension } = found.value;
  if (inShares.includes(measure) && unit !== '%') return ['结构比例和全覆盖的单位应为 %'];
  if (neverInShares.includes(measure) && dimension === 'share') return ['累计和建设任务的单位不能是比率'];
  if (measure !== 'cumulative' && flows.includes(dimension)) return [`单位“${unit}”只能累计`];
  return [];
});
