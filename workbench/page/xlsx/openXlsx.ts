import ExcelJS from 'exceljs';
import { ERROR_CODES, type CellWrite, type ErrorCode, type Rect } from '../../engines/cells';
import type { Engine } from '../../engines/engine';
import { parseAddress } from '../../model/address';
import type { WorkbookRecords } from '../../model/records';
import { rectsOf } from './rectsOf';
import { readMarks } from './fileMarks';
import { readRecords } from './fileRecords';
import { EDGES, fromFileBorder, fromFileStyle } from './cellLooks';
import { fromFileFormula } from './fileFormulas';
import { fromFileRule, fromFileValidation } from './fileRules';
import { CHARACTERS_PER_POINT } from './saveXlsx';

/** Days from Excel's epoch to JavaScript's. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/**
 * Puts a file's content in place of the workbook's.
 *
 * @param records take what the grid does not show: comments, protection, that there are pictures, what add-ins have left
 * @throws when the bytes are no .xlsx file; the workbook is unchanged then
 */
export async function openXlsx(engine: Engine, bytes: ArrayBuffer, namespace: string, records?: WorkbookRecords): Promise<void> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes);
  if (file.worksheets.length === 0) throw new Error('no worksheet');
  const spell = (formula: string) => fromFileFormula(formula, namespace);
  const old = engine.listSheets();
  for (const { name } of engine.listNames()) await engine.deleteName(name);
  for (const { id } of engine.listTables()) await engine.deleteTable(id);
  const added: [string, ExcelJS.Worksheet][] = [];
  for (const [index, sheet] of file.worksheets.entries()) added.push([await engine.addSheet(`\u2007${index}`), sheet]);
  await engine.activateSheet(added[0]?.[0] ?? engine.activeSheetId());
  for (const { id } of old) {
    await engine.deleteSheet(id);
    records?.forgetSheet(id);
  }
  // What the workbook before remembered is not this one's.
  records?.customXml.clear();
  records?.settings.clear();
  for (const [id, sheet] of added) await engine.renameSheet(id, sheet.name);
  for (const { name, ranges } of file.definedNames.model) {
    if (ranges[0] && !name.startsWith('_xlnm.')) await engine.putName({ name, formula: `=${ranges[0]}`, visible: true, comment: '' });
  }
  for (const [id, sheet] of added) await readSheet(engine, id, sheet, spell);
  if (records) {
    const marks = await readMarks(bytes, added.map(([, { name }]) => name));
    for (const xml of marks.customXml) records.customXml.set(records.newXmlId(), xml);
    for (const [id, sheet] of added) {
      readRecords(records.sheet(id), sheet);
      for (const entry of marks.properties.get(sheet.name) ?? []) records.sheet(id).customProperties.set(entry.key.toLowerCase(), { ...entry });
    }
  }
  const visible = added.find(([, sheet]) => sheet.state === 'visible');
  if (visible) await engine.activateSheet(visible[0]);
  await engine.settle();
}

async function readSheet(engine: Engine, id: string, sheet: ExcelJS.Worksheet, spell: (formula: string) => string): Promise<void> {
  const rect: Rect = { row: 0, column: 0, rowCount: Math.max(1, sheet.rowCount), columnCount: Math.max(1, sheet.columnCount) };
  const writes: CellWrite[][] = Array.from({ length: rect.rowCount }, () => Array.from({ length: rect.columnCount }, () => null));
  for (const { column, width, hidden } of columnsOf(sheet)) {
    if (width) await engine.setColumnWidth(id, column, 1, width / CHARACTERS_PER_POINT);
    if (hidden) await engine.setColumnHidden(id, column, 1, true);
  }
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow({ includeEmpty: false }, (line, number) => {
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const write = cellWrite(cell, spell);
      const row = writes[number - 1];
      if (row) row[column - 1] = write;
      cells.push(cell);
    });
  });
  await engine.writeCells(id, rect, writes);
  for (const cell of cells) await readLooks(engine, id, cell);
  await readRows(engine, id, sheet);
  await readStructure(engine, id, sheet, spell);
}

