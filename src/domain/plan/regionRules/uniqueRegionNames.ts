import { normaliseName } from '../normalise';
import type { RegionRule } from './rule';

/** A returned form is told by the region's name, so no name may mean two regions. */
export const uniqueRegionNames: RegionRule = ({ regions }) => {
  const owner = new Map<string, string>();
  return regions.flatMap(({ code, name, shortName, former }) =>
    [...new Set([name, shortName, ...(former ? [former.name] : [])])].flatMap((text) => {
      const key = normaliseName(text);
      const before = owner.get(key);
      owner.set(key, code);
      return before !== undefined && before !== code ? [{ where: code, message: `“${text}”也是 ${before} 的名称` }] : [];
    }),
  );
};
