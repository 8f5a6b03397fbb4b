import type { Spelling } from '../formulas';
import { checkUnit, isForTheUser } from '../labels/cautions';
import type { Caution } from '../labels/recognition';
import { readValue } from '../labels/table/values';
import type { Indicator } from '../plan/schema';
import { convert, converter } from '../plan/units';
import { cellAddress, columnIndex } from '../sheets/address';
import type { RefusedRow } from './enrichmentPlan';
import { joined } from './joined';
import type { RecognisedReport, ReportCell, ReportRow } from './report';
import { spanOf, under, type Span } from './span';
import { timeAbove } from './timeAbove';
import { unitOfRow } from './unitOfRow';

/** What a row's formulas calculate with. */
export interface RowInput {
  /** Cells of the report, e.g. `C5` or `C5:E5`: one cell, or the years that are added up. */
  readonly cells: readonly string[];
  readonly base?: string;
  /** What the cells amount to now, in the indicator's unit; null where one of them shows that there is no figure. */
  readonly value: number | null;
  readonly baseValue?: number;
  /** The cell of the chosen series. */
  readonly last: string;
  /** Unit of the cells. */
  readonly unit: string;
  /** A percent format in the actual cell, to be repeated beside it. */
  readonly format: string;
  readonly note?: 'annual-sum' | 'taken-as-total';
}

type Wanted = { readonly row: ReportRow; readonly indicator: Indicator; readonly unit?: string; readonly decided?: boolean; readonly series: string; readonly spelling: Spelling };

const positionOf = ({ region, layout }: RecognisedReport, row: ReportRow, series: string): { row: number; column: number } => {
  const [, letters = 'A', number = '1'] = /^([A-Z]+)(\d+)$/.exec(row.address) ?? [];
  const place = layout === 'down' ? { row: Number(number) - 1, column: columnIndex(series) } : { row: Number(series) - 1, column: columnIndex(letters) };
  return { row: place.row - region.row, column: place.column - region.column };
};

/** The row's cell in a series; for a label that the recogniser read as none of ours it is read now. */
function cellOf(report: RecognisedReport, { row, indicator, series, unit }: Pick<Wanted, 'row' | 'indicator' | 'series' | 'unit'>): (ReportCell & { format: string }) | undefined {
  const at = positionOf(report, row, series);
  const format = report.region.formats[at.row]?.[at.column] ?? '';
  const value = report.region.values[at.row]?.[at.column] ?? null;
  const known = row.data.find((cell) => cell.series === series);
  const stated = unit ?? unitOfRow(report, row, headerOf(report, series), indicator);
  const reading = readValue(value, stated ?? undoFraction(known?.unit), indicator.unit === '%', format);
  if (!reading) return undefined;
  const address = cellAddress(report.region.row + at.row, report.region.column + at.column);
  return { address, period: known?.period ?? headerOf(report, series), series, value: reading.value, unit: reading.unit, isText: typeof value === 'string', format };
}

/** 小数 was concluded for another cell value, not stated by the report. */
const undoFraction = (unit: string | undefined): string | undefined => (unit === '小数' ? undefined : unit);

const headerOf = ({ series }: RecognisedReport, key: string): string => series.find((each) => each.key === key)?.header ?? '';

/** The unit of a cell, where it measures what the indicator measures. */
function usableUnit(stated: string | undefined, indicator: Indicator): { readonly unit: string } | RefusedRow {
  if (stated === undefined) return { reason: 'unit-missing', expected: indicator.unit };
  const checked = checkUnit(stated, indicator);
  if (checked.caution) return { reason: 'caution', caution: checked.caution };
  const unit = checked.unit ?? stated;
  return converter(unit, indicator.unit).ok ? { unit } : { reason: 'caution', caution: { kind: 'unit', stated: unit, expected: indicator.unit, calculable: false } };
}

const isRefusal = (value: object): value is RefusedRow => 'reason' in value;

/**
 * The label's own caution. One about the unit was raised for the indicator first proposed; for another one the unit is judged anew. Whoever says which
 * indicator a row is, or answers the question, has seen whose number it holds, and of which year.
 */
function cautionFor({ row: { result }, indicator: { code }, decided }: Wanted): Caution | undefined {
  if (result.kind === 'none' || !result.caution) return undefined;
  const { caution } = result;
  const changed = result.kind === 'bound' && result.code !== code;
  if (isForTheUser(caution)) return decided || changed || result.kind === 'ask' ? undefined : caution;
  return changed && caution.kind !== 'flow-stock' && caution.kind !== 'month' ? undefined : caution;
}

/** The series whose numbers add up to the plan's total: every year from its start to the chosen one. */
function yearsUpTo(report: RecognisedReport, indicator: Indicator, year: number): readonly string[] | RefusedRow {
  const start = Number(indicator.period.start.slice(0, 4));
  if (year < start) return { reason: 'before-period' };
  const years = Array.from({ length: year - start + 1 }, (_, at) => start + at);
  const byYear = new Map(report.series.flatMap(({ key, header }) => {
    const span = spanOf(header);
    return span.kind === 'year' ? [[span.year, key] as const] : [];
  }));
  const missing = years.filter((each) => !byYear.has(each));
  return missing.length > 0 ? { reason: 'years-missing', years: missing } : years.map((each) => byYear.get(each)!);
}

/** A total of another period, or of a part of this one, is not the plan's total. */
function wrongStart(indicator: Indicator, from: number): RefusedRow | undefined {
  const start = Number(indicator.period.start.slice(0, 4));
  if (from < start) return { reason: 'before-period' };
  return from > start ? { reason: 'years-missing', years: Array.from({ length: from - start }, (_, at) => start + at) } : undefined;
}

