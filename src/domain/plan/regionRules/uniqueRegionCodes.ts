import type { RegionRule } from './rule';

/** A sheet finds a region's line by its code; former codes count too. */
export const uniqueRegionCodes: RegionRule = ({ regions }) => {
  const seen = new Set<string>();
  return regions
    .flatMap(({ code, former }) => [code, ...(former ? [former.code] : [])])
    .flatMap((code) => (seen.size === seen.add(code).size ? [{ where: code, message: `区划代码 ${code} 重复` }] : []));
};
