import type { CellValue } from '../../engines/cells';
import type { Engine } from '../../engines/engine';
import type { ChartRecord, ChartSource } from '../../model/chartRecord';

/** A chart with the numbers its cells hold now. */
export interface ChartData {
  readonly record: ChartRecord;
  readonly categories: readonly string[];
  /** One list a series; what is no number counts as 0, as in Excel. */
  readonly values: readonly (readonly number[])[];
}

export function chartData(engine: Engine, record: ChartRecord): ChartData {
  const exists = (source: ChartSource | null): source is ChartSource => source !== null && source.rect.rowCount > 0 && engine.listSheets().some(({ id }) => id === source.sheetId);
  const first = record.series[0]?.categories ?? null;
  const values = record.series.map(({ values: source }) => (exists(source) ? engine.readValues(source.sheetId, source.rect).flat().map(numberOf) : []));
  const count = Math.max(0, ...values.map((list) => list.length));
  const categories = exists(first) ? engine.readText(first.sheetId, first.rect).flat() : Array.from({ length: count }, (_, index) => String(index + 1));
  return { record, categories, values };
}

const numberOf = (value: CellValue): number => (typeof value === 'number' ? value : 0);
