import ExcelJS from 'exceljs';
import type { WholePlanKind } from '../../src/domain/sheets/sheetPlan';
import { downloadTemplate } from '../../src/xlsx/downloadTemplate';

const both: WholePlanKind[] = ['catalogue', 'ledger'];

it.each([
  [['ledger'] as WholePlanKind[], '规划指标-监测台账-模板.xlsx'],
  [both, '规划指标-指标目录-监测台账-模板.xlsx'],
])('offers %j under a name that says what it is', async (kinds, fileName) => {
  const download = await downloadTemplate(kinds);
  expect(download.fileName).toBe(fileName);
  expect(download.blob.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});

it('uses no function that a program without the add-in does not know', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await downloadTemplate(both)).blob.arrayBuffer());
  const formulas: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula))));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => formula.includes('PLAN.'))).toEqual([]);
});
