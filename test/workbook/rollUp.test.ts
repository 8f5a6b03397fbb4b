import { henan13 } from '../../src/domain/plan/catalogue';
import { henanRegions } from '../../src/domain/plan/regions';
import { checkForms } from '../../src/domain/regions/checkForms';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../src/workbook/rollUp';
import { readFormFiles } from '../../src/xlsx/readFormFiles';
import { templateFile } from '../../src/xlsx/writeTemplateFile';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import { useOffice } from '../support/useOffice';

const office = useOffice();
const of = { domain: '就业' } as const;
const task = { signal: new AbortController().signal, report: () => undefined };

/** A returned file: the template file with what a region has typed. */
const returned = async (region: string, jobs: number, rate: number, denominator: number): Promise<File> => {
  const sheet = regionFormSheet(henan13, of);
  const cells = sheet.cells.map((row) => [...row]);
  cells[1]![1] = region;
  cells[1]![3] = 43465;
  cells.slice(5).forEach((row) => { row[4] = row[2] === '%' ? rate : jobs; if (row[2] === '%') row[5] = denominator; });
  const bytes = new Uint8Array(await templateFile([{ ...sheet, cells }]));
  return new File([bytes], `${region}.xlsx`);
};

describe('the cycle of returns', () => {
  it('inserts the form with a list of regions, in three round trips', async () => {
    office().statistics.reset();
    expect(await insertRegionForm(of, 'zh-CN')).toMatchObject({ ok: true, message: { key: 'insertedRegionForm', params: { sheet: '地区填报表', count: 4 } } });
    expect(office().statistics.batches).toBeLessThanOrEqual(3);
    expect(await office().workbook.type('地区填报表!B2', '郑州')).toBe(false);
    expect(await office().workbook.type('地区填报表!B2', '郑州市')).toBe(true);
  });

  it('collects a sheet of this workbook and files, and weighs rates once all are there', async () => {
    const { workbook } = office();
    await insertRegionForm(of, 'zh-CN');
    await workbook.type('地区填报表!B2', '郑州市');
    await workbook.type('地区填报表!D2', '2018-12-31');
    await workbook.type('地区填报表!E6', [[1], [1], [1], [90]]);
    await workbook.type('地区填报表!F9', 27);
    const sheets = await readFormSheets();
    const others = henanRegions.regions.slice(1);
    const files = await readFormFiles(await Promise.all(others.map(({ name }) => returned(name, 2, 98, 1))), task);
    if (!sheets.ok || !files) throw new Error('not read');
    const check = checkForms([...sheets.value, ...files.forms], henan13)!;
    expect(check.findings).toEqual([]);
    expect(check.missing).toEqual([]);
    office().statistics.reset();
    expect(await insertRollUp(check, 'zh-CN')).toMatchObject({ ok: true, message: { key: 'insertedRollUp', params: { sheet: '地区汇总', count: 28 } }, notes: [] });
    expect(office().statistics.batches).toBeLessThanOrEqual(3);
    expect((await workbook.values('地区汇总!B4:G5')).map((row) => row.join(' '))).toEqual(['郑州市 地区填报表 1 1 1 90', '开封市 开封市.xlsx 2 2 2 98']);
    expect((await workbook.values('地区汇总!D32:G32')).flat()).toEqual([55, 55, 55, 94]);
  });

  it('adds nothing up while a region lacks', async () => {
    const files = await readFormFiles([await returned('郑州市', 5, 95, 10), new File(['no file'], 'x.xlsx'), new File([new Uint8Array(await templateFile([]).catch(() => new Uint8Array()))], 'y.xlsx')], task);
    const check = checkForms(files!.forms, henan13)!;
    expect(files!.unread).toContain('x.xlsx');
    expect(await insertRollUp(check, 'zh-CN')).toMatchObject({ ok: true, notes: [{ key: 'rollUpMissing' }] });
    expect(await office().workbook.value('地区汇总!D32')).toBe('缺 27 个地区');
    expect(await office().workbook.value('地区汇总!G32')).toBe('缺 27 个地区');
  });

  it('stops between files when asked to', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await readFormFiles([await returned('郑州市', 5, 95, 10)], { signal: controller.signal, report: () => undefined })).toBeNull();
  });
});
