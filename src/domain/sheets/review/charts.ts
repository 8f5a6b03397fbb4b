import type { Area, ChartPlan } from '../sheetPlan';
import { columnIn, type ReviewContext } from './context';
import { CHART_COLUMNS, CHART_LINES, PACE_LINES, SHORTFALL_LINES } from './tables';

/** Dark and light, so that a black and white print tells them apart. */
const DARK = '#1F3B57';
const LIGHT = '#B9C7D3';
/** Of a line, which stands out from dark columns and from white paper. */
const BRIGHT = '#C8502D';

/** Without the product's prefix. Version 1 drew it as bars that lie, without a line. */
export const PACE_CHART = 'PaceChart';

/** Rows of the chart page; as high as an A4 landscape page of its width. */
const LAST_ROW = 37;
const HALF_ROW = 20;

/** The three charts: pace as columns against the required line, how far behind, and the structures. */
export const reviewCharts = ({ layouts: { charts }, plan, words }: ReviewContext): readonly ChartPlan[] => {
  const first = charts.headerRow + 1;
  const data = (key: string, rowCount: number): Area => ({ row: first, column: columnIn(charts, key), rowCount, columnCount: 1 });
  const half = CHART_COLUMNS / 2;
  const place = (row: number, column: number, lastRow: number, columnCount: number): Area => ({ row, column, rowCount: lastRow - row + 1, columnCount });
  const parts = plan.indicators.reduce((sum, indicator) => sum + (indicator.parts?.length ?? 0), 0);
  const titled = (title: string, count: number): string => title.replace('{count}', String(count));
  return [
    {
      name: PACE_CHART, kind: 'column', title: titled(words.charts.pace, PACE_LINES), categories: data('paceName', PACE_LINES), labelFormat: LABELS, axisFormat: '0%',
      series: [
        { name: words.column.progress ?? '', values: data('progress', PACE_LINES), color: DARK },
        { name: words.column.elapsed ?? '', values: data('elapsed', PACE_LINES), color: BRIGHT, line: true },
      ],
      position: place(first, 0, HALF_ROW, CHART_COLUMNS),
    },
    {
      name: 'GapChart', kind: 'bar', title: titled(words.charts.shortfall, SHORTFALL_LINES), categories: data('laggard', SHORTFALL_LINES), labelFormat: LABELS,
      series: [{ name: words.column.shortfall ?? '', values: data('shortfall', SHORTFALL_LINES), color: DARK }],
      position: place(HALF_ROW + 1, 0, LAST_ROW, parts > 0 ? half : CHART_COLUMNS),
    },
    ...(parts > 0
      ? [{
          name: 'StructureChart', kind: 'column', title: words.charts.structure, categories: data('part', Math.min(parts, CHART_LINES)), labelFormat: LABELS,
          series: [
            { name: words.column.planned ?? '', values: data('planned', Math.min(parts, CHART_LINES)), color: LIGHT },
            { name: words.column.actual ?? '', values: data('actual', Math.min(parts, CHART_LINES)), color: DARK },
          ],
          position: place(HALF_ROW + 1, half, LAST_ROW, half),
        } as const]
      : []),
  ];
};

/** A prepared line without data is 0 for a chart; its label stays away. */
const LABELS = '0.0%;-0.0%;';
