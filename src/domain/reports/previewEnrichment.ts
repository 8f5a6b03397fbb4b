import { isForTheUser } from '../labels/cautions';
import { findIndicator } from '../plan/catalogue';
import type { Indicator } from '../plan/schema';
import { isIsoDate } from '../plan/periods';
import { cellAddress, parseAddress } from '../sheets/address';
import { currentSettings } from '../settings/currentSettings';
import { cellNotes } from './cellNotes';
import type { EnrichmentChoices, EnrichmentPlan, PlannedRow, PlanProblem, PlanWarning, RefusedRow } from './enrichmentPlan';
import { ownSheet } from './ownSheet';
import type { Placed, ReadyRow } from './readyRow';
import { dateReference } from './references';
import type { Binding, RecognisedReport, ReportRow } from './report';
import { rightOfTable } from './rightOfTable';
import type { FormulaPlace } from './rowFormulas';
import { rowInput, type RowInput } from './rowInput';
import { yearIn } from './span';
import { isPlace } from './usualSeries';

type Judged = { readonly row: ReportRow; readonly indicator?: Indicator; readonly code: string; readonly input: RowInput | RefusedRow };

const nothing: Omit<Placed, 'target' | 'newSheetName'> = { columns: [], writes: [], formats: [], headings: [], highlights: [], notes: [] };
const needDate: ReadonlySet<string> = new Set(['pace', 'verdict']);

/** A comment is written where there is a number and no other comment. */
function commentRefusal({ commented }: RecognisedReport, input: RowInput | RefusedRow): RowInput | RefusedRow {
  if ('reason' in input) return input;
  if (commented.has(input.last)) return { reason: 'has-comment' };
  return input.value === null ? { reason: 'no-figure' } : input;
}

function judgeRows(report: RecognisedReport, { accepted, dataColumn, spelling, placement }: EnrichmentChoices): readonly Judged[] {
  const rows = new Map(report.rows.map((row) => [row.id, row]));
  return accepted.flatMap(({ rowId, code, unit, decided }): Judged[] => {
    const row = rows.get(rowId);
    if (!row) return [];
    const found = findIndicator(code);
    if (!found.ok) return [{ row, code, input: { reason: 'unknown-code' } }];
    const indicator = found.value;
    // Words such as 15万 are no obstacle to a comment: they are read here and now.
    const wanted = { row, indicator, series: dataColumn, spelling: placement === 'notes' ? 'plan' : spelling, ...(unit ? { unit } : {}), ...(decided ? { decided } : {}) } as const;
    const input = rowInput(report, wanted);
    return [{ row, code: indicator.code, indicator, input: placement === 'notes' ? commentRefusal(report, input) : input }];
  });
}

const isReady = (judged: Judged): judged is Judged & ReadyRow => judged.indicator !== undefined && !('reason' in judged.input);

function planned({ row, code, indicator, input }: Judged): PlannedRow {
  const common = { rowId: row.id, label: row.label, code, indicatorName: indicator?.name ?? code };
  if ('reason' in input) return { ...common, actual: '', refusal: input };
  const { cells, base, unit, note } = input;
  return {
    ...common,
    actual: cells.join(','),
    ...(base === undefined ? {} : { base }),
    ...(indicator && unit !== indicator.unit ? { conversion: { from: unit, to: indicator.unit } } : {}),
    ...(note ? { note } : {}),
  };
}

function problemOf(report: RecognisedReport, choices: EnrichmentChoices, rows: readonly Judged[], ready: readonly ReadyRow[], reportDate: string | null): PlanProblem | undefined {
  const { measures, dataColumn, placement } = choices;
  if (rows.length === 0) return 'no-rows';
  if (measures.length === 0) return 'no-measures';
  if (!report.series.some(({ key }) => key === dataColumn)) return 'unknown-series';
  if (reportDate === null && measures.some((measure) => needDate.has(measure))) return choices.reportDate.trim() === '' ? 'date-missing' : 'invalid-date';
  if (placement === 'notes' && choices.reportDate.trim() !== '' && !isIsoDate(choices.reportDate.trim())) return 'date-not-fixed';
  if (report.layout === 'across' && placement === 'right') return 'across-right';
  if (report.hasPivot && placement === 'right') return 'pivot-right';
  return ready.length === 0 ? 'all-refused' : undefined;
}

/** The places and the years whose numbers are compared because the user said so. */
const comparedOf = (ready: readonly ReadyRow[], kind: 'place' | 'last-year'): readonly PlanWarning[] =>
  [...new Set(ready.flatMap(({ row: { result } }) => (result.kind !== 'none' && result.caution?.kind === kind ? [result.caution.stated] : [])))].map((header) => ({ kind, header }));

