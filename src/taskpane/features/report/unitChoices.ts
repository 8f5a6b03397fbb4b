import { henan13 } from '../../../domain/plan/catalogue';
import { findUnit } from '../../../domain/plan/units';

/** Counted one by one or in tens of thousands; nobody prints 万所. */
const counted = new Set(['persons', 'person-times', 'study-hours']);

/**
 * The units in which a report can have counted an indicator, its own first; empty for rates, which need no such choice.
 * @example unitChoices('JY01') // ['万人', '人']
 */
export function unitChoices(code: string): string[] {
  const unit = findUnit(henan13.indicators.find((indicator) => indicator.code === code)?.unit ?? '');
  if (!unit.ok || unit.value.dimension === 'share') return [];
  const { name, dimension } = unit.value;
  const base = name.replace(/^[百千万亿]+/, '');
  return [...new Set([name, base, ...(counted.has(dimension) ? [`万${base}`] : [])])];
}
