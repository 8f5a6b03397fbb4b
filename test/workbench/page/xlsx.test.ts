import ExcelJS from 'exceljs';
import type { Engine } from '../../../workbench/engines/engine';
import { MemoryEngine } from '../../../workbench/engines/memory/memoryEngine';
import { WorkbookRecords } from '../../../workbench/model/records';
import { openXlsx } from '../../../workbench/page/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/page/xlsx/saveXlsx';

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

async function sample(): Promise<Engine> {
  const engine: Engine = new MemoryEngine('台账 1');
  const id = engine.activeSheetId();
  engine.registerFunctions({ namespace: 'PLAN', functions: [{ id: 'GAP', name: 'GAP', parameters: [{ name: 'a' }, { name: 't' }] }] }, (_id, [a, t]) => Number(t) - Number(a));
  await engine.writeCells(id, at(0, 0, 3, 3), [
    [{ value: '指标' }, { value: '实际' }, { value: '差距' }],
    [{ value: '就业' }, { value: 145.1 }, { formula: '=IFERROR(PLAN.GAP(B2,500),"")' }],
    [{ value: '=不是公式' }, { value: true }, { formula: '=B2*2' }],
  ]);
  await engine.writeNumberFormats(id, at(1, 1), [['0.0']]);
  await engine.setStyle(id, at(0, 0, 1, 3), { bold: true, fillColor: '#DDEBF7', horizontalAlignment: 'Center', wrapText: true });
  await engine.setBorder(id, at(0, 0, 1, 3), 'EdgeBottom', { style: 'Continuous', color: '#4472C4', weight: 'Medium' });
  await engine.setColumnWidth(id, 0, 1, 105);
  await engine.setFreeze(id, { rows: 1, columns: 1 });
  await engine.merge(id, at(5, 0, 1, 2));
  await engine.addTable(id, at(0, 0, 3, 3), 'GHZB_Ledger', 'TableStyleMedium2');
  await engine.putName({ name: 'GHZB_ReportDate', formula: "='台账 1'!$B$2", visible: true, comment: '' });
  await engine.putConditionalFormat(id, {
    id: 'a', ranges: [at(1, 1, 2, 1)], priority: 0, stopIfTrue: false, test: { type: 'Custom', formula: '=B2<500' },
    look: { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true, underline: true, numberFormat: '"▼ "General' },
  });
  await engine.setDataValidation(id, at(1, 1, 2, 1), {
    test: { type: 'Decimal', operator: 'GreaterThanOrEqual', formula1: 0 }, ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '请填数', message: '不能为负' }, prompt: { showPrompt: true, title: '实际', message: '填数' },
  });
  await engine.addSheet('空表');
  return engine;
}

const look = (engine: Engine) => engine.listSheets().map(({ id, name }) => {
  const used = engine.usedRect(id, true);
  return {
    name, used,
    values: used && engine.readValues(id, used), formulas: used && engine.readFormulas(id, used), formats: used && engine.readNumberFormats(id, used),
    heading: engine.commonStyle(id, at(0, 0)), border: engine.getBorder(id, at(0, 0), 'EdgeBottom'), width: Math.round(engine.getColumnWidth(id, 0)),
    freeze: engine.getFreeze(id), merges: engine.listMerges(id),
    tables: engine.listTables().filter(({ sheetId }) => sheetId === id).map((table) => ({ name: table.name, range: table.range, style: table.style })),
    rules: engine.listConditionalFormats(id).map(({ ranges, test, look: shown }) => ({ ranges, test, look: shown })),
    validations: engine.listDataValidations(id).map(({ ranges, rule }) => ({ ranges, test: { ...rule.test, formula1: 'formula1' in rule.test ? Number(rule.test.formula1) : 0 }, alert: rule.errorAlert })),
  };
});