/** What a column covers: by its own caption, by the label (2019年城镇新增就业 is one year), by the title above. */
function spanFor(report: RecognisedReport, { row, series }: Pick<Wanted, 'row' | 'series'>): Span {
  const header = headerOf(report, series);
  const own = spanOf(header);
  const said = own.kind === 'unsaid' ? spanOf(row.label) : own;
  const isWhole = said.kind === 'year' || said.kind === 'part-of-year' || (said.kind === 'total' && said.from !== undefined);
  return isWhole ? said : under(header, said, spanOf(timeAbove(report, row)));
}

/** A column of another plan's time: 2025年 holds its targets, or what came after this one. */
function afterPeriod(span: Span, { period }: Indicator): Caution | undefined {
  const [start, end] = [period.start, period.end].map((date) => Number(date.slice(0, 4)));
  return span.kind === 'year' && span.year > end! ? { kind: 'period', stated: String(span.year), expected: `${start}—${end}`, calculable: false } : undefined;
}

/** Flows are compared with a total since the plan's start: one year's number is never taken for it. */
function seriesFor(report: RecognisedReport, wanted: Wanted): { readonly keys: readonly string[]; readonly note?: RowInput['note'] } | RefusedRow {
  const { indicator, series } = wanted;
  const span = spanFor(report, wanted);
  const after = afterPeriod(span, indicator);
  if (after) return { reason: 'caution', caution: after };
  if (indicator.measure !== 'cumulative') return { keys: [series] };
  const ownTime = spanOf(headerOf(report, series)).kind === 'year';
  if (span.kind === 'one-year') return { reason: 'one-year' };
  if (span.kind === 'part-of-year' || spanOf(wanted.row.label).kind === 'part-of-year') return { reason: 'month' };
  if (span.kind === 'total') return span.from === undefined ? { keys: [series] } : (wrongStart(indicator, span.from) ?? { keys: [series] });
  if (span.kind === 'unsaid') return { keys: [series], note: 'taken-as-total' };
  if (!ownTime) return wrongStart(indicator, span.year) ?? { keys: [series] };
  const years = yearsUpTo(report, indicator, span.year);
  if (isRefusal(years)) return years;
  return years.length > 1 ? { keys: years, note: 'annual-sum' } : { keys: years };
}

function baseOf(report: RecognisedReport, wanted: Wanted, unit: string): ReportCell | undefined {
  if (wanted.indicator.measure !== 'level') return undefined;
  const before = Number(wanted.indicator.period.start.slice(0, 4)) - 1;
  const series = report.series.find(({ key, header }) => {
    const span = spanOf(header);
    return key !== wanted.series && span.kind === 'year' && span.year === before;
  });
  const cell = series && cellOf(report, { ...wanted, series: series.key });
  return cell && cell.unit === unit && !cell.isText && cell.value !== null ? cell : undefined;
}

/** Null where there is no figure. */
function inIndicatorUnit({ value, unit }: ReportCell, usable: string, indicator: Indicator): number | null {
  const converted = value === null ? null : convert(value, unit ?? usable, indicator.unit);
  return converted?.ok ? converted.value : null;
}

/**
 * What can be calculated with for one row, or why nothing can: never across a caution, a missing unit or a missing year.
 */
export function rowInput(report: RecognisedReport, wanted: Wanted): RowInput | RefusedRow {
  const { row, indicator, spelling, series } = wanted;
  if (row.hidden) return { reason: 'hidden' };
  if (indicator.measure === 'structure') return { reason: 'structure' };
  const caution = cautionFor(wanted);
  if (caution) return { reason: 'caution', caution };
  const chosen = seriesFor(report, wanted);
  if (isRefusal(chosen)) return chosen;
  const cells = chosen.keys.map((key) => cellOf(report, { ...wanted, series: key }));
  const figures = cells.filter((cell): cell is NonNullable<typeof cell> => cell !== undefined);
  const last = figures.find((cell) => cell.series === series);
  if (!last || figures.length < cells.length) return { reason: 'no-figure' };
  const declared = wanted.unit ?? unitOfRow(report, row, headerOf(report, series), indicator);
  const stated = figures.find(({ value }) => value !== null)?.unit ?? declared;
  const usable = usableUnit(stated ?? (indicator.unit === '%' ? '%' : undefined), indicator);
  if (isRefusal(usable)) return usable;
  const units = new Set(figures.filter(({ value }) => value !== null).map(({ unit }) => unit));
  if (units.size > 1) return { reason: 'mixed-units' };
  const hasWords = figures.some(({ isText, value }) => isText && value !== null);
  if (hasWords && (spelling === 'native' || figures.length > 1)) return { reason: 'needs-plan-spelling' };
  const base = baseOf(report, wanted, stated ?? usable.unit);
  const baseValue = base && inIndicatorUnit(base, usable.unit, indicator);
  const values = figures.map((figure) => inIndicatorUnit(figure, usable.unit, indicator));
  return {
    cells: joined(figures.map(({ address }) => address)),
    last: last.address,
    value: values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0),
    ...(base === undefined ? {} : { base: base.address }),
    ...(typeof baseValue === 'number' ? { baseValue } : {}),
    // Words such as 15万 carry their own counting word; the column's unit stays the one that the report states.
    unit: hasWords ? (declared ?? usable.unit) : usable.unit,
    format: last.format.includes('%') ? last.format : '',
    ...(chosen.note ? { note: chosen.note } : {}),
  };
}
