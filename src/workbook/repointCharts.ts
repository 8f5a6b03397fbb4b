import { chartSource, dimensionsOf, type ChartSource, type Dimension } from '../domain/handover';
import type { PlannedCopy } from './copySheets';
import { supports } from './host';
import type { Message } from './outcome';

interface Asked {
  readonly series: Excel.ChartSeries;
  readonly dimension: Dimension;
  readonly type: OfficeExtension.ClientResult<Excel.ChartDataSourceType>;
}

/** A chart on a copy, as a message names it, with what its series read. */
interface ReadChart {
  readonly place: string;
  readonly series: readonly Excel.ChartSeries[];
  /** Null where cells are read that have no copy, or nobody knows what is read. */
  readonly sources: readonly { readonly series: Excel.ChartSeries; readonly dimension: Dimension; readonly source: ChartSource | null }[];
}

/** The copies by the names of their originals, in lower letters. */
type ByName = ReadonlyMap<string, string>;

const CELLS = 'LocalRange';
/** Numbers that stand in the chart itself. */
const NONE: ReadonlySet<string> = new Set(['List']);

/** Whether a series simply lacks what was asked for: only its numbers have to come from somewhere. */
const mayLack = ({ dimension, type }: Asked): boolean => NONE.has(type.value) || (dimension === 'Categories' && type.value === 'Unknown');

/** In three round trips: the series, whether each reads cells, and which. */
const readCharts = async (context: Excel.RequestContext, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[], byName: ByName): Promise<readonly ReadChart[]> => {
  const charts = made.flatMap(({ charts: { items } }, at) => items.map((chart) => ({ chart, place: `${copies[at]!.name} › ${chart.name}` })));
  charts.forEach(({ chart }) => chart.series.load('items/name'));
  await context.sync();
  const asked = charts.map(({ chart: { chartType, series } }) =>
    series.items.flatMap((each) => dimensionsOf(chartType).map((dimension): Asked => ({ series: each, dimension, type: each.getDimensionDataSourceType(dimension) }))),
  );
  await context.sync();
  const texts = asked.map((all) => all.filter((each) => !mayLack(each)).map(({ type, ...each }) => ({ ...each, text: type.value === CELLS ? each.series.getDimensionDataSourceString(each.dimension) : null })));
  await context.sync();
  return charts.map(({ chart, place }, at) => ({
    place,
    series: chart.series.items,
    sources: texts[at]!.map(({ series, dimension, text }) => ({ series, dimension, source: text && chartSource(text.value, byName) })),
  }));
};

const setters: Readonly<Record<Dimension, (series: Excel.ChartSeries, cells: Excel.Range) => void>> = {
  Values: (series, cells) => series.setValues(cells),
  YValues: (series, cells) => series.setValues(cells),
  Categories: (series, cells) => series.setXAxisValues(cells),
  XValues: (series, cells) => series.setXAxisValues(cells),
  BubbleSizes: (series, cells) => series.setBubbleSizes(cells),
};

/** Turns charts to the copies and reads back what they read then; the names of their series become plain text, since they may stand on an original. */
const turn = async (context: Excel.RequestContext, charts: readonly ReadChart[], byName: ByName): Promise<readonly ReadChart[]> => {
  const checks = charts.map((chart) => {
    for (const series of chart.series) series.name = String(series.name);
    return chart.sources.flatMap(({ series, dimension, source }) => {
      if (!source?.moves) return [];
      setters[dimension](series, context.workbook.worksheets.getItem(source.sheet).getRange(source.address));
      return [series.getDimensionDataSourceString(dimension)];
    });
  });
  await context.sync();
  return charts.filter((_, at) => checks[at]!.every((now) => chartSource(now.value, byName)?.moves === false));
};

/** What Excel cannot tell or do about a chart stops no hand-over: the user is told to look at it. */
const unlessRefused = async <T>(ask: () => Promise<T>): Promise<T | null> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
};

const counted = (key: Message['key'], count: number): readonly Message[] => (count > 0 ? [{ key, params: { count } }] : []);

/**
 * Lets the charts of copies read copies: Excel turns those that read their own sheet, and leaves the others at the originals. A chart is turned
 * as a whole, where all its cells have copies.
 *
 * @param made the copies, with their charts listed
 * @returns which were turned, which still read something else, and how many nobody could look at; nothing where all is well
 */
export const repointCharts = async (context: Excel.RequestContext, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[]): Promise<readonly Message[]> => {
  const count = made.reduce((sum, { charts }) => sum + charts.items.length, 0);
  if (count === 0) return [];
  const byName = new Map(copies.map(({ source, name }) => [source.name.toLowerCase(), name]));
  const charts = supports('ExcelApi', '1.15') ? await unlessRefused(() => readCharts(context, copies, made, byName)) : null;
  if (!charts) return counted('handOverChartsUnknown', count);
  const wanted = charts.filter(({ sources }) => sources.some(({ source }) => source?.moves) && sources.every(({ source }) => source !== null));
  const turned = wanted.length > 0 ? ((await unlessRefused(() => turn(context, wanted, byName))) ?? []) : [];
  const left = charts.filter((chart) => (chart.sources.some(({ source }) => source === null || source.moves)) && !turned.includes(chart));
  return [...counted('handOverChartsTurned', turned.length), ...(left.length > 0 ? [{ key: 'handOverChartsLeft', params: { charts: left.map(({ place }) => place) } } as const] : [])];
};