it('keeps what add-ins leave in a file: custom XML, and properties of sheets, with charts beside them', async () => {
  const engine = await sample();
  const records = new WorkbookRecords();
  const [first, second] = engine.listSheets();
  const settings = '<settings xmlns="urn:规划" version="2"><note>a &amp; “b”</note></settings>';
  records.customXml.set(records.newXmlId(), settings);
  records.sheet(first!.id).customProperties.set('ghzb_template', { key: 'GHZB_Template', value: 'ledger/2' });
  records.sheet(first!.id).customProperties.set('a&b', { key: 'a&b', value: '<甲>' });
  records.sheet(second!.id).customProperties.set('c', { key: 'c', value: '' });
  records.sheet(first!.id).comments.set('1', { row: 0, column: 0, content: '批注' });
  const opened: Engine = new MemoryEngine('旧');
  const read = new WorkbookRecords();
  read.customXml.set('old', '<old/>');
  await openXlsx(opened, await saveXlsx(engine, 'PLAN', records), 'PLAN', read);
  expect([...read.customXml.values()]).toEqual([settings]);
  expect(opened.listSheets().map(({ id }) => [...read.sheet(id).customProperties.values()])).toEqual([
    [{ key: 'GHZB_Template', value: 'ledger/2' }, { key: 'a&b', value: '<甲>' }], [{ key: 'c', value: '' }],
  ]);
});

it('writes how a sheet prints', async () => {
  const engine = await sample();
  const records = new WorkbookRecords();
  Object.assign(records.sheet(engine.activeSheetId()).page, { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, printTitleRows: '$1:$1', printArea: '$A$1:$C$3' });
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(await saveXlsx(engine, 'PLAN', records));
  expect(file.worksheets[0]!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1', printArea: 'A1:C3' });
  expect(file.worksheets[1]!.pageSetup).toMatchObject({ orientation: 'portrait', fitToPage: false, scale: 100 });
});

it('saves and opens a workbook without loss', async () => {
  const engine = await sample();
  const bytes = await saveXlsx(engine, 'PLAN');
  const before = look(engine);
  const again = new MemoryEngine();
  again.registerFunctions({ namespace: 'PLAN', functions: [{ id: 'GAP', name: 'GAP', parameters: [{ name: 'a' }, { name: 't' }] }] }, (_id, [a, t]) => Number(t) - Number(a));
  await openXlsx(again, bytes, 'PLAN');
  expect(look(again)).toEqual(before);
  expect(again.listNames().map(({ name }) => name)).toEqual(['GHZB_ReportDate']);
});

it('writes formulas as Excel reads them, with their results', async () => {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(await saveXlsx(await sample(), 'PLAN'));
  const cell = file.getWorksheet('台账 1')?.getCell('C2');
  expect(cell?.formula).toBe('IFERROR(_xldudf_PLAN_GAP(B2,500),"")');
  expect(cell?.result).toBeCloseTo(354.9);
  expect(file.getWorksheet('台账 1')?.getCell('A3').value).toBe('=不是公式');
});

it('leaves the workbook alone when the bytes are no workbook', async () => {
  const engine = await sample();
  const before = look(engine);
  await expect(openXlsx(engine, new TextEncoder().encode('no').buffer as ArrayBuffer, 'PLAN')).rejects.toThrow();
  expect(look(engine)).toEqual(before);
});

it('opens a file that says nothing of views, and keeps comments, protection and that there are pictures', async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('公报');
  sheet.addRow(['指标', 1]);
  sheet.getCell('B1').note = '核对过';
  await sheet.protect('', {});
  sheet.addImage(file.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' }), 'D1:E2');
  const records = new WorkbookRecords();
  const engine: Engine = new MemoryEngine();
  await openXlsx(engine, await file.xlsx.writeBuffer(), 'PLAN', records);
  const found = records.sheet(engine.activeSheetId());
  expect([...found.comments.values()]).toEqual([{ row: 0, column: 1, content: '核对过' }]);
  expect([found.protection.protected, found.shapes.map(({ type }) => type)]).toEqual([true, ['Image']]);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await saveXlsx(engine, 'PLAN', records));
  expect(JSON.stringify(again.getWorksheet('公报')?.getCell('B1').note)).toContain('核对过');
});
