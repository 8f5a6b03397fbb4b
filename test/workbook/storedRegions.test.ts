import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { templateVersion, VERSION_PROPERTY, versionMark } from '../../src/domain/sheets/templateVersion';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertRollUp, readFormSheets } from '../../src/workbook/rollUp';
import { placeSheet, storedSheet } from '../support/storedSheet';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
const workbook = () => office().workbook;

const SHEET = '分解落实-城镇新增就业';
const markOf = (sheet: string): string | undefined => workbook().records.sheet(workbook().sheetId(sheet)).customProperties.get(VERSION_PROPERTY.toLowerCase())?.value;
const update = () => insertRegions({ of: { code: 'JY01' }, method: 'typed', spelling: 'native', existing: 'update' });

describe('分解落实 as the first release wrote it', () => {
  /** Shares, figures, a lost formula, a line, a column, a look and a comment of the user. */
  const workOn = async () => {
    placeSheet(workbook(), storedSheet('regions-1'));
    await workbook().type(`${SHEET}!B2`, '2018-12-31');
    await workbook().type(`${SHEET}!F9`, Array.from({ length: 28 }, (_, index) => [index === 27 ? 19 : 3]));
    await workbook().type(`${SHEET}!K9`, [[9], [8]]);
    await workbook().type(`${SHEET}!L9`, '手工');
    await workbook().type(`${SHEET}!R8`, [['处室意见'], ['已核']]);
    await workbook().type(`${SHEET}!A45`, [['自加行', '', '汇总', 7]]);
    workbook().comment(SHEET, 'F9', '会商数');
    workbook().engine.setStyle(workbook().sheetId(SHEET), { row: 8, column: 5, rowCount: 1, columnCount: 1 }, { fillColor: '#00FF00', bold: true });
    await workbook().select(`${SHEET}!A1`);
  };

  it('is brought to this release: shares, figures, lines, columns, formats and comments of the user stay', async () => {
    await workOn();
    expect(await update()).toMatchObject({ ok: true, message: { key: 'updated' } });
    expect((await workbook().values(`${SHEET}!F9:F36`)).flat()).toEqual(Array.from({ length: 28 }, (_, index) => (index === 27 ? 19 : 3)));
    expect((await workbook().values(`${SHEET}!K9:K10`)).flat()).toEqual([9, 8]);
    expect(await workbook().formula(`${SHEET}!L9`)).toMatch(/^=/);
    expect((await workbook().values(`${SHEET}!R8:R9`)).flat()).toEqual(['处室意见', '已核']);
    expect((await workbook().values(`${SHEET}!A45:D45`)).flat()).toEqual(['自加行', '', '汇总', 7]);
    expect(workbook().comments(SHEET)).toEqual({ F9: '会商数' });
    expect(workbook().engine.commonStyle(workbook().sheetId(SHEET), { row: 8, column: 5, rowCount: 1, columnCount: 1 })).toMatchObject({ fillColor: '#00FF00', bold: true });
    // The shares of 100 give every region a whole target, and together the province's.
    const targets = (await workbook().values(`${SHEET}!I9:I36`)).flat() as number[];
    expect(targets.reduce((sum, target) => sum + target, 0)).toBeCloseTo(500, 9);
    expect(markOf(SHEET)).toBe(versionMark('regions', templateVersion.regions));
    expect(await update()).toMatchObject({ message: { key: 'updatedNothing' } });
    expect(await checkWorkbook()).toMatchObject({ ok: true, value: { findings: [] } });
  });

  it('is as it was after an undo', async () => {
    await workOn();
    const before = workbook().contents();
    const outcome = await update();
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
    expect(workbook().contents()).toEqual(before);
  });
});

describe('the cycle of returns as the first release wrote it', () => {
  const fillForm = async () => {
    placeSheet(workbook(), storedSheet('regionForm-1'));
    await workbook().type('地区填报表!B2', '郑州市');
    await workbook().type('地区填报表!D2', '2018-12-31');
    await workbook().type('地区填报表!E6', [[1], [2], [3], [90]]);
    await workbook().type('地区填报表!F9', 27);
  };

  it('a form that was filled in is read, and stays as it is', async () => {
    await fillForm();
    await workbook().type('地区填报表!H6', '处室意见');
    const before = workbook().contents();
    const forms = await readFormSheets();
    if (!forms.ok) throw new Error(forms.message.key);
    const check = checkForms(forms.value, henan13)!;
    expect(check.findings).toEqual([]);
    expect(check.accepted).toHaveLength(1);
    expect(workbook().contents()).toEqual(before);
  });

  it('a roll-up stays as it is beside a new one, which adds up the same', async () => {
    await fillForm();
    placeSheet(workbook(), storedSheet('rollUp-1'));
    await workbook().type('地区汇总!B40', '处室意见');
    const sheetOf = (name: string) => (workbook().contents() as { sheets: { name: string }[] }).sheets.find((sheet) => sheet.name === name);
    const before = sheetOf('地区汇总');
    const forms = await readFormSheets();
    const outcome = await insertRollUp(checkForms(forms.ok ? forms.value : [], henan13)!, 'zh-CN');
    expect(outcome).toMatchObject({ ok: true, value: { sheetName: '地区汇总 (2)' } });
    expect(sheetOf('地区汇总')).toEqual(before);
    expect((await workbook().values("'地区汇总 (2)'!D4:G4")).flat()).toEqual([1, 2, 3, 90]);
    expect(await workbook().value('地区汇总!D32')).toBe(await workbook().value("'地区汇总 (2)'!D32"));
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
    expect(sheetOf('地区汇总')).toEqual(before);
  });
});
