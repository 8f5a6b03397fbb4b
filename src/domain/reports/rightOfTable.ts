import { parseAddress } from '../sheets/address';
import type { Area, Cell } from '../sheets/sheetPlan';
import { cellAt, columnsFor, formatsOf, headerOf, headersOf } from './addedColumns';
import type { EnrichmentChoices, PlannedWrite } from './enrichmentPlan';
import type { Placed, ReadyRow } from './readyRow';
import type { RecognisedReport, Region } from './report';
import { cutoffsLine, measureCell, type FormulaPlace } from './rowFormulas';
import { verdictRules } from './verdictRules';

const isMerged = ({ merges }: Region, row: number, column: number): boolean =>
  merges.some((merge) => row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns);

/** Above the headings where a row was read there and no title is merged over it; else below everything that was read. */
const cutoffsRow = (region: Region, firstHeading: number): number => {
  const above = firstHeading - region.row - 1;
  return above >= 0 && !isMerged(region, above, region.values[0]?.length ?? 0) ? firstHeading - 1 : region.row + region.values.length;
};

const around = (areas: readonly Area[]): Area => {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rowCount: Math.max(...areas.map((area) => area.row + area.rowCount)) - row,
    columnCount: Math.max(...areas.map((area) => area.column + area.columnCount)) - column,
  };
};

/** Columns right of the table, one below the other where the sheet holds several; null where a table has no header row to continue. */
export function rightOfTable(report: RecognisedReport, rows: readonly ReadyRow[], choices: EnrichmentChoices, place: FormulaPlace): Placed | null {
  const { region } = report;
  const columns = columnsFor(choices.measures);
  const firstColumn = region.column + (region.values[0]?.length ?? 0);
  const bySheetRow = new Map(rows.map((ready) => [parseAddress(ready.row.address)?.row ?? -1, ready]));
  const blocks = region.blocks.map((block) => ({ ...block, rows: [...bySheetRow.keys()].filter((row) => row - region.row >= block.bodyFrom && row - region.row < block.bodyTo) }));
  const used = blocks.filter((block) => block.rows.length > 0);
  if (used.some(({ headerRow }) => headerRow < 0)) return null;

  const tables = used.map(({ headerRow, rows: sheetRows }): PlannedWrite => {
    const first = region.row + headerRow;
    const last = sheetRows.reduce((most, row) => Math.max(most, row), first);
    const body = Array.from({ length: last - first }, (_, at): readonly Cell[] => {
      const ready = bySheetRow.get(first + 1 + at);
      return columns.map((measure) => (ready ? measureCell(measure, ready.indicator, ready.input, place) : null));
    });
    return { area: { row: first, column: firstColumn, rowCount: body.length + 1, columnCount: columns.length }, cells: [columns.map((measure) => headerOf[measure]), ...body] };
  });
  const verdict = columns.indexOf('verdict');
  const cutoffs = verdict < 0 ? undefined : cellAt(cutoffsRow(region, tables[0]?.area.row ?? 0), firstColumn);
  return {
    columns: headersOf(columns, firstColumn),
    // From the first row of the table down: a heading above must not run into the new columns either.
    target: around([...tables.map(({ area }) => area), ...(cutoffs ? [cutoffs] : [])]),
    writes: [...tables, ...(cutoffs ? [{ area: cutoffs, cells: [[cutoffsLine(place)]] }] : [])],
    ...(cutoffs ? { cutoffs } : {}),
    formats: [...bySheetRow].flatMap(([row, ready]) => formatsOf(ready, columns, row, firstColumn)),
    headings: tables.map(({ area }) => ({ ...area, rowCount: 1 })),
    highlights: verdict < 0 ? [] : tables.flatMap(({ area }) => verdictRules({ row: area.row + 1, column: firstColumn + verdict, rowCount: area.rowCount - 1, columnCount: 1 })),
    notes: [],
  };
}
