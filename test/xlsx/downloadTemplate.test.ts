import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { downloadTemplate, type FileRequest } from '../../src/xlsx/downloadTemplate';

afterEach(() => judgeBy(defaultSettings));

const opened = async (...request: Parameters<typeof downloadTemplate>): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await downloadTemplate(...request)).blob.arrayBuffer());
  return workbook;
};
const formulasOf = (workbook: ExcelJS.Workbook): string[] => {
  const formulas: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula))));
  return formulas;
};

it.each([
  [{ kinds: ['ledger'] }, 'zh-CN', '规划指标-监测台账-模板.xlsx'],
  [{ kinds: ['catalogue', 'ledger'] }, 'zh-CN', '规划指标-指标目录-监测台账-模板.xlsx'],
  [{ kinds: ['ledger', 'review'] }, 'en-US', 'Plan Indicators-Monitoring ledger-Review-template.xlsx'],
  [{ regions: { of: { code: 'JY01' }, method: 'equal' } }, 'zh-CN', '规划指标-分解落实-城镇新增就业-模板.xlsx'],
  [{ regions: { of: { domain: '就业' }, method: 'basis', basisName: '常住人口（万人）' } }, 'en-US', 'Plan Indicators-Targets-Employment-template.xlsx'],
  [{ regionForm: { domain: '就业' } }, 'zh-CN', '规划指标-地区填报表-就业-模板.xlsx'],
  [{ regionForm: { code: 'SB09' } }, 'en-US', 'Plan Indicators-Regional return-SB09-template.xlsx'],
] as const)('offers %j in %s under a name that says what it is', async (request, language, fileName) => {
  const download = await downloadTemplate(request as FileRequest, language);
  expect(download.fileName).toBe(fileName);
  expect(download.blob.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});

it.each([
  [{ kinds: ['catalogue', 'ledger'] }, 100],
  [{ regions: { of: { code: 'JY01' }, method: 'typed' } }, 100],
] as const)('%j uses no function that a program without the add-in does not know', async (request, least) => {
  const formulas = formulasOf(await opened(request as FileRequest));
  expect(formulas.length).toBeGreaterThan(least);
  expect(formulas.filter((formula) => formula.includes('PLAN.'))).toEqual([]);
});

it('holds the sheet that the form’s choices describe, ready to print', async () => {
  const [sheet] = (await opened({ regions: { of: { code: 'JY01' }, method: 'basis', basisName: '常住人口（万人）' } })).worksheets;
  expect([sheet?.name, sheet?.getCell('B3').value, sheet?.getCell('D3').value, sheet?.getCell('D9').value]).toEqual(['分解落实-城镇新增就业', '按分配依据', '常住人口（万人）', '郑州市']);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, printTitlesRow: '7:7' });
});

it('begins a page with every indicator but the first', async () => {
  const breaksOf = async (of: { readonly domain: '就业' } | { readonly code: 'JY01' }) => {
    const request = { regions: { of, method: 'equal' } } as const;
    const [sheet] = (await opened(request)).worksheets;
    const zip = await JSZip.loadAsync(await (await downloadTemplate(request)).blob.arrayBuffer());
    // A file names the row above a break, counted from 1.
    const rows = [...(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
    return rows.map((row) => [sheet?.getCell(row, 1).value, sheet?.getCell(row + 1, 1).value]);
  };
  expect(await breaksOf({ domain: '就业' })).toEqual([['JY01', 'JY02'], ['JY02', 'JY03'], ['JY03', 'JY04']]);
  expect(await breaksOf({ code: 'JY01' })).toEqual([]);
});

it('is a form that a roll-up knows again', async () => {
  const [sheet] = (await opened({ regionForm: { domain: '就业' } }, 'en-US')).worksheets;
  expect([sheet?.getCell('B3').value, sheet?.getCell('A6').value, sheet?.headerFooter.oddFooter]).toEqual(['GHZB-RF-1', 'JY01', '&L&A&CPage &P of &N&RPlan Indicators']);
});

it('judges by the settings in use', async () => {
  judgeBy({ ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 17 } });
  const [ledger] = (await opened({ kinds: ['ledger'] }, 'en-US')).worksheets;
  expect(String(ledger?.getCell('A3').value)).toContain('≥ +17 pp 快于序时');
});