function fromAddress(address: string): Rect {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed.rect;
}

const columnsOf = (sheet: ExcelJS.Worksheet) =>
  (sheet.columns ?? []).map(({ width, hidden }, column) => ({ column, width, hidden }));

async function readRows(engine: Engine, id: string, sheet: ExcelJS.Worksheet): Promise<void> {
  for (let row = 0; row < sheet.rowCount; row++) {
    const { height, hidden } = sheet.getRow(row + 1);
    if (height) await engine.setRowHeight(id, row, 1, height);
    if (hidden) await engine.setRowHidden(id, row, 1, true);
  }
}

function cellWrite(cell: ExcelJS.Cell, spell: (formula: string) => string): CellWrite {
  const numberFormat = cell.numFmt ? { numberFormat: cell.numFmt } : {};
  if (cell.isMerged && cell.master !== cell) return null;
  if (cell.formula) return { formula: spell(cell.formula), ...numberFormat };
  const { value } = cell;
  if (value === null || value === undefined) return cell.numFmt ? { value: '', ...numberFormat } : null;
  if (value instanceof Date) return { value: value.getTime() / DAY + EPOCH, ...numberFormat };
  if (typeof value !== 'object') return { value, ...numberFormat };
  if ('error' in value && ERROR_CODES.includes(value.error as ErrorCode)) return { formula: `=${value.error}` };
  return { value: cell.text, ...numberFormat };
}

async function readLooks(engine: Engine, id: string, cell: ExcelJS.Cell): Promise<void> {
  const rect = { row: Number(cell.row) - 1, column: Number(cell.col) - 1, rowCount: 1, columnCount: 1 };
  const patch = fromFileStyle(cell.style);
  if (Object.keys(patch).length) await engine.setStyle(id, rect, patch);
  for (const [side, edge] of EDGES) {
    const line = fromFileBorder(cell.border?.[side]);
    if (line) await engine.setBorder(id, rect, edge, line);
  }
}

async function readStructure(engine: Engine, id: string, sheet: ExcelJS.Worksheet, spell: (formula: string) => string): Promise<void> {
  const { merges = [] } = sheet.model as { merges?: string[] };
  for (const merge of merges) await engine.merge(id, fromAddress(merge));
  const [view] = (sheet.views as ExcelJS.Worksheet['views'] | null) ?? [];
  if (view?.state === 'frozen') await engine.setFreeze(id, { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 });
  if (view?.showGridLines === false) await engine.updateSheet(id, { showGridlines: false });
  if (sheet.state !== 'visible') await engine.updateSheet(id, { visibility: sheet.state === 'hidden' ? 'Hidden' : 'VeryHidden' });
  const inner = sheet as unknown as {
    tables: Record<string, { table: ExcelJS.TableProperties & { tableRef?: string } }>;
    conditionalFormattings: { ref: string; rules: ExcelJS.ConditionalFormattingRule[] }[];
    dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  };
  for (const { table } of Object.values(inner.tables ?? {})) {
    if (table.tableRef) await engine.addTable(id, fromAddress(table.tableRef), table.name, table.style?.theme ?? '');
  }
  const rules = inner.conditionalFormattings.flatMap(({ ref, rules: list }) => list.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  for (const [index, { ref, rule }] of rules.entries()) {
    const known = fromFileRule(rule, spell);
    if (known) await engine.putConditionalFormat(id, { id: `file-${id}-${index}`, ranges: ref.split(' ').map(fromAddress), priority: index, ...known });
  }
  // exceljs repeats a validation for each of its cells.
  const byRule = new Map<ExcelJS.DataValidation, Rect[]>();
  for (const [address, validation] of Object.entries(inner.dataValidations.model)) {
    byRule.set(validation, [...(byRule.get(validation) ?? []), fromAddress(address)]);
  }
  for (const [validation, cells] of byRule) {
    const rule = fromFileValidation(validation);
    if (rule) for (const rect of rectsOf(cells)) await engine.setDataValidation(id, rect, rule);
  }
}
