import { spell, type FormulaMeasure } from '../../formulas';
import { isApproached, isUpperLimit } from '../../measures/goal';
import { laggingWords, SEVERE, severeWords } from '../../review';
import { areaAddress, cellAddress } from '../address';
import { ledgerCell } from '../ledgerCells';
import { actualKey, planYears } from '../ledgerColumns';
import { countedFormula, flagFormula, lineRefs, onlyWithNumber, type Places } from '../ledgerFormulas';
import type { LedgerLayout } from '../ledgerLayout';
import { ledgerRows, type LedgerRow } from '../ledgerRows';
import type { Cell, FormulaCell } from '../sheetPlan';
import { columnIn, dateAddress, linesCell, orBlank, quoted, rowIn, type PlacedCell, type ReviewContext } from './context';

/** The working paper as a ledger of its own: the same formulas measure it, at the review's report date. */
const linesPlaces = ({ plan, spelling, settings, language, layouts: { lines } }: ReviewContext): Places => ({
  plan,
  spelling,
  settings,
  language,
  layout: {
    ...lines,
    flagRow: lines.headerRow - 1,
    reportDate: { row: lines.headerRow - 3, column: columnIn(lines, 'domain') },
    elapsed: { row: lines.headerRow - 3, column: columnIn(lines, 'unit') },
  } satisfies LedgerLayout,
});

/** Every cell of the working paper. */
export const linesCells = (context: ReviewContext): readonly PlacedCell[] => {
  const { plan, layouts: { lines }, words, ledger } = context;
  const places = linesPlaces(context);
  const { layout } = places;
  const top = (row: number, column: number, cell: Cell): PlacedCell => ({ row: lines.headerRow + row, column, cell });
  const at = (key: string): number => columnIn(lines, key);
  const date = cellAddress(layout.reportDate.row, layout.reportDate.column, 'both');
  const first = plan.indicators[0];
  const elapsed = first ? spell('elapsed', { actual: '', reportDate: date }, { ...first, period: plan.plan.period, deadline: plan.plan.period.end }, 'native', { settings: context.settings }).slice(1) : '""';
  return [
    top(-4, 0, `${plan.plan.title} · ${words.title.lines}`),
    top(-3, 0, words.reportDate),
    { ...layout.reportDate, cell: { formula: `=${orBlank(dateAddress(context))}` } },
    top(-3, at('name'), words.elapsed),
    { ...layout.elapsed, cell: { formula: `=IF(ISNUMBER(${date}),${elapsed},"")` } },
    top(-2, 0, words.lines.note.replace('{ledger}', ledger.sheetName)),
    { row: layout.flagRow, column: at('base'), cell: countedFormula(places) },
    ...planYears(plan).map((year): PlacedCell => ({ row: layout.flagRow, column: at(actualKey(year)), cell: flagFormula(places, year) })),
    ...ledgerRows(plan).flatMap((row) =>
      [...lines.columns].flatMap(([key, column]): PlacedCell[] => {
        const line = lines.rows.get(row.key);
        return line === undefined ? [] : [{ row: line, column, cell: lineCell(context, places, row, key) }];
      }),
    ),
  ];
};

function lineCell(context: ReviewContext, places: Places, row: LedgerRow, key: string): Cell {
  const { indicator } = row;
  const cell = (column: string): string => cellAddress(rowIn(context.layouts.lines, row.key), columnIn(context.layouts.lines, column), 'column');
  switch (key) {
    case 'at':
      return { formula: `=IFERROR(MATCH(${cell('code')},${ledgerColumn(context, 'code')},0),"")` };
    case 'base':
      return row.kind === 'scalar' ? fromLedger(context, cell('at'), 'base') : null;
    case 'chapter':
      return row.kind === 'part' ? null : context.words.chapter(indicator.sources[0]?.chapter ?? 0);
    case 'domain':
      return row.kind === 'part' ? null : context.words.domain(indicator.domain);
    case 'shortName':
      return row.kind === 'part' ? null : context.words.label.indicator(indicator);
    case 'key':
      return row.kind === 'part' ? null : { formula: `=IFERROR(IF(ISNUMBER(${cell('shortfall')}),ROUND(${cell('shortfall')}+IF(${isOneOf(cell('verdict'), severeWords)},${SEVERE},0),9),""),"")` };
    case 'shortfall':
      return row.kind === 'part' ? null : { formula: `=IFERROR(IF(${isOneOf(cell('verdict'), laggingWords)},${shortfallOf(row, cell)},""),"")` };
    case 'rank':
      return row.kind === 'part' ? null : ranked(context, row.key, 'key', 0);
    case 'slow':
      return row.kind === 'part' ? null : ranked(context, row.key, 'slowKey', 1);
    case 'slowKey':
      return row.kind === 'scalar' ? { formula: `=IF(ISNUMBER(${cell('pace')}),ROUND(${cell('pace')},9),"")` } : null;
    case 'progress':
      return row.kind === 'scalar' ? { formula: `=IF(ISNUMBER(${cell('pace')}),${cell('elapsed')}+${cell('pace')}/100,"")` } : null;
    case 'move':
      return row.kind === 'structure' ? movedPeople(context, row.key, cell('gap')) : null;
    case 'elapsed':
      return row.kind === 'scalar' ? { formula: spell('elapsed', lineRefs(places, row), indicator, places.spelling, { settings: places.settings }) } : null;
    case 'required':
    case 'remaining':
      return row.kind === 'scalar' ? measured(places, row, key) : null;
    case 'multiple':
      return row.kind === 'scalar' ? multipleOf(row, cell) : null;
    default:
      if (key.startsWith('actual-') && row.kind !== 'structure') return fromLedger(context, cell('at'), key);
      return ledgerCell(places, row, key);
  }
}