function warningsOf(report: RecognisedReport, ready: readonly ReadyRow[], { dataColumn, reportDate, placement }: EnrichmentChoices): readonly PlanWarning[] {
  const header = report.series.find(({ key }) => key === dataColumn)?.header ?? '';
  const [year, date] = [yearIn(header), /^(\d{4})-/.exec(reportDate)?.[1]];
  return [
    ...(year !== undefined && date !== undefined && Number(date) !== year ? [{ kind: 'date-outside-series', header } as const] : []),
    ...(isPlace(header) ? [{ kind: 'place', header } as const] : []),
    ...comparedOf(ready, 'place'),
    ...comparedOf(ready, 'last-year'),
    ...(report.isSortable && placement !== 'notes' ? [{ kind: 'sortable' } as const] : []),
  ];
}

/** Where the captions of the numbers stand, as positions in the region: the heading rows of all tables, or the row of the chosen series. */
const captionRows = ({ region, layout }: RecognisedReport, dataColumn: string): readonly number[] =>
  layout === 'across' ? [Number(dataColumn) - 1 - region.row] : region.blocks.map(({ headerRow }) => headerRow).filter((row) => row >= 0);

/** A column that was inserted between labels and numbers leaves every label where it is: the captions tell. */
const captionsOf = (report: RecognisedReport, dataColumn: string): EnrichmentPlan['labels'] => {
  const { region, layout } = report;
  return captionRows(report, dataColumn).flatMap((row) =>
    (region.values[row] ?? []).flatMap((value, column) => {
      // In a row of numbers only words are captions: the numbers may change.
      if (value === null || value === '' || (layout === 'across' && typeof value !== 'string')) return [];
      return [{ address: cellAddress(region.row + row, region.column + column), text: String(value) }];
    }),
  );
};

/** A label of a merged heading stands in its first cell only; the others are not compared. */
const labelsOf = (report: RecognisedReport, ready: readonly ReadyRow[], dataColumn: string): EnrichmentPlan['labels'] => {
  const { region } = report;
  const labels = ready.flatMap(({ row: { address, label } }) => {
    const at = parseAddress(address);
    return at && region.values[at.row - region.row]?.[at.column - region.column] === label ? [{ address, text: label }] : [];
  });
  return [...labels, ...captionsOf(report, dataColumn)];
};

/** A row of another place or of last year that nobody decided about is no decision to be remembered. */
const isUndecided = ({ input }: Judged): boolean => 'reason' in input && input.reason === 'caution' && isForTheUser(input.caution);

function bindingsOf(report: RecognisedReport, judged: readonly Judged[], rejected: readonly string[]): readonly Binding[] {
  const none = new Set(rejected);
  return [
    ...judged.filter((each) => each.indicator && !isUndecided(each)).map(({ row: { label, headings }, code }) => ({ label, headings, code })),
    ...report.rows.filter(({ id }) => none.has(id)).map(({ label, headings }) => ({ label, headings, code: 'none' as const })),
  ];
}

/**
 * What enriching a report would write, row by row, without touching anything. Rows that cannot be calculated are refused one by one,
 * with the reason; `problem` says why nothing can be written at all.
 *
 * @param report from `recogniseReport`
 * @param choices what the user accepted and wants to see where
 * @example previewEnrichment(report, { accepted: [{ rowId: 'A2', code: 'SB05' }], dataColumn: 'C', measures: ['gap'], placement: 'right', spelling: 'plan', reportDate: '2016-12-31' })
 *   // writes "目标差距" and =IFNA(PLAN.GAP(C2,"SB05"),"—") right of the table
 */
export function previewEnrichment(report: RecognisedReport, choices: EnrichmentChoices): EnrichmentPlan {
  const judged = judgeRows(report, choices);
  const ready = judged.filter(isReady);
  const sheetName = choices.placement === 'sheet' ? report.sheetName : null;
  const reportDate = dateReference(choices.reportDate, sheetName);
  const common = {
    warnings: warningsOf(report, ready, choices),
    rows: judged.map(planned),
    sheetName: report.sheetName,
    labels: labelsOf(report, ready, choices.dataColumn),
    bindings: bindingsOf(report, judged, choices.rejected ?? []),
    followsSettings: choices.spelling === 'plan',
  };
  const problem = problemOf(report, choices, judged, ready, reportDate);
  if (problem) return { ...common, ...nothing, problem };
  const place: FormulaPlace = { sheetName, spelling: choices.spelling, reportDate: reportDate ?? '""', settings: currentSettings() };
  const placed = placedBy(choices.placement)(report, ready, choices, place);
  return placed ? { ...common, ...placed } : { ...common, ...nothing, problem: 'no-header' };
}

type Place = (report: RecognisedReport, ready: readonly ReadyRow[], choices: EnrichmentChoices, place: FormulaPlace) => Placed | null;

const placedBy = (placement: EnrichmentChoices['placement']): Place => {
  if (placement === 'sheet') return ownSheet;
  return placement === 'right' ? rightOfTable : (_, ready, choices, place) => cellNotes(ready, choices, place);
};
