import { chartSource, dimensionsOf, tellsItsSources, type ChartSource, type Dimension } from '../domain/handover';
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

/** A chart on a copy, as a message names it. */
interface FoundChart {
  readonly chart: Excel.Chart;
  readonly place: string;
}

/** In three round trips: the series, whether each reads cells, and which. */
const readCharts = async (context: Excel.RequestContext, charts: readonly FoundChart[], byName: ByName): Promise<readonly ReadChart[]> => {
  charts.forEach(({ chart }) => chart.series.load('items/name,items/chartType'));
  await context.sync();
  const asked = charts.map(({ chart: { series } }) =>
    series.items.flatMap((each) => dimensionsOf(each.chartType).map((dimension): Asked => ({ series: each, dimension, type: each.getDimensionDataSourceType(dimension) }))),
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

/** Excel takes no longer name of a series. */
const LONGEST_NAME = 255;

/** Turns charts to the copies; the names of their series become plain text, since they may stand on an original. */
const turn = async (context: Excel.RequestContext, charts: readonly ReadChart[]): Promise<void> => {
  for (const chart of charts) {
    for (const series of chart.series) series.name = String(series.name).slice(0, LONGEST_NAME);
    for (const { series, dimension, source } of chart.sources)
      if (source?.moves) setters[dimension](series, context.workbook.worksheets.getItem(source.sheet).getRange(source.address));
  }
  await context.sync();
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

const placed = (key: Message['key'], charts: readonly { readonly place: string }[]): readonly Message[] =>
  charts.length > 0 ? [{ key, params: { charts: charts.map(({ place }) => place) } }] : [];

const readsOriginal = ({ sources }: ReadChart): boolean => sources.some(({ source }) => source === null || source.moves);

/** Turns what can be turned. Excel may stop half-way, so the charts say themselves afterwards what they read: null where they no longer do. */
const turnAndLook = async (context: Excel.RequestContext, askable: readonly FoundChart[], charts: readonly ReadChart[], byName: ByName): Promise<readonly ReadChart[] | null> => {
  const wanted = charts.filter(({ sources }) => sources.some(({ source }) => source?.moves) && sources.every(({ source }) => source !== null));
  if (wanted.length === 0) return charts;
  await unlessRefused(() => turn(context, wanted));
  return unlessRefused(() => readCharts(context, askable, byName));
};

/**
 * Lets the charts of copies read copies: Excel turns those that read their own sheet, and leaves the others at the originals. A chart is turned
 * as a whole, where all its cells have copies.
 *
 * @param made the copies, with their charts listed
 * @returns how many were turned, which still read something else, and which nobody could look at; nothing where all is well
 */
export const repointCharts = async (context: Excel.RequestContext, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[]): Promise<readonly Message[]> => {
  const all = made.flatMap(({ charts: { items } }, at) => items.map((chart): FoundChart => ({ chart, place: `${copies[at]!.name} › ${chart.name}` })));
  if (all.length === 0) return [];
  const byName = new Map(copies.map(({ source, name }) => [source.name.toLowerCase(), name]));
  const askable = all.filter(({ chart }) => tellsItsSources(chart.chartType));
  const before = supports('ExcelApi', '1.15') ? await unlessRefused(() => readCharts(context, askable, byName)) : null;
  const after = before && (await turnAndLook(context, askable, before, byName));
  if (!before || !after) return placed('handOverChartsUnknown', all);
  const turned = before.filter((chart, at) => readsOriginal(chart) && !readsOriginal(after[at]!));
  return [
    ...(turned.length > 0 ? [{ key: 'handOverChartsTurned', params: { count: turned.length } } as const] : []),
    ...placed('handOverChartsLeft', after.filter(readsOriginal)),
    ...placed('handOverChartsUnknown', all.filter((chart) => !askable.includes(chart))),
  ];
};
