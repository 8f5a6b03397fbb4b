import type { Indicator } from '../plan/schema';
import { columnLetters, parseAddress } from '../sheets/address';
import type { Area, Cell } from '../sheets/sheetPlan';
import type { AddedMeasure, EnrichmentChoices, EnrichmentPlan, PlannedWrite } from './enrichmentPlan';
import type { RecognisedReport, ReportRow } from './report';
import { actualTerm, type FormulaPlace, measureCell, measureFormat } from './rowFormulas';
import type { RowInput } from './rowInput';
import { verdictRules } from './verdictRules';

/** A row that is calculated. */
export interface ReadyRow {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  readonly input: RowInput;
}

export type Placed = Pick<EnrichmentPlan, 'columns' | 'target' | 'newSheetName' | 'writes' | 'formats' | 'headings' | 'highlights'>;

const headerOf: Readonly<Record<AddedMeasure, string>> = {
  target: '目标值',
  gap: '目标差距',
  completion: '完成率',
  pace: '序时差',
  verdict: '进展判断',
  clause: '规划原文',
};

const order: readonly AddedMeasure[] = ['target', 'gap', 'completion', 'pace', 'verdict', 'clause'];

export const inOrder = (measures: readonly AddedMeasure[]): readonly AddedMeasure[] => order.filter((measure) => measures.includes(measure));

const cellAt = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

const formatsOf = (ready: ReadyRow, measures: readonly AddedMeasure[], row: number, firstColumn: number): Placed['formats'] =>
  measures.flatMap((measure, at) => {
    const format = measureFormat(measure, ready.indicator, ready.input);
    return format === undefined ? [] : [{ area: cellAt(row, firstColumn + at), format }];
  });

/** Columns right of the table, one below the other where the sheet holds several; null where a table has no header row to continue. */
export function rightOfTable(report: RecognisedReport, rows: readonly ReadyRow[], choices: EnrichmentChoices, place: FormulaPlace): Placed | null {
  const { region } = report;
  const measures = inOrder(choices.measures);
  const firstColumn = region.column + (region.values[0]?.length ?? 0);
  const bySheetRow = new Map(rows.map((ready) => [parseAddress(ready.row.address)?.row ?? -1, ready]));
  const blocks = region.blocks.map((block) => ({ ...block, rows: [...bySheetRow.keys()].filter((row) => row - region.row >= block.bodyFrom && row - region.row < block.bodyTo) }));
  const used = blocks.filter((block) => block.rows.length > 0);
  if (used.some(({ headerRow }) => headerRow < 0)) return null;

  const writes = used.map(({ headerRow, rows: sheetRows }): PlannedWrite => {
    const first = region.row + headerRow;
    const last = sheetRows.reduce((most, row) => Math.max(most, row), first);
    const body = Array.from({ length: last - first }, (_, at): readonly Cell[] => {
      const ready = bySheetRow.get(first + 1 + at);
      return measures.map((measure) => (ready ? measureCell(measure, ready.indicator, ready.input, place) : null));
    });
    return { area: { row: first, column: firstColumn, rowCount: body.length + 1, columnCount: measures.length }, cells: [measures.map((measure) => headerOf[measure]), ...body] };
  });
  const verdict = measures.indexOf('verdict');
  const firstRow = Math.min(...writes.map(({ area }) => area.row));
  return {
    columns: measures.map((measure, at) => ({ measure, header: headerOf[measure], column: columnLetters(firstColumn + at) })),
    // From the first row of the table down: a heading above must not run into the new columns either.
    target: { row: firstRow, column: firstColumn, rowCount: Math.max(...writes.map(({ area }) => area.row + area.rowCount)) - firstRow, columnCount: measures.length },
    writes,
    formats: [...bySheetRow].flatMap(([row, ready]) => formatsOf(ready, measures, row, firstColumn)),
    headings: writes.map(({ area }) => ({ ...area, rowCount: 1 })),
    highlights: verdict < 0 ? [] : writes.flatMap(({ area }) => verdictRules({ row: area.row + 1, column: firstColumn + verdict, rowCount: area.rowCount - 1, columnCount: 1 })),
  };
}

const leading = ['报表中的名称', '指标编码', '规划指标', '单位', '实际值'] as const;
const SHEET_NAME_LENGTH = 24;

const actualCell = ({ input, indicator }: ReadyRow, sheetName: string): Cell => {
  const term = actualTerm(indicator, { ...input, unit: indicator.unit }, sheetName);
  // A reference to a blank cell would show 0.
  return { formula: input.note === 'annual-sum' ? `=${term}` : `=IF(${term}="","",${term})` };
};

/** A list of the accepted rows on a new sheet; its formulas refer to the report's cells. */
export function ownSheet(report: RecognisedReport, rows: readonly ReadyRow[], choices: EnrichmentChoices, place: FormulaPlace): Placed {
  const measures = inOrder(choices.measures);
  const cells = rows.map((ready): readonly Cell[] => [
    ready.row.label.replace(/\s+/g, ' ').trim(),
    ready.indicator.code,
    ready.indicator.name,
    ready.input.format !== '' ? '%' : ready.input.unit,
    actualCell(ready, report.sheetName),
    ...measures.map((measure) => measureCell(measure, ready.indicator, ready.input, place)),
  ]);
  const heading = [...leading, ...measures.map((measure) => headerOf[measure])];
  const area = { row: 0, column: 0, rowCount: cells.length + 1, columnCount: heading.length };
  const verdict = measures.indexOf('verdict');
  return {
    columns: measures.map((measure, at) => ({ measure, header: headerOf[measure], column: columnLetters(leading.length + at) })),
    newSheetName: `${report.sheetName.slice(0, SHEET_NAME_LENGTH)}-规划对照`,
    writes: [{ area, cells: [heading, ...cells] }],
    formats: rows.flatMap((ready, at) => [
      ...(ready.input.format === '' ? [] : [{ area: cellAt(at + 1, leading.length - 1), format: ready.input.format }]),
      ...formatsOf(ready, measures, at + 1, leading.length),
    ]),
    headings: [{ ...area, rowCount: 1 }],
    highlights: verdict < 0 ? [] : verdictRules({ row: 1, column: leading.length + verdict, rowCount: cells.length, columnCount: 1 }),
  };
}
