import type { PlanRule } from './rule';

/** A formula names an indicator by its code. */
export const uniqueCodes: PlanRule = ({ indicators }) => {
  const seen = new Set<string>();
  return indicators.flatMap(({ code }) => (seen.size === seen.add(code).size ? [{ where: code, message: `编码 ${code} 重复` }] : []));
};
