import type { CellValue } from '../labels/table/grid';
import { gridOf } from '../labels/table/grid';
import { blocksOf } from '../labels/table/blocks';
import { recogniseTableInSteps } from '../labels/recogniseTable';
import type { LabelCell, TableStatus } from '../labels/table/types';
import { METHOD_NOTE_START } from '../formulas/methodNote';
import { areaAddress, cellAddress, columnLetters } from '../sheets/address';
import { finish, type Steps } from '../steps';
import { rememberedBy } from './bindings';
import type { Binding, LeftOut, RecognisedReport, Region, ReportRow, Series } from './report';

/** What was read from a sheet. */
export interface SheetReading extends Omit<Region, 'blocks'> {
  readonly sheetName: string;
  readonly bindings: readonly Binding[];
  /** Cells of the selection beyond the used part, which were not read. */
  readonly cutCells: number;
  readonly commented?: ReadonlySet<string>;
  readonly hasPivot?: boolean;
  readonly isSortable?: boolean;
}

export type BuiltReport = { readonly status: 'recognised'; readonly report: RecognisedReport } | { readonly status: Exclude<TableStatus, 'recognised'> };

const errorText = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/;
/** Longer cells are prose, not labels. */
const LONG = 255;

/** The line of methods that stands above our own columns is no heading of the report. */
const isOurNote = (value: CellValue): boolean => typeof value === 'string' && value.startsWith(METHOD_NOTE_START);
const withoutOurNotes = (values: SheetReading['values']): SheetReading['values'] =>
  values.some((line) => line.some(isOurNote)) ? values.map((line) => line.map((value) => (isOurNote(value) ? '' : value))) : values;

const runsAcross = ({ row, column, data }: LabelCell): boolean => data.length > 0 && data.every((cell) => cell.row !== row && cell.column === column);

function countCells(values: SheetReading['values']): Pick<Record<LeftOut['reason'], number>, 'errors' | 'long-text'> {
  let [errors, long] = [0, 0];
  for (const row of values) {
    for (const value of row) {
      if (typeof value !== 'string') continue;
      if (value.length > LONG) long += 1;
      else if (value.startsWith('#') && errorText.test(value)) errors += 1;
    }
  }
  return { errors, 'long-text': long };
}

function seriesOf(rows: readonly ReportRow[]): readonly Series[] {
  const found = new Map<string, Series>();
  for (const { data } of rows) {
    for (const { series: key, period } of data) {
      const known = found.get(key);
      found.set(key, { key, header: known?.header || period, count: (known?.count ?? 0) + 1 });
    }
  }
  // Letters: A … Z before AA; numbers by size.
  return [...found.values()].sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
}

/**
 * Turns a reading of a sheet into a report: which row is which indicator, where its numbers stand, what was left out.
 *
 * @param reading the cells from `row`, `column` on; hidden rows by their position on the sheet
 * @returns without report where nothing can be recognised: `empty`, `no-chinese`, `no-table`
 * @example buildReport({ …, values: [['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9]] }) // one row, SB05, series C
 */
export const buildReport = (reading: SheetReading): BuiltReport => finish(buildReportInSteps(reading));

/** As `buildReport`, a hundred rows a step. */
export function* buildReportInSteps(reading: SheetReading): Steps<BuiltReport> {
  const { sheetName, bindings, cutCells, row, column, values, formats, merges, hiddenRows, commented = new Set<string>(), hasPivot = false, isSortable = false } = reading;
  const read = withoutOurNotes(values);
  const blocks = blocksOf(gridOf(read, merges));
  const table = yield* recogniseTableInSteps(read, { merges, formats, sheetName });
  if (table.status !== 'recognised') return { status: table.status };
  const across = table.labels.filter(runsAcross).length * 2 > table.labels.filter(({ data }) => data.length > 0).length;
  const remembered = rememberedBy(bindings);
  const rows = table.labels.map((label): ReportRow => {
    const address = cellAddress(row + label.row, column + label.column);
    const code = remembered(label.text, label.headings);
    return {
      id: address,
      address,
      label: label.text,
      headings: label.headings,
      result: label.result,
      ...(code === undefined ? {} : { remembered: code }),
      hidden: hiddenRows.has(row + label.row),
      data: label.data.map((cell) => ({
        address: cellAddress(row + cell.row, column + cell.column),
        period: cell.header,
        series: across ? String(row + cell.row + 1) : columnLetters(column + cell.column),
        value: cell.value,
        ...(cell.unit === undefined ? {} : { unit: cell.unit }),
        isText: isText(values[cell.row]?.[cell.column]),
      })),
    };
  });
  const counts = { hidden: rows.filter(({ hidden }) => hidden).length, cut: cutCells, ...countCells(read) };
  return {
    status: 'recognised',
    report: {
      sheetName,
      area: areaAddress({ row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 }),
      layout: across ? 'across' : 'down',
      rows,
      series: seriesOf(rows),
      leftOut: (['hidden', 'errors', 'cut', 'long-text'] as const).map((reason) => ({ reason, count: counts[reason] })).filter(({ count }) => count > 0),
      commented,
      hasPivot,
      isSortable,
      region: {
        row,
        column,
        values,
        formats,
        merges,
        hiddenRows,
        blocks: blocks.map(({ headerFrom, bodyFrom, bodyTo, unit }) => ({
          headerRow: headerFrom < bodyFrom ? bodyFrom - 1 : -1,
          bodyFrom,
          bodyTo,
          ...(unit === undefined ? {} : { unit }),
        })),
      },
    },
  };
}

const isText = (value: CellValue | undefined): boolean => typeof value === 'string';
