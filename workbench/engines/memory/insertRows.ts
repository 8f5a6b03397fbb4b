import type { MemoryEngine } from './memoryEngine';
import type { MemorySheet } from './memorySheet';
import { shiftFormula, shiftKeys, shiftRect } from './shift';
import { rewriteSheet } from './rename';

const shiftRows = (sizes: Map<number, number>, row: number, count: number): Map<number, number> =>
  new Map([...sizes].map(([index, size]) => [index >= row ? index + count : index, size]));

function shiftSheet(sheet: MemorySheet, row: number, count: number): void {
  shiftKeys(sheet.cells, row, count);
  shiftKeys(sheet.borders, row, count);
  sheet.styles.insertRows(row, count);
  sheet.rowHeights = shiftRows(sheet.rowHeights, row, count);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((index) => (index >= row ? index + count : index)));
  sheet.merges = sheet.merges.map((merge) => shiftRect(merge, row, count));
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) rule.ranges = rule.ranges.map((range) => shiftRect(range, row, count));
}

/** Plays a user who inserts rows: cells, formats, rules, names, tables and every formula of the workbook follow. */
export function insertRows(engine: MemoryEngine, sheetId: string, row: number, count: number): void {
  const target = engine.edit(sheetId);
  shiftSheet(target, row, count);
  for (const sheet of engine.sheets) rewriteSheet(sheet, (text) => shiftFormula(text, sheet.name, target.name, row, count), (text) => engine.compile(text));
  for (const info of engine.names) info.formula = shiftFormula(info.formula, null, target.name, row, count);
  engine.tables = engine.tables.map((table) => (table.sheetId === sheetId ? { ...table, range: shiftRect(table.range, row, count) } : table));
  engine.recalculate();
}
