import type { RegionList } from '../../plan/regionSchema';
import type { Indicator } from '../../plan/schema';
import type { CellPosition } from '../ledgerLayout';
import type { Area } from '../sheetPlan';
import { regionsColumnKeys, type RegionsColumnKey } from '../words/regions';

/** Where things stand on a 分解落实. Lines are found by indicator and division code, whatever was inserted between them. */
export interface RegionsLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly reportDate: CellPosition;
  readonly elapsed: CellPosition;
}

export const HEADER_ROW = 6;

/** In the column of division codes: the lines that close a block. Signs, so that both languages find them. */
export const SUM = 'Σ';
export const DIFFERENCE = 'Δ';

export type RegionsLine =
  | { readonly kind: 'province' | 'sum' | 'difference'; readonly key: string; readonly indicator: Indicator; readonly regionCode: string }
  | { readonly kind: 'region'; readonly key: string; readonly indicator: Indicator; readonly regionCode: string };

/** @example lineKey('JY01', '410100') → 'JY01|410100' */
export const lineKey = (code: string, regionCode: string): string => `${code}|${regionCode}`;

/** One block an indicator: the province, its regions, their sum, and the difference from the province's target. */
export const regionsLines = (indicators: readonly Indicator[], { province, regions }: RegionList): readonly RegionsLine[] =>
  indicators.flatMap((indicator) => {
    const line = (kind: RegionsLine['kind'], regionCode: string): RegionsLine => ({ kind, key: lineKey(indicator.code, regionCode), indicator, regionCode });
    return [line('province', province.code), ...regions.map(({ code }) => line('region', code)), line('sum', SUM), line('difference', DIFFERENCE)];
  });

/** Where things stand on a 分解落实 that was just inserted, a row for each line. */
export const standardRegionsLayout = (lines: readonly RegionsLine[]): RegionsLayout => ({
  headerRow: HEADER_ROW,
  columns: new Map(regionsColumnKeys.map((key, index) => [key, index])),
  rows: new Map(lines.map(({ key }, index) => [key, HEADER_ROW + 1 + index])),
  reportDate: { row: 1, column: 1 },
  elapsed: { row: 1, column: 3 },
});

/** @throws Error where the column is missing: the reader refuses such sheets, so it is a programmer's mistake */
export const columnOf = ({ columns }: Pick<RegionsLayout, 'columns'>, key: RegionsColumnKey): number => {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`regions sheet without column ${key}`);
  return column;
};

/** The rows of one indicator's block. */
export interface Block {
  readonly province: number;
  readonly sum: number;
  readonly difference: number;
  readonly first: number;
  readonly rowCount: number;
}

/** null when the block has lost one of its own lines or all of its regions: then its formulas cannot be written. */
export const blockOf = (layout: RegionsLayout, code: string, { province, regions }: RegionList): Block | null => {
  const at = (regionCode: string): number | undefined => layout.rows.get(lineKey(code, regionCode));
  const [top, sum, difference] = [at(province.code), at(SUM), at(DIFFERENCE)];
  const rows = regions.flatMap((region) => at(region.code) ?? []);
  if (top === undefined || sum === undefined || difference === undefined || rows.length === 0) return null;
  const first = Math.min(...rows);
  return { province: top, sum, difference, first, rowCount: Math.max(...rows) - first + 1 };
};

/** Some rows of one column, zero-based. */
export const columnArea = (layout: RegionsLayout, key: RegionsColumnKey, row: number, rowCount: number): Area => ({ row, rowCount, column: columnOf(layout, key), columnCount: 1 });
