import { codeFitsKind } from './codeFitsKind';
import { countyWithinCity } from './countyWithinCity';
import type { RegionRule } from './rule';
import { shortNameFitsName } from './shortNameFitsName';
import { uniqueRegionCodes } from './uniqueRegionCodes';
import { uniqueRegionNames } from './uniqueRegionNames';

/** Every rule under the name that its problems carry. */
export const regionRules: Readonly<Record<string, RegionRule>> = { uniqueRegionCodes, uniqueRegionNames, codeFitsKind, countyWithinCity, shortNameFitsName };
