import { cellAddress } from '../address';
import { columnIn, dateAddress, elapsedAddress, linesColumn, orBlank, quote, rowIn, type PlacedCell, type ReviewContext, type TableLayout } from './context';
import { ledgerColumn } from './linesCells';
import { CHART_LINES, PACE_LINES, SHORTFALL_LINES } from './tables';
import { partKey } from '../ledgerRows';

/** What every sheet but the first says on top: which review, and as of when. */
const asOf = (context: ReviewContext): string => `IF(ISNUMBER(${dateAddress(context)}),${context.words.asOf(dateAddress(context))},"")`;

const head = (context: ReviewContext, layout: TableLayout, part: 'laggards' | 'charts'): PlacedCell[] => {
  const { plan, words } = context;
  return [
    { row: layout.headerRow - 3, column: 0, cell: `${plan.plan.title} · ${words.title[part]}` },
    { row: layout.headerRow - 1, column: 0, cell: part === 'laggards' ? words.laggards.note : words.charts.note },
  ];
};

/** The line of the working paper that comes at a rank, or nothing beyond the last. */
const picked = (context: ReviewContext, rank: string, line: string): string => `IFERROR(MATCH(${line},${linesColumn(context, rank)},0),"")`;

/** 滞后指标清单: a line for every indicator, blank beyond those that are behind. */
export const laggardCells = (context: ReviewContext): readonly PlacedCell[] => {
  const { layouts: { laggards }, words } = context;
  const count = `COUNT(${linesColumn(context, 'rank')})`;
  return [
    ...head(context, laggards, 'laggards'),
    { row: laggards.headerRow - 2, column: 0, cell: { formula: `=${asOf(context)}&IF(ISNUMBER(${dateAddress(context)}),IF(${count}=0,${quote(words.laggards.none)},${quote(words.laggards.before)}&${count}&${quote(words.laggards.after)}),"")` } },
    ...[...laggards.rows].flatMap(([key, row]) => {
      const own = (column: string): string => cellAddress(row, columnIn(laggards, column), 'column');
      return [...laggards.columns].map(([column, index]): PlacedCell => {
        if (column === 'line') return { row, column: index, cell: Number(key) };
        if (column === 'at') return { row, column: index, cell: { formula: `=${picked(context, 'rank', own('line'))}` } };
        if (column === 'no') return { row, column: index, cell: { formula: `=IF(${own('at')}="","",${own('line')})` } };
        if (column === 'deadline') return { row, column: index, cell: { formula: `=IF(${own('at')}="","",${deadlineOf(context, own('code'), own('at'))})` } };
        return { row, column: index, cell: { formula: `=IF(${own('at')}="","",${orBlank(`INDEX(${linesColumn(context, column)},${own('at')})`)})` } };
      });
    }),
  ];
};

/** Excel nests 64 functions, and a formula in every line must not grow with the plan. */
const MOST_NESTED = 8;

/** Nearly all targets are due when the plan ends; the few others are told one by one, and many are read from the ledger. */
function deadlineOf(context: ReviewContext, code: string, at: string): string {
  const { plan } = context;
  const { end } = plan.plan.period;
  const others = plan.indicators.filter(({ deadline }) => deadline !== end);
  if (others.length > MOST_NESTED) return `IFERROR(${orBlank(`INDEX(${ledgerColumn(context, 'deadline')},INDEX(${linesColumn(context, 'at')},${at}))`)},"")`;
  return others.reduce((otherwise, indicator) => `IF(${code}=${quote(indicator.code)},${quote(indicator.deadline)},${otherwise})`, quote(end));
}

/**
 * The data right of the charts: the slowest, those furthest behind, and the structures. Beyond the last indicator the required line
 * goes on at the elapsed time, instead of falling to 0.
 */
export const chartCells = (context: ReviewContext): readonly PlacedCell[] => {
  const { layouts: { charts }, plan, words } = context;
  const parts = plan.indicators.flatMap((indicator) => (indicator.parts ?? []).map((part, index) => ({ key: partKey(indicator, index), label: `${indicator.code} ${words.label.part(part)}`, share: part.share })));
  const column = (key: string): number => columnIn(charts, key);
  return [
    ...head(context, charts, 'charts'),
    { row: charts.headerRow - 2, column: 0, cell: { formula: `=${asOf(context)}` } },
    ...[...charts.rows].flatMap(([key, row]): PlacedCell[] => {
      const line = cellAddress(row, column('line'), 'column');
      const from = (rank: string, source: string, otherwise = '""'): PlacedCell['cell'] => ({ formula: `=IFERROR(${orBlank(`INDEX(${linesColumn(context, source)},MATCH(${line},${linesColumn(context, rank)},0))`)},${otherwise})` });
      const place = (at: string, cell: PlacedCell['cell']): PlacedCell => ({ row, column: column(at), cell });
      const part = parts[Number(key) - 1];
      return [
        place('line', Number(key)),
        ...(Number(key) <= PACE_LINES ? [place('paceName', from('slow', 'shortName')), place('progress', from('slow', 'progress')), place('elapsed', from('slow', 'elapsed', elapsedAddress(context)))] : []),
        ...(Number(key) <= SHORTFALL_LINES ? [place('laggard', from('rank', 'shortName')), place('shortfall', from('rank', 'shortfall'))] : []),
        ...(part && Number(key) <= CHART_LINES ? partCells(context, part, place) : []),
      ];
    }),
  ];
};

const partCells = (context: ReviewContext, part: { key: string; label: string; share: number }, place: (at: string, cell: PlacedCell['cell']) => PlacedCell): PlacedCell[] => {
  const { lines } = context.layouts;
  if (!lines.rows.has(part.key)) return [];
  const current = `INDEX(${linesColumn(context, 'current')},${rowIn(lines, part.key) - lines.headerRow + 1})`;
  return [place('part', part.label), place('planned', part.share / 100), place('actual', { formula: `=IF(ISNUMBER(${current}),${current}/100,"")` })];
};
