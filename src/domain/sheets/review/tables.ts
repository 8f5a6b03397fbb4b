import type { IndicatorDomain, Plan } from '../../plan/schema';
import type { VerdictWord } from '../../measures/verdict';
import type { Settings } from '../../measures/settings';
import { allWords, growthWords } from '../../review/summary';
import { actualKey, planYears } from '../ledgerColumns';
import { ledgerRows, partKey } from '../ledgerRows';
import type { ColumnPlan } from '../sheetPlan';
import type { ReviewPart, ReviewWords } from '../words/review';
import type { TableLayout } from './context';
import { methodItems } from './methodItems';

export type TableKey = ReviewPart | 'structures';

/** A table of a review: an update finds its columns by their headings and its lines by the key column. */
export interface ReviewTable {
  readonly part: ReviewPart;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnPlan[];
  readonly keyColumn: string;
  readonly keys: readonly string[];
  /** What stood for a heading or a key in an earlier version, and what does now. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** How many lines of data stand prepared for charts. */
export const CHART_LINES = 15;
/** How many columns there is room for side by side, each with its name under it. */
export const PACE_LINES = 12;
export const SHORTFALL_LINES = 10;

const column = (key: string, heading: string, width: number): ColumnPlan => ({ key, heading, width, filledBy: 'template' });

/** Chapters and domains in the plan's order. */
export const chaptersOf = (plan: Plan): number[] => [...new Set(plan.indicators.map(({ sources }) => sources[0]?.chapter ?? 0))].sort((a, b) => a - b);
/** The plan's domains in the order of its chapters. */
export const domainsOf = (plan: Plan): IndicatorDomain[] => [...new Set(plan.indicators.map(({ domain }) => domain))];

/** The words a review counts: those of 增速法 only where the settings use it, so that nobody wonders about empty columns. */
export const countedWords = ({ levelMethod }: Settings): readonly VerdictWord[] => (levelMethod === '增速法' ? allWords : allWords.filter((word) => !growthWords.includes(word)));

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

/** Every table of a review with its standard place. */
export const reviewTables = (plan: Plan, words: ReviewWords, settings: Settings): Readonly<Record<TableKey, ReviewTable>> => {
  const named = (keys: readonly (readonly [key: string, width: number])[]): ColumnPlan[] => keys.map(([key, width]) => column(key, words.column[key] ?? key, width));
  const { counts, structures, chapter, all } = words;
  const scopes = [all, ...chaptersOf(plan).map(chapter), ...domainsOf(plan).map(words.domain)];
  const years = planYears(plan);
  const structured = plan.indicators.filter(({ parts }) => parts);
  const scalar = plan.indicators.filter(({ parts }) => !parts);
  return {
    summary: {
      part: 'summary', headerRow: 5, firstColumn: 0, keyColumn: 'scope', keys: scopes,
      renamed: new Map([...domainsOf(plan).map((domain) => [domain, words.domain(domain)] as const), ...countedWords(settings).map((word) => [word, words.verdict.heading(word)] as const)]),
      columns: [column('scope', counts.scope, words.scopeWidth), column('total', counts.total, 13), ...countedWords(settings).map((word) => column(word, words.verdict.heading(word), words.verdict.heading(word) === word ? 9.5 : 12)), column('lagging', counts.lagging, 9.5), column('unjudged', counts.unjudged, 9.5)],
    },
    structures: {
      part: 'summary', headerRow: 5 + scopes.length + 3, firstColumn: 0, keyColumn: 'part',
      keys: structured.flatMap((indicator) => [structureKey(indicator.code, words.indicator(indicator)), ...(indicator.parts ?? []).map((part, index) => structureKey(partKey(indicator, index), words.part(part)))]),
      renamed: new Map(structured.flatMap((indicator) => [
        [structureKey(indicator.code, indicator.name), structureKey(indicator.code, words.indicator(indicator))] as const,
        ...(indicator.parts ?? []).map((part, index) => [structureKey(partKey(indicator, index), part.name), structureKey(partKey(indicator, index), words.part(part))] as const),
      ])),
      columns: [column('part', structures.part, words.scopeWidth), column('planned', structures.planned, 13), column('actual', structures.actual, 9.5), column('deviation', structures.deviation, 9.5), column('move', structures.move, 9.5), column('verdict', structures.verdict, 9.5)],
    },
    laggards: {
      part: 'laggards', headerRow: 3, firstColumn: 0, keyColumn: 'line', keys: numbers(plan.indicators.length),
      columns: [
        ...named([['no', 6], ['code', 8], ['name', words.nameWidth], ['unit', 8], ['target', 11], ['current', 11], ['required', 11], ['gap', 14], ['pace', 15], ['shortfall', 10], ['remaining', 11], ['multiple', 11], ['verdict', 13], ['method', 11], ['deadline', 12]]),
        column('line', LINE, 6), ...named([['at', 8]]),
      ],
    },
    charts: {
      part: 'charts', headerRow: 3, firstColumn: CHART_COLUMNS + 1, keyColumn: 'line', keys: numbers(CHART_LINES),
      columns: [column('line', LINE, 6), ...named([['paceName', 26], ['progress', 11], ['elapsed', 11], ['laggard', 26], ['shortfall', 11], ['part', 14], ['planned', 11], ['actual', 11]])],
    },
    sentences: { part: 'sentences', headerRow: 2, firstColumn: 0, keyColumn: 'code', keys: scalar.map(({ code }) => code), columns: named([['code', 8], ['name', words.nameWidth + 2], ['verdict', 13], ['sentence', 120]]) },
    lines: {
      part: 'lines', headerRow: 4, firstColumn: 0, keyColumn: 'code', keys: ledgerRows(plan).map(({ key }) => key),
      columns: [
        ...named([['code', 8], ['chapter', 9], ['domain', words.domainWidth], ['name', words.nameWidth], ['unit', 9], ['target', 11]]),
        column('base', `${(years[0] ?? 0) - 1}`, 10),
        ...named([['current', 10], ['required', 11], ['gap', 14], ['completion', 9], ['progress', 9], ['pace', 15], ['remaining', 11], ['multiple', 11], ['verdict', 13], ['method', 11]]),
        ...years.map((year) => column(actualKey(year), String(year), 10)),
        ...named([['shortName', 22], ['elapsed', 10], ['shortfall', 10], ['key', 10], ['rank', 9], ['slowKey', 10], ['slow', 9], ['move', 12], ['at', 9]]),
      ],
    },
    method: { part: 'method', headerRow: 2, firstColumn: 0, keyColumn: 'item', keys: methodItems(plan, words, settings).map(([item]) => item), columns: [column('item', words.method.item, 24), column('rule', words.method.rule, 76)] },
  };
};

/** The heading of the numbers that tell prepared lines apart; they stand outside the printed area. */
const LINE = '#';

/** Columns that the charts cover, left of their data. */
export const CHART_COLUMNS = 12;

/** How a structure, or one of its parts, is called in its table; unique, because an update finds the line by it. */
export const structureKey = (code: string, name: string): string => `${code} ${name}`;

/** Where the columns and rows of a review's table stand when it is just inserted. */
export const standardLayout = ({ headerRow, firstColumn, columns, keys }: ReviewTable): TableLayout => ({
  headerRow,
  columns: new Map(columns.map(({ key }, index) => [key, firstColumn + index])),
  rows: new Map(keys.map((key, index) => [key, headerRow + 1 + index])),
});