const isOneOf = (cell: string, words: readonly string[]): string => `OR(${words.map((word) => `${cell}="${word}"`).join(',')})`;

/** A column of the ledger from its headings to its last line: what `at` of the working paper counts in. */
export const ledgerColumn = ({ ledger }: ReviewContext, key: string): string => {
  const rowCount = Math.max(ledger.headerRow, ...ledger.rows.values()) - ledger.headerRow + 1;
  return quoted(ledger.sheetName) + areaAddress({ row: ledger.headerRow, column: columnIn(ledger, key), rowCount, columnCount: 1 }, 'both');
};

/** What the ledger's line holds; a blank cell, or a line that is gone, stays blank. */
const fromLedger = (context: ReviewContext, at: string, key: string): FormulaCell => ({ formula: `=IF(${at}="","",${orBlank(`INDEX(${ledgerColumn(context, key)},${at})`)})` });

const measured = (places: Places, row: LedgerRow, measure: FormulaMeasure): FormulaCell => {
  const refs = lineRefs(places, row);
  return onlyWithNumber(refs.actual, spell(measure, refs, row.indicator, places.spelling, { settings: places.settings }));
};

/** 落后幅度 as `shortfall` in domain/review counts it. */
const shortfallOf = ({ kind, indicator }: LedgerRow, cell: (column: string) => string): string => {
  if (kind === 'structure') return `${cell('gap')}/100`;
  const byGap = indicator.target === 0 ? cell('gap') : `${cell('gap')}/ABS(${cell('target')})`;
  return `IF(ISNUMBER(${cell('pace')}),-${cell('pace')}/100,${byGap})`;
};

/** 剩余年均需完成 as a multiple of the yearly pace so far; the years cancel out against 序时进度. */
function multipleOf({ indicator }: LedgerRow, cell: (column: string) => string): FormulaCell {
  const [rest, current, target, share, base] = ['remaining', 'current', 'target', 'elapsed', 'base'].map(cell) as [string, string, string, string, string];
  const flows = isApproached(indicator);
  const from = indicator.base === undefined ? base : `IF(ISNUMBER(${base}),${base},${indicator.base})`;
  const gained = flows ? current : `(${current}-${from})`;
  const sign = isUpperLimit(indicator) ? '<' : '>';
  // A level has come some way only from a usable base; there is a 序时差 then.
  const moved = flows ? `${gained}${sign}0` : `IF(ISNUMBER(${cell('pace')}),${gained}${sign}0,FALSE)`;
  return { formula: `=IF(ISNUMBER(${rest}),IF(${moved},IF(${rest}=0,0,(${target}-${current})*${share}/((1-${share})*${gained})),"—"),${orBlank(rest)})` };
}

/** A rank without ties: of equals the one further up comes first. Equal at nine decimals, because programs differ in what RANK and COUNTIF call equal. */
function ranked({ layouts: { lines } }: ReviewContext, key: string, by: 'key' | 'slowKey', order: 0 | 1): FormulaCell {
  const column = columnIn(lines, by);
  const row = rowIn(lines, key);
  const own = cellAddress(row, column, 'column');
  const all = areaAddress({ row: lines.headerRow, column, rowCount: Math.max(...lines.rows.values()) - lines.headerRow + 1, columnCount: 1 }, 'both');
  const above = `${cellAddress(lines.headerRow, column, 'both')}:${cellAddress(row - 1, column, 'column')}`;
  return { formula: `=IF(ISNUMBER(${own}),RANK(${own},${all},${order})+COUNTIF(${above},${own}),"")` };
}

/** 需调整人数: the sum of the deviations × everybody in the structure, in the unit of its parts. */
function movedPeople(context: ReviewContext, key: string, gap: string): FormulaCell {
  const { plan, layouts: { lines } } = context;
  const years = planYears(plan);
  const counted = cellAddress(lines.headerRow - 1, columnIn(lines, 'base'), 'both');
  const totals = years.map((year) => linesCell(context, key, actualKey(year)).split('!')[1]);
  return { formula: `=IF(ISNUMBER(${gap}),${gap}/100*INDEX(${totals[0]}:${totals[totals.length - 1]},1,${counted}),"")` };
}
