import type { PlanRule } from './rule';

/** Within a prefix the numbers run 01, 02, 03 … in the order of the list, so that a missing or misplaced target is noticed. */
export const consecutiveCodes: PlanRule = ({ indicators }) => {
  const counts = new Map<string, number>();
  return indicators.flatMap(({ code }) => {
    const prefix = code.slice(0, 2);
    const next = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, next);
    const expected = prefix + String(next).padStart(2, '0');
    return code === expected ? [] : [{ where: code, message: `编码应为 ${expected}：同一前缀按规划文本顺序连续编号` }];
  });
};
