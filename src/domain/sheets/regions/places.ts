import type { Spelling } from '../../formulas';
import { isRate } from '../../measures/goal';
import type { Settings } from '../../measures/settings';
import type { RegionList } from '../../plan/regionSchema';
import type { Indicator, Plan } from '../../plan/schema';
import { areaAddress, cellAddress } from '../address';
import type { SheetLanguage } from '../language';
import type { RegionsColumnKey, RegionsWords, ShareMethod } from '../words/regions';
import { columnArea, columnOf, type Block, type RegionsLayout } from './layout';

/** What every formula of a 分解落实 depends on besides its line. */
export interface Places {
  readonly plan: Plan;
  readonly regions: RegionList;
  readonly layout: RegionsLayout;
  readonly spelling: Spelling;
  readonly settings: Settings;
  readonly language: SheetLanguage;
  readonly words: RegionsWords;
  readonly method: ShareMethod;
}

/** A line within its block, with the ways its formulas refer to other cells. */
export interface Line {
  readonly indicator: Indicator;
  readonly isRate: boolean;
  readonly block: Block;
  readonly row: number;
  /** A cell of the own line. */
  readonly own: (key: RegionsColumnKey) => string;
  /** A cell of the province's line. */
  readonly top: (key: RegionsColumnKey) => string;
  /** A cell of the block's first region. */
  readonly firstOf: (key: RegionsColumnKey) => string;
  /** A column over all regions of the block. */
  readonly all: (key: RegionsColumnKey) => string;
}

/** @param row zero-based row of the line within its block */
export const lineAt = ({ layout }: Places, indicator: Indicator, block: Block, row: number): Line => ({
  indicator,
  isRate: isRate(indicator.unit),
  block,
  row,
  own: (key) => cellAddress(row, columnOf(layout, key), 'column'),
  top: (key) => cellAddress(block.province, columnOf(layout, key), 'both'),
  firstOf: (key) => cellAddress(block.first, columnOf(layout, key), 'both'),
  all: (key) => areaAddress(columnArea(layout, key, block.first, block.rowCount), 'both'),
});
