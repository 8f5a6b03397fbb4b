import data from './henan-regions.json';
import { normaliseName } from './normalise';
import type { Region, RegionList } from './regionSchema';

/** 18 省辖市 and 10 省直管县（市） in their official order. The tests prove shape and meaning, so nothing is checked again at run time. */
export const henanRegions = data as RegionList;

const spellings = ({ code, name, shortName, former }: Region): readonly string[] => [code, name, shortName, ...(former ? [former.code, former.name] : [])];

const byName = new Map(henanRegions.regions.flatMap((region) => spellings(region).map((text): [string, Region] => [normaliseName(text), region])));

/**
 * The region a text names: its GB/T 2260 code, full, short or former name. Width and spaces do not matter; nothing is guessed.
 *
 * @returns null for a text that names none
 * @example findRegion('长垣县')?.code // '410783'
 */
export const findRegion = (text: string | number): Region | null => byName.get(normaliseName(String(text))) ?? null;
