import { overlaps, subtract } from '../../model/rects';
import type { Rect } from '../cells';
import type { DataValidationEntry, DataValidationRule } from '../rules';

/** Entries after cells have got another rule, or none: what lay under them keeps its other cells. */
export function withValidation(entries: readonly DataValidationEntry[], rect: Rect, rule: DataValidationRule | null): DataValidationEntry[] {
  const rest = entries.flatMap((entry): DataValidationEntry[] => {
    if (!entry.ranges.some((range) => overlaps(range, rect))) return [entry];
    const ranges = entry.ranges.flatMap((range) => subtract(range, rect));
    return ranges.length > 0 ? [{ ...entry, ranges }] : [];
  });
  return rule ? [...rest, { ranges: [rect], rule: structuredClone(rule) }] : rest;
}
