import type { CellPosition } from '../ledgerLayout';
import { planYears } from '../ledgerColumns';
import { byDefault, ours, type FilledCell } from '../filler';
import { planKey, quarterKey, quarters, typedKey, typedQuarterKey } from './columns';
import { columnOf, fixed, type Places } from './places';
import { dateFormula, elapsedFormula, yearFormula } from './progressFormulas';
import { quarterYearFormula, statusFormula, statusPosition } from './quarterFormulas';

export type PlacedCell = CellPosition & FilledCell;

/** A quarter's share until somebody types another: the months of the year. */
const EQUAL_SHARE = 25;

/** The sentence that names what is not on the sheet. */
const notListedText = ({ plan, words }: Pick<Places, 'plan' | 'words'>): string => {
  const structures = plan.indicators.filter(({ parts }) => parts);
  return structures.length === 0 ? '' : `\n${words.notListed}${structures.map(({ code, name }) => `${code} ${name}`).join('；')}`;
};

/** The cells above the headings, wherever the headings stand now. Rows count from the headings, named cells from where they are. */
export const topCells = (places: Places): readonly PlacedCell[] => {
  const { layout, words, plan } = places;
  const { headerRow } = layout;
  const at = (key: string): number => columnOf(layout, key);
  const years = planYears(plan);
  const text = (row: number, column: number, content: string): PlacedCell => ({ row, column, ...ours(content) });
  const group = (key: string, word: keyof typeof words.group): PlacedCell => text(headerRow - 1, at(key), words.group[word]);
  return [
    { ...layout.reportDate, ...byDefault(dateFormula(places)) },
    { ...layout.year, ...ours(yearFormula(places)) },
    { ...layout.elapsed, ...ours(elapsedFormula(places)) },
    text(headerRow - 3, 0, layout.quarterYear ? `${words.fill}\n${words.fillQuarters}` : words.fill),
    text(headerRow - 2, 0, words.paths + notListedText(places)),
    group(planKey(years[0] ?? 0), 'plan'),
    group('total', 'check'),
    group('planned', 'progress'),
    group(typedKey(years[0] ?? 0), 'typed'),
    ...(layout.quarterYear ? quarterTop(places) : []),
  ];
};

const quarterTop = (places: Places): readonly PlacedCell[] => {
  const { layout, words } = places;
  const first = columnOf(layout, quarterKey(1));
  const top = layout.headerRow - 3;
  return [
    { ...statusPosition(layout), ...ours(statusFormula(places)) },
    { row: top, column: first, ...ours(words.quarterYear) },
    ...(layout.quarterYear ? [{ ...layout.quarterYear, ...byDefault(quarterYearFormula(places)) }] : []),
    { row: top + 1, column: first, ...ours(words.quarterShares) },
    { row: layout.headerRow - 1, column: columnOf(layout, typedQuarterKey(planYears(places.plan)[0] ?? 0, 1)), ...ours(words.group.typedQuarters) },
    ...quarters.map((quarter): PlacedCell => ({ row: layout.headerRow - 1, column: columnOf(layout, quarterKey(quarter)), ...byDefault(EQUAL_SHARE) })),
  ];
};

/** The labels that only a new sheet gets: an update does not know where users have moved them. */
export const labelCells = (places: Places): readonly PlacedCell[] => {
  const { layout, words, plan } = places;
  const date = fixed(layout.reportDate);
  return [
    { row: 0, column: 0, ...ours(`${plan.plan.title} · ${words.title}`) },
    { row: 1, column: 0, ...ours(words.reportDate) },
    { row: 1, column: 2, ...ours(words.year) },
    { row: 1, column: 4, ...ours(words.elapsed) },
    { row: 1, column: columnOf(layout, 'path'), ...ours({ formula: `=IF(ISNUMBER(${date}),IF(ISNUMBER(${fixed(layout.year)}),"","${words.outsidePeriod}"),"${words.needsDate}")` }) },
  ];
};
