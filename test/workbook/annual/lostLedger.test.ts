import { insertAnnual, type InsertAnnualRequest } from '../../../src/workbook/annual/insertAnnual';
import { checkWorkbook } from '../../../src/workbook/checkWorkbook';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import { insertReview } from '../../../src/workbook/review/insertReview';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { cellAddress } from '../../../src/domain/sheets/address';
import { standardAnnualLayout } from '../../../src/domain/sheets/annual/places';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';
import { useOffice } from '../../support/useOffice';

const office = useOffice({ withFunctions: true });
const workbook = () => office().workbook;
const { rows, columns } = standardAnnualLayout(henan13, false);
const at = (code: string, key: string): string => `年度计划!${cellAddress(rows.get(code)!, columns.get(key)!)}`;
const value = (code: string, key: string) => workbook().value(at(code, key));
const planned = (code: string) => Promise.all([2016, 2017, 2018, 2019, 2020].map((year) => value(code, `plan-${year}`)));

const insert = async (request: InsertAnnualRequest = {}) => {
  const outcome = await insertAnnual(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome;
};
const insertLedger = async () => expect((await insertTemplate({ kind: 'ledger', spelling: 'native' })).ok).toBe(true);
const ledgerRow = (code: string): number => standardLedgerLayout(henan13).rows.get(code)! + 1;
const fillLedger = async () => {
  await workbook().type('监测台账!C2', '2016-09-30');
  await workbook().type(`监测台账!H${ledgerRow('SB05')}`, 780);
  await workbook().type(`监测台账!I${ledgerRow('SB05')}`, 785);
};

describe('a ledger that was deleted', () => {
  const findings = async () => {
    const checked = await checkWorkbook();
    if (!checked.ok) throw new Error(checked.message.key);
    return checked.value.findings.filter(({ kind }) => kind === 'lost-ledger');
  };
  /** Excel leaves `#REF!` where the sheet's name stood. */
  const deleteLedger = async () => {
    workbook().deleteSheet('监测台账');
    const left = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('年度计划').getUsedRange();
      used.load('formulas');
      await context.sync();
      return (used.formulas as string[][]).flatMap((line, row) => line.flatMap((content, column) => (content.includes?.('监测台账') ? [{ address: cellAddress(row, column), formula: content.replace(/监测台账!/g, '#REF!') }] : [])));
    });
    for (const { address, formula } of left) await workbook().type(`年度计划!${address}`, formula);
  };

  it('is named by the check; an update empties what read it, says so, and keeps what was typed', async () => {
    await insertLedger();
    await fillLedger();
    await insert();
    await workbook().type(at('JY02', 'actual'), 30);
    expect(await findings()).toEqual([]);
    await deleteLedger();
    expect((await findings())[0]).toMatchObject({ sheetName: '年度计划', address: 'B2', repairable: false });
    const outcome = await insert({ existing: 'update' });
    expect(outcome.notes).toContainEqual({ key: 'annualLedgerGone', params: { count: expect.any(Number) } });
    expect([await value('JY01', 'actual'), await value('JY01', 'at'), await value('JY01', 'completion'), await workbook().value('年度计划!B2')]).toEqual(['', '', '', '']);
    expect([await value('SB05', 'base'), await value('SB05', 'note')]).toEqual(['', '缺基期值，不能从基期推算：请补填，或改用其他路径']);
    expect([await value('JY02', 'actual'), await planned('JY02')]).toEqual([30, [35, 35, 35, 35, 35]]);
    expect(await findings()).toEqual([]);
    expect((await insert({ existing: 'update' })).message.key).toBe('updatedNothing');
    expect(await outcome.undo!()).toMatchObject({ ok: true });
    expect((await findings())[0]).toMatchObject({ sheetName: '年度计划', address: 'B2' });
    await insert({ existing: 'update' });
    await workbook().type('年度计划!B2', '2016-09-30');
    expect(await value('JY02', 'completion')).toBeCloseTo(30 / 35, 12);
  });

  it('gives way to a new one', async () => {
    await insertLedger();
    await insert();
    await deleteLedger();
    await insertLedger();
    await fillLedger();
    expect((await insert({ existing: 'update' })).notes).toContainEqual({ key: 'annualReads', params: { ledger: '监测台账' } });
    expect(await value('SB05', 'actual')).toBe(785);
    expect(await findings()).toEqual([]);
  });

  it('leaves the choice between several others to the user', async () => {
    await insertLedger();
    await insert();
    await deleteLedger();
    await insertLedger();
    expect((await insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'copy' })).ok).toBe(true);
    await workbook().select('年度计划!A1');
    expect(await insertAnnual({ existing: 'update' })).toMatchObject({ ok: false, message: { key: 'annualSeveralLedgers' } });
    await workbook().select("'监测台账 (2)'!A1");
    expect((await insert({ existing: 'update' })).notes).toContainEqual({ key: 'annualReads', params: { ledger: '监测台账 (2)' } });
  });

  it('of a review is named as well, until a new one is read', async () => {
    await insertLedger();
    expect((await insertReview({ spelling: 'native' })).ok).toBe(true);
    expect(await findings()).toEqual([]);
    workbook().deleteSheet('监测台账');
    await insertLedger();
    const sheets = workbook().sheetNames.filter((name) => name.startsWith('中期评估'));
    expect(sheets.length).toBeGreaterThan(1);
    await workbook().type('中期评估-底稿!H9', '=#REF!B9');
    expect(await findings()).toEqual([{ kind: 'lost-ledger', sheetName: '中期评估-底稿', address: 'H9', detail: '=#REF!B9', repairable: false }]);
    expect((await insertReview({ spelling: 'native', existing: 'update' })).ok).toBe(true);
    expect(await findings()).toEqual([]);
  });
});
