import type { Rect } from '../engines/cells';
import type { TableInfo } from '../engines/engine';
import { quoteSheetName } from './address';
import type { ChartSource } from './chartRecord';
import type { Host } from './host';

/**
 * A copy of a sheet behind the last one, by what every engine can read and write: content, look, rules, tables and protection.
 * Formulas that name their own sheet, or a table on it, follow to the copy; a table gets a name of its own, and a name of the workbook that stands for cells of the
 * sheet is repeated with the scope of the copy.
 */
export async function copySheet(host: Host, sourceId: string): Promise<string> {
  await host.settle();
  const { engine } = host;
  const source = host.sheet(sourceId);
  const id = await engine.addSheet(freeName(host, source.name));
  const { name } = host.sheet(id);
  const used = engine.usedRect(sourceId, false);
  const tables = copiedTables(host, sourceId);
  if (used) {
    await copyLook(host, sourceId, id, used);
    await copyContent(host, sourceId, id, used, (formula) => ownTables(ownReferences(formula, source.name, name), tables));
  }
  for (const merge of engine.listMerges(sourceId)) await engine.merge(id, merge);
  for (const { table: { range, style }, name: copy } of tables) await engine.addTable(id, range, copy, style);
  for (const rule of engine.listConditionalFormats(sourceId)) await engine.putConditionalFormat(id, { ...rule, id: host.conditionalFormats.newId() });
  for (const { ranges, rule } of engine.listDataValidations(sourceId)) for (const range of ranges) await engine.setDataValidation(id, range, rule);
  await engine.setFreeze(id, engine.getFreeze(sourceId));
  await engine.updateSheet(id, { tabColor: source.tabColor, showGridlines: source.showGridlines });
  copyCharts(host, sourceId, id);
  copyNames(host, sourceId, source.name, id, name);
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

interface CopiedTable { readonly table: TableInfo; readonly name: string }

function copiedTables({ engine }: Host, sourceId: string): CopiedTable[] {
  const taken = new Set(engine.listTables().map((table) => table.name.toLowerCase()));
  return engine.listTables().filter(({ sheetId }) => sheetId === sourceId).map((table) => {
    let number = 2;
    while (taken.has(`${table.name}_${number}`.toLowerCase())) number++;
    const name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    return { table, name };
  });
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

/** As Excel does: a formula on the copy that uses such a name reads the copy. Here formulas do not see it. */
function copyNames({ engine, records }: Host, sourceId: string, from: string, id: string, to: string): void {
  const own = [...records.sheet(sourceId).names.values()];
  for (const info of [...engine.listNames(), ...own]) {
    const formula = ownReferences(info.formula, from, to);
    if (formula !== info.formula) records.sheet(id).names.set(info.name.toLowerCase(), { ...info, formula });
  }
}

function freeName(host: Host, name: string): string {
  const taken = new Set(host.engine.listSheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 2;
  while (taken.has(`${name} (${number})`.toLowerCase())) number++;
  return `${name} (${number})`;
}

const ownTables = (formula: string, tables: readonly CopiedTable[]): string =>
  formula.replace(/"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (whole, bare?: string) => tables.find(({ table }) => table.name.toLowerCase() === bare?.toLowerCase())?.name ?? whole);

const ownReferences = (formula: string, from: string, to: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, quoted?: string, bare?: string) =>
    (quoted?.replace(/''/g, "'") ?? bare)?.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!` : whole);
