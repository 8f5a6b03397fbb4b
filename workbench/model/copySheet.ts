import type { Rect } from '../engines/cells';
import type { TableInfo } from '../engines/engine';
import { quoteSheetName } from './address';
import type { ChartSource } from './chartRecord';
import type { Host } from './host';

/**
 * A copy of a sheet behind the last one, by what every engine can read and write: content, look, rules, tables and protection.
 * Formulas that name their own sheet follow to the copy; a table gets a name of its own.
 */
export async function copySheet(host: Host, sourceId: string): Promise<string> {
  await host.settle();
  const { engine } = host;
  const source = host.sheet(sourceId);
  const id = await engine.addSheet(freeName(host, source.name));
  const { name } = host.sheet(id);
  const used = engine.usedRect(sourceId, false);
  if (used) {
    await copyLook(host, sourceId, id, used);
    await copyContent(host, sourceId, id, used, (formula) => ownReferences(formula, source.name, name));
  }
  for (const merge of engine.listMerges(sourceId)) await engine.merge(id, merge);
  for (const table of engine.listTables().filter(({ sheetId }) => sheetId === sourceId)) await copyTable(host, table, id);
  for (const rule of engine.listConditionalFormats(sourceId)) await engine.putConditionalFormat(id, { ...rule, id: host.conditionalFormats.newId() });
  for (const { ranges, rule } of engine.listDataValidations(sourceId)) for (const range of ranges) await engine.setDataValidation(id, range, rule);
  await engine.setFreeze(id, engine.getFreeze(sourceId));
  await engine.updateSheet(id, { tabColor: source.tabColor, showGridlines: source.showGridlines });
  copyCharts(host, sourceId, id);
  for (const comment of host.records.sheet(sourceId).comments.values()) host.records.sheet(id).comments.set(host.records.newXmlId(), { ...comment });
  host.records.sheet(id).protection.protected = host.protection(sourceId).protected;
  return id;
}

async function copyContent({ engine }: Host, sourceId: string, id: string, used: Rect, rewrite: (formula: string) => string): Promise<void> {
  const formulas = engine.readFormulas(sourceId, used);
  const values = engine.readValues(sourceId, used);
  const spills = (row: number, column: number) => {
    const spill = engine.spillRect(sourceId, { row, column });
    return spill !== null && (spill.row !== row || spill.column !== column);
  };
  await engine.writeCells(id, used, formulas.map((line, r) => line.map((formula, c) => {
    if (formula !== null) return { formula: rewrite(formula) };
    const value = values[r]![c]!;
    return spills(used.row + r, used.column + c) || typeof value === 'object' ? null : { value };
  })));
}

async function copyLook({ engine }: Host, sourceId: string, id: string, used: Rect): Promise<void> {
  await engine.writeNumberFormats(id, used, engine.readNumberFormats(sourceId, used));
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    await engine.setRowHeight(id, row, 1, engine.getRowHeight(sourceId, row));
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      await engine.setStyle(id, cell, definite(engine.commonStyle(sourceId, cell)));
    }
  }
  for (let column = 0; column < used.column + used.columnCount; column++) await engine.setColumnWidth(id, column, 1, engine.getColumnWidth(sourceId, column));
}

/** A single cell has no mixed styles: null cannot occur. */
function definite<T extends object>(style: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) as { [Key in keyof T]: NonNullable<T[Key]> };
}

async function copyTable({ engine }: Host, { range, name, style }: TableInfo, id: string): Promise<void> {
  const taken = new Set(engine.listTables().map((table) => table.name.toLowerCase()));
  let number = 2;
  while (taken.has(`${name}_${number}`.toLowerCase())) number++;
  await engine.addTable(id, range, `${name}_${number}`, style);
}

/** Charts over cells of their own sheet follow to the copy. */
function copyCharts({ records }: Host, sourceId: string, id: string): void {
  const follow = <T extends ChartSource | null>(source: T): T => (source?.sheetId === sourceId ? { ...source, sheetId: id } : source);
  for (const chart of records.sheet(sourceId).charts) {
    const copy = structuredClone(chart);
    copy.id = `${chart.id}-${records.nextChart()}`;
    for (const series of copy.series) Object.assign(series, { values: follow(series.values), categories: follow(series.categories) });
    records.sheet(id).charts.push(copy);
  }
}

function freeName(host: Host, name: string): string {
  const taken = new Set(host.engine.listSheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 2;
  while (taken.has(`${name} (${number})`.toLowerCase())) number++;
  return `${name} (${number})`;
}

const ownReferences = (formula: string, from: string, to: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, quoted?: string, bare?: string) =>
    (quoted?.replace(/''/g, "'") ?? bare)?.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!` : whole);
