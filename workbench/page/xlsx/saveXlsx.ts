import ExcelJS from 'exceljs';
import type { Rect } from '../../engines/cells';
import type { Engine, SheetInfo } from '../../engines/engine';
import { addCharts } from '../../../src/xlsx/charts/addCharts';
import { parseAddress, rectAddress } from '../../model/address';
import type { WorkbookRecords } from '../../model/records';
import { fileCharts } from './fileCharts';
import { addMarks } from './fileMarks';
import { EDGES, toArgb, toFileBorder, toFileStyle } from './cellLooks';
import { toFileFormula } from './fileFormulas';
import { writeRecords } from './fileRecords';
import { toFileRule, toFileValidation, toFileValue } from './fileRules';

/** Excel counts column widths in characters of the default font, 5.25 points each plus a margin. */
export const CHARACTERS_PER_POINT = 1 / 5.25;

/**
 * The workbook as an .xlsx file: values, formulas with their results, looks, widths, frozen panes, rules, tables, names and charts.
 *
 * @param namespace of the add-in's functions, which files spell differently
 * @param records what the grid does not show; of it, comments, page setup, charts and the add-in's own marks are written
 */
export async function saveXlsx(engine: Engine, namespace: string, records?: WorkbookRecords): Promise<ArrayBuffer> {
  await engine.settle();
  const file = new ExcelJS.Workbook();
  const spell = (formula: string) => toFileFormula(formula, namespace);
  for (const sheet of engine.listSheets()) {
    const written = writeSheet(engine, sheet, file, spell);
    if (records) writeRecords(records.sheet(sheet.id), written);
  }
  for (const { name, formula } of engine.listNames()) {
    // exceljs keeps names of cells only.
    if (parseAddress(formula)?.sheetName) file.definedNames.add(absolute(formula), name);
  }
  const sheets = engine.listSheets();
  const bytes = await addCharts(new Uint8Array(await file.xlsx.writeBuffer()), fileCharts(sheets, (sheetId) => records?.sheet(sheetId).charts ?? []));
  if (!records) return bytes.slice().buffer;
  const properties = sheets.map(({ id, name }) => [name, [...records.sheet(id).customProperties.values()]] as const).filter(([, entries]) => entries.length > 0);
  return (await addMarks(bytes, { customXml: [...records.customXml.values()], properties: new Map(properties) })).slice().buffer;
}

/** `=台账!B2` as `'台账'!$B$2`. */
function absolute(formula: string): string {
  const { sheetName, rect } = parseAddress(formula) ?? {};
  return sheetName && rect ? `'${sheetName.replace(/'/g, "''")}'!${rectAddress(rect, true)}` : formula;
}

function writeSheet(engine: Engine, info: SheetInfo, file: ExcelJS.Workbook, spell: (formula: string) => string): ExcelJS.Worksheet {
  const freeze = engine.getFreeze(info.id);
  const sheet = file.addWorksheet(info.name, {
    state: info.visibility === 'VeryHidden' ? 'veryHidden' : info.visibility === 'Hidden' ? 'hidden' : 'visible',
    properties: info.tabColor ? { tabColor: toArgb(info.tabColor) } : {},
    views: [{
      showGridLines: info.showGridlines,
      ...(freeze.rows || freeze.columns ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows } : { state: 'normal' }),
    }],
  });
  const used = engine.usedRect(info.id, false);
  if (used) writeCells(engine, info.id, used, sheet, spell);
  for (const merge of engine.listMerges(info.id)) sheet.mergeCells(rectAddress(merge));
  for (const rule of engine.listConditionalFormats(info.id)) {
    sheet.addConditionalFormatting({ ref: rule.ranges.map((range) => rectAddress(range)).join(' '), rules: [toFileRule(rule, spell)] });
  }
  for (const { ranges, rule } of engine.listDataValidations(info.id)) {
    const { dataValidations } = sheet as unknown as { dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void } };
    for (const range of ranges) dataValidations.add(rectAddress(range), toFileValidation(rule));
  }
  for (const table of engine.listTables().filter(({ sheetId }) => sheetId === info.id)) writeTable(engine, table, sheet);
  return sheet;
}

function writeCells(engine: Engine, sheetId: string, used: Rect, sheet: ExcelJS.Worksheet, spell: (formula: string) => string): void {
  const values = engine.readValues(sheetId, used);
  const formulas = engine.readFormulas(sheetId, used);
  const formats = engine.readNumberFormats(sheetId, used);
  for (let r = 0; r < used.rowCount; r++) {
    const row = used.row + r;
    const line = sheet.getRow(row + 1);
    line.height = engine.getRowHeight(sheetId, row);
    line.hidden = engine.isRowHidden(sheetId, row);
    for (let c = 0; c < used.columnCount; c++) {
      const column = used.column + c;
      const cell = line.getCell(column + 1);
      const result = toFileValue(values[r]?.[c] ?? '');
      const formula = formulas[r]?.[c];
      if (formula) {
        const spill = engine.spillRect(sheetId, { row, column });
        const array = spill ? { shareType: 'array', ref: rectAddress(spill) } : {};
        cell.value = { formula: spell(formula), result: result ?? '', ...array } as ExcelJS.CellFormulaValue;
      } else if (result !== null) cell.value = result;
      cell.style = { ...toFileStyle(styleAt(engine, sheetId, row, column)), ...borders(engine, sheetId, row, column) };
      const format = formats[r]?.[c];
      if (format && format !== 'General') cell.numFmt = format;
    }
  }
  for (let column = 0; column < used.column + used.columnCount; column++) {
    const target = sheet.getColumn(column + 1);
    target.width = engine.getColumnWidth(sheetId, column) * CHARACTERS_PER_POINT;
    target.hidden = engine.isColumnHidden(sheetId, column);
  }
}

/** The style of a single cell has no property on which cells differ. */
const styleAt = (engine: Engine, sheetId: string, row: number, column: number) =>
  engine.commonStyle(sheetId, { row, column, rowCount: 1, columnCount: 1 }) as Parameters<typeof toFileStyle>[0];

function borders(engine: Engine, sheetId: string, row: number, column: number): Partial<ExcelJS.Style> {
  const sides = EDGES.flatMap(([side, edge]) => {
    const line = toFileBorder(engine.getBorder(sheetId, { row, column, rowCount: 1, columnCount: 1 }, edge));
    return line ? [[side, line] as const] : [];
  });
  return sides.length ? { border: Object.fromEntries(sides) } : {};
}

function writeTable(engine: Engine, table: ReturnType<Engine['listTables']>[number], sheet: ExcelJS.Worksheet): void {
  const [headings = []] = engine.readText(table.sheetId, { ...table.range, rowCount: 1 });
  const { row, column, rowCount, columnCount } = table.range;
  // exceljs writes a table's cells again from `rows`; the cells written above are put back.
  const kept: { row: number; column: number; value: ExcelJS.CellValue }[] = [];
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) kept.push({ row: r, column: c, value: sheet.getCell(r + 1, c + 1).value });
  }
  sheet.addTable({
    name: table.name, displayName: table.name, ref: rectAddress({ ...table.range, rowCount: 1, columnCount: 1 }), headerRow: true,
    style: { theme: (table.style || null) as 'TableStyleMedium2', showRowStripes: table.showBandedRows },
    columns: headings.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: rowCount - 1 }, () => headings.map(() => null)),
  });
  for (const { row: r, column: c, value } of kept) sheet.getCell(r + 1, c + 1).value = value;
}
