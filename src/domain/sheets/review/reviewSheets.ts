import type { Area, Cell, SheetPlan } from '../sheetPlan';
import { reviewParts, type ReviewPart } from '../words/review';
import type { PlacedCell, ReviewContext } from './context';
import { chartCells, laggardCells } from './listCells';
import { reviewCharts } from './charts';
import { linesCells } from './linesCells';
import { methodCells } from './methodCells';
import { newReview, type ReviewOptions } from './reviewContext';
import { sentenceCells } from './sentenceCells';
import { reviewStyles } from './styles';
import { summaryCells } from './summaryCells';
import { reviewTables, type ReviewTable } from './tables';
import { reviewHighlights } from './highlights';

export const REVIEW_VERSION = 2;

export const cellsOf: Readonly<Record<ReviewPart, (context: ReviewContext) => readonly PlacedCell[]>> = {
  summary: summaryCells,
  laggards: laggardCells,
  charts: chartCells,
  sentences: sentenceCells,
  lines: linesCells,
  method: methodCells,
};

/** The marks by which the sheets are found again; the first is the template's own. */
export const reviewMarks: Readonly<Record<ReviewPart, string>> = {
  summary: 'Review',
  laggards: 'ReviewLaggards',
  charts: 'ReviewCharts',
  sentences: 'ReviewSentences',
  lines: 'ReviewLines',
  method: 'ReviewMethod',
};

/** The name of a review's report date. */
export const REVIEW_DATE = 'ReviewDate';

const areaOf = ({ headerRow, firstColumn, columns, keys }: ReviewTable): Area => ({ row: headerRow, column: firstColumn, rowCount: keys.length + 1, columnCount: columns.length });

/** The sheets of a review in the order of their tabs, from a context with standard places. */
export const reviewPlans = (context: ReviewContext): readonly SheetPlan[] => {
  const { plan, words, settings, sheetNames, dateCell } = context;
  const tables = reviewTables(plan, words, settings);
  return reviewParts.map((part): SheetPlan => {
    const own = Object.values(tables).filter((table) => table.part === part);
    const [table] = own as [ReviewTable];
    const looks = reviewStyles(context, part, own);
    const columns = columnsOf(own);
    const placed = [...cellsOf[part](context), ...headings(own), ...looks.extra];
    const charts = part === 'charts' ? reviewCharts(context) : [];
    const areas = [...looks.styles.map(({ area }) => area), ...charts.map(({ position }) => position)];
    // One after the other: the cells of a long plan are too many for the arguments of one call.
    const rowCount = [...placed.map(({ row }) => row + 1), ...areas.map(({ row, rowCount: rows }) => row + rows)].reduce((most, row) => Math.max(most, row), 0);
    const cells: Cell[][] = Array.from({ length: rowCount }, () => columns.map(() => null));
    for (const { row, column, cell } of placed) cells[row]![column] = cell;
    return {
      template: 'review',
      part,
      version: REVIEW_VERSION,
      name: sheetNames[part],
      language: context.language,
      cells,
      headerRow: table.headerRow,
      columns,
      validations: looks.validations,
      styles: looks.styles,
      numberFormats: looks.numberFormats,
      merges: looks.merges,
      rowHeights: looks.rowHeights,
      highlights: reviewHighlights(context, part),
      names: [{ name: reviewMarks[part], area: areaOf(table) }, ...(part === 'summary' ? [{ name: REVIEW_DATE, area: { ...dateCell, rowCount: 1, columnCount: 1 } }] : [])],
      charts,
      print: looks.print,
      freeze: looks.freeze,
      firstCell: part === 'summary' ? dateCell : { row: table.headerRow + 1, column: 0 },
    };
  });
};

/** Columns of one sheet from A: its first table decides; what lies left of it has no heading. */
const columnsOf = (tables: readonly ReviewTable[]): SheetPlan['columns'] => {
  const [first] = tables as [ReviewTable];
  const spare = Array.from({ length: first.firstColumn }, (_, index) => ({ key: `spare-${index}`, heading: '', width: 9.5, filledBy: 'template' as const }));
  return [...spare, ...first.columns];
};

/** The headings of tables as cells with their places. */
export const headings = (tables: readonly ReviewTable[]): PlacedCell[] =>
  tables.flatMap(({ headerRow, firstColumn, columns }) => columns.map(({ heading }, index): PlacedCell => ({ row: headerRow, column: firstColumn + index, cell: heading })));

/**
 * 中期评估: six sheets that read a ledger. The summary with its counts, the indicators behind, charts, sentences to quote, the working
 * paper that measures every line, and the method.
 *
 * @param taken names of sheets that are there already
 * @example reviewSheets({ plan: henan13, spelling: 'native', ledger: standardLedgerPlace(henan13) })
 */
export const reviewSheets = (options: ReviewOptions, taken: readonly string[] = []): readonly SheetPlan[] => reviewPlans(newReview(options, taken));
