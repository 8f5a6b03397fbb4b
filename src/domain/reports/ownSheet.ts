import type { Cell } from '../sheets/sheetPlan';
import { cellAt, columnsFor, formatsOf, headerOf, headersOf } from './addedColumns';
import type { EnrichmentChoices } from './enrichmentPlan';
import type { Placed, ReadyRow } from './readyRow';
import type { RecognisedReport } from './report';
import { actualTerm, cutoffsLine, measureCell, type FormulaPlace } from './rowFormulas';
import { verdictRules } from './verdictRules';

export const LEADING = ['报表中的名称', '指标编码', '规划指标', '单位', '实际值'] as const;
const SHEET_NAME_LENGTH = 24;

const actualCell = ({ input, indicator }: ReadyRow, sheetName: string): Cell => {
  const term = actualTerm(indicator, { ...input, unit: indicator.unit }, sheetName);
  // A reference to a blank cell would show 0.
  return { formula: input.note === 'annual-sum' ? `=${term}` : `=IF(${term}="","",${term})` };
};

/** A list of the accepted rows on a new sheet; its formulas refer to the report's cells. Methods and cut-offs stand below the list. */
export function ownSheet(report: RecognisedReport, rows: readonly ReadyRow[], choices: EnrichmentChoices, place: FormulaPlace): Placed {
  const columns = columnsFor(choices.measures);
  const cells = rows.map((ready): readonly Cell[] => [
    ready.row.label.replace(/\s+/g, ' ').trim(),
    ready.indicator.code,
    ready.indicator.name,
    ready.input.format !== '' ? '%' : ready.input.unit,
    actualCell(ready, report.sheetName),
    ...columns.map((measure) => measureCell(measure, ready.indicator, ready.input, place)),
  ]);
  const heading = [...LEADING, ...columns.map((measure) => headerOf[measure])];
  const area = { row: 0, column: 0, rowCount: cells.length + 1, columnCount: heading.length };
  const verdict = columns.indexOf('verdict');
  const cutoffs = verdict < 0 ? undefined : cellAt(area.rowCount + 1, 0);
  return {
    columns: headersOf(columns, LEADING.length),
    newSheetName: `${report.sheetName.slice(0, SHEET_NAME_LENGTH)}-规划对照`,
    writes: [{ area, cells: [heading, ...cells] }, ...(cutoffs ? [{ area: cutoffs, cells: [[cutoffsLine(place)]] }] : [])],
    ...(cutoffs ? { cutoffs } : {}),
    formats: rows.flatMap((ready, at) => [
      ...(ready.input.format === '' ? [] : [{ area: cellAt(at + 1, LEADING.length - 1), format: ready.input.format }]),
      ...formatsOf(ready, columns, at + 1, LEADING.length),
    ]),
    headings: [{ ...area, rowCount: 1 }],
    highlights: verdict < 0 ? [] : verdictRules({ row: 1, column: LEADING.length + verdict, rowCount: cells.length, columnCount: 1 }),
    notes: [],
  };
}
