import type { Rect } from '../engines/cells';

/** Cells a series reads; the sheet's own id, because sheets are renamed. */
export interface ChartSource { sheetId: string; rect: Rect }

export interface ChartSeriesRecord {
  name: string;
  chartType: SeriesType;
  values: ChartSource;
  categories: ChartSource | null;
  /** `#RRGGBB`, or '' for the colour Excel chooses. */
  fillColor: string;
  lineColor: string;
  /** Points. */
  lineWeight: number;
  gapWidth: number;
  hasDataLabels: boolean;
  labelFormat: string;
}

/** What the model keeps of a chart; both engines draw nothing of it themselves. */
export interface ChartRecord {
  id: string;
  name: string;
  chartType: ChartType;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  categoryReversed: boolean;
  /** Degrees; null leaves it to Excel. */
  categoryOrientation: number | null;
  valueAxisVisible: boolean;
  valueAxisFormat: string;
  /** The cells it covers. */
  area: Rect;
  series: ChartSeriesRecord[];
}

/** The kinds the workbench draws. */
export const CHART_TYPES = ['BarClustered', 'ColumnClustered'] as const;
export type ChartType = (typeof CHART_TYPES)[number];
/** A series of standing columns can be drawn as a line. */
export type SeriesType = ChartType | 'Line';
export const isChartType = (type: string): type is ChartType => (CHART_TYPES as readonly string[]).includes(type);
