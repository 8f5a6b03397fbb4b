import { insertAnnual, type InsertAnnualRequest } from '../../../src/workbook/annual/insertAnnual';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { standardAnnualLayout } from '../../../src/domain/sheets/annual/places';
import { cellAddress } from '../../../src/domain/sheets/address';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';
import { useOffice } from '../../support/useOffice';

const office = useOffice({ withFunctions: true });
const workbook = () => office().workbook;
const layout = standardAnnualLayout(henan13, true);
const yearly = standardAnnualLayout(henan13, false);

const insert = async (request: InsertAnnualRequest = {}) => {
  const outcome = await insertAnnual(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome;
};

/** A cell by its line and column, whatever stands where. */
const at = (code: string, key: string, { quarterly = false, sheet = '年度计划' } = {}): string => {
  const { rows, columns } = quarterly ? layout : yearly;
  return `'${sheet}'!${cellAddress(rows.get(code)!, columns.get(key)!)}`;
};
const value = (code: string, key: string, options?: Parameters<typeof at>[2]) => workbook().value(at(code, key, options));
const planned = (code: string) => Promise.all([2016, 2017, 2018, 2019, 2020].map((year) => value(code, `plan-${year}`)));

/** Pasted: Excel asks its validation only when somebody types. */
const paste = (address: string, pasted: string | number) =>
  Excel.run(async (context) => {
    const [, sheet = '', cell = ''] = /^'(.*)'!(.*)$/.exec(address) ?? [];
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[pasted]];
    await context.sync();
  });

const insertLedger = async (spelling: 'plan' | 'native' = 'native') => {
  const outcome = await insertTemplate({ kind: 'ledger', spelling });
  if (!outcome.ok) throw new Error(outcome.message.key);
};
const ledgerRow = (code: string): number => standardLedgerLayout(henan13).rows.get(code)! + 1;
const fillLedger = async () => {
  await workbook().type('监测台账!C2', '2016-09-30');
  await workbook().type(`监测台账!I${ledgerRow('JY01')}`, 112);
  await workbook().type(`监测台账!H${ledgerRow('SB05')}`, 780);
  await workbook().type(`监测台账!I${ledgerRow('SB05')}`, 785);
  await workbook().type(`监测台账!I${ledgerRow('SB09')}`, 93);
};

describe('a workbook without a ledger', () => {
  it('gets the paths of every target with one number, checked against it', async () => {
    const outcome = await insert();
    expect(outcome.message).toEqual({ key: 'insertedAnnual', params: { sheet: '年度计划', count: 40 } });
    expect(outcome.notes).toEqual([{ key: 'annualWithoutLedger' }]);
    expect(await planned('JY02')).toEqual([35, 35, 35, 35, 35]);
    expect(await planned('RC07')).toEqual([4, 8, 12, 16, 20]);
    expect(await planned('SB09')).toEqual([95, 95, 95, 95, 95]);
    expect(await planned('GG04')).toEqual(['', '', '', 100, '']);
    for (const code of ['JY02', 'RC07', 'SB09', 'GG04']) expect([await value(code, 'difference'), await value(code, 'note')]).toEqual([0, '']);
  });

  it('gives no number where a base is missing, wrong or beyond the target, and says why', async () => {
    await insert();
    const cases = [['', '缺基期值'], [-1, '基期值有误'], [900, '基期值已达到目标值'], ['无', '基期值有误']] as const;
    for (const [base, why] of cases) {
      await paste(at('SB05', 'base'), base);
      expect(await planned('SB05')).toEqual(['', '', '', '', '']);
      expect(await value('SB05', 'total')).toBe('');
      expect(await value('SB05', 'note')).toContain(why);
    }
    await workbook().type(at('SB05', 'base'), 780);
    expect(await planned('SB05')).toEqual([790, 800, 810, 820, 830]);
    expect(await value('SB05', 'note')).toBe('');
  });

  it('takes typed numbers only on the path 自定, and shows by how much they miss the target', async () => {
    await insert();
    await workbook().type(at('JY01', 'typed-2016'), [[130, 120, 110, 80]]);
    expect(await value('JY01', 'plan-2016')).toBe(100);
    expect(await value('JY01', 'note')).toContain('没有采用');
    await workbook().type(at('JY01', 'path'), '自定');
    expect(await planned('JY01')).toEqual([130, 120, 110, 80, '']);
    expect(await value('JY01', 'note')).toBe('还有 1 年的自定数没有填（在右侧）');
    expect(await value('JY01', 'total')).toBe('');
    await workbook().type(at('JY01', 'typed-2020'), 55);
    expect([await value('JY01', 'total'), await value('JY01', 'difference'), await value('JY01', 'note')]).toEqual([495, -5, '低于目标值，请核对']);
    expect(await workbook().applied(at('JY01', 'difference'))).toMatchObject({ fillColor: '#F6C7C3' });
    expect(await workbook().applied(at('JY01', 'typed-2020'))).toMatchObject({ fillColor: '#FFF9E3' });
    expect(await workbook().applied(at('JY02', 'typed-2020'))).not.toMatchObject({ fillColor: '#FFF9E3' });
    await workbook().type(at('SB09', 'path'), '自定');
    await workbook().type(at('SB09', 'typed-2016'), [[95, 96, 96, 96, 96]]);
    await paste(at('SB09', 'typed-2017'), 0.95);
    expect(await value('SB09', 'plan-2017')).toBe('');
    expect(await value('SB09', 'note')).toContain('自定数有误');
    await workbook().type(at('SB09', 'typed-2017'), 94);
    expect([await value('SB09', 'total'), await value('SB09', 'difference')]).toEqual([94, -1]);
  });

  it('refuses typing over a planned value, and a path of another kind of target', async () => {
    await insert();
    await workbook().type(at('JY01', 'plan-2016'), 120);
    await workbook().type(at('JY01', 'path'), '从基期');
    expect([await value('JY01', 'plan-2016'), await value('JY01', 'path')]).toEqual([100, '等额']);
    await paste(at('JY01', 'path'), '从基期');
    expect([await value('JY01', 'plan-2016'), await value('JY01', 'note')]).toEqual(['', '请在“路径”中选一种']);
  });

  it('judges nothing without a report date, and the year’s plan with one', async () => {
    await insert();
    await workbook().type(at('JY01', 'actual'), 112);
    expect([await value('JY01', 'planned'), await value('JY01', 'completion'), await value('JY01', 'over'), await value('JY01', 'sentence')]).toEqual(['', '', '', '']);
    await workbook().type('年度计划!B2', '2016-09-30');
    expect([await value('JY01', 'planned'), await value('JY01', 'over')]).toEqual([100, 12]);
    expect(await value('JY01', 'completion')).toBeCloseTo(1.12, 12);
    expect(await value('JY01', 'sentence')).toBe('2016年1–9月，城镇新增就业112万人，完成年度计划（100万人）的112.0%。');
    await workbook().type('年度计划!B2', '2021-03-31');
    expect(await workbook().value(`年度计划!${cellAddress(1, yearly.columns.get('path')!)}`)).toContain('不在规划期内');
    expect([await value('JY01', 'planned'), await value('JY01', 'completion')]).toEqual(['', '']);
  });
});

describe('a workbook with a ledger', () => {
  it.each(['plan', 'native'] as const)('reads its report date, bases and the year’s figures, and follows it (%s)', async (spelling) => {
    await insertLedger(spelling);
    await fillLedger();
    expect((await insert()).notes).toEqual([{ key: 'annualReads', params: { ledger: '监测台账' } }]);
    expect(await workbook().text('年度计划!B2')).toBe('2016-09-30');
    expect(await workbook().value('年度计划!G2')).toBeCloseTo(0.75, 12);
    expect(await value('JY01', 'completion')).toBeCloseTo(1.12, 12);
    expect(await planned('SB05')).toEqual([790, 800, 810, 820, 830]);
    expect([await value('SB05', 'actual'), await value('SB05', 'over')]).toEqual([785, -5]);
    expect([await value('SB09', 'completion'), await value('SB09', 'over')]).toEqual(['—', -2]);
    expect([await value('JY02', 'actual'), await value('JY02', 'completion')]).toEqual(['', '']);
    await workbook().type(`监测台账!I${ledgerRow('JY01')}`, 70);
    expect(await value('JY01', 'completion')).toBeCloseTo(0.7, 12);
    expect(await workbook().applied(at('JY01', 'completion'))).toMatchObject({ fillColor: '#FCE3C8' });
    await workbook().type(`监测台账!I${ledgerRow('JY01')}`, 75);
    expect(await workbook().applied(at('JY01', 'completion'))).not.toMatchObject({ fillColor: '#FCE3C8' });
  });

  it('keeps a wrong entry of the ledger visible instead of calculating with it', async () => {
    await insertLedger();
    await fillLedger();
    await workbook().type(`监测台账!I${ledgerRow('SB09')}`, 0.93);
    await insert();
    expect([await value('SB09', 'over'), await value('SB09', 'completion'), await value('SB09', 'sentence')]).toEqual(['#VALUE!', '#VALUE!', '']);
  });
});

describe('by quarters', () => {
  const quarters = (code: string) => Promise.all([1, 2, 3, 4].map((quarter) => value(code, `quarter-${quarter}`, { quarterly: true })));

  it('splits the chosen year by the shares above the headings', async () => {
    await insert({ quarterly: true });
    expect(await quarters('JY01')).toEqual([25, 25, 25, 25]);
    expect(await quarters('RC07')).toEqual([1, 2, 3, 4]);
    await workbook().type(`年度计划!${cellAddress(layout.quarterYear!.row, layout.quarterYear!.column)}`, 2017);
    expect(await quarters('RC07')).toEqual([5, 6, 7, 8]);
    const shares = cellAddress(4, layout.columns.get('quarter-1')!);
    await workbook().type(`年度计划!${shares}`, [[20, 30, 30, 10]]);
    expect(await quarters('JY01')).toEqual(['', '', '', '']);
    expect(await workbook().value(`年度计划!${cellAddress(1, layout.columns.get('quarter-1')!)}`)).toBe('各季份额合计 90%，应为 100%；没有自定各季数的行暂不分季');
    await workbook().type(`年度计划!${shares}`, [[20, 30, 30, 20]]);
    await paste(`'年度计划'!${cellAddress(layout.quarterYear!.row, layout.quarterYear!.column)}`, 2016.5);
    expect(await workbook().value(`年度计划!${cellAddress(1, layout.columns.get('quarter-1')!)}`)).toBe('请填分季年度');
    await workbook().type(`年度计划!${cellAddress(layout.quarterYear!.row, layout.quarterYear!.column)}`, 2017);
    expect(await quarters('JY01')).toEqual([20, 30, 30, 20]);
    expect(await quarters('SB05')).toEqual(['', '', '', '']);
    expect(await quarters('SB09')).toEqual([95, 95, 95, 95]);
  });
});

describe('round trips', () => {
  it('are three, four with a ledger', async () => {
    office().statistics.reset();
    await insert({ quarterly: true });
    expect(office().statistics.batches).toBeLessThanOrEqual(3);
    await insertLedger();
    office().statistics.reset();
    await insert({ existing: 'copy' });
    expect(office().statistics.batches).toBeLessThanOrEqual(4);
    office().statistics.reset();
    await insert({ existing: 'update' });
    expect(office().statistics.batches).toBeLessThanOrEqual(4);
  });
});

describe('before anything is written', () => {
  it('of several ledgers the one in front is taken, else the user is asked', async () => {
    await insertLedger();
    const copy = await insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'copy' });
    expect(copy.ok).toBe(true);
    expect((await insert()).notes).toEqual([{ key: 'annualReads', params: { ledger: '监测台账 (2)' } }]);
    expect(await insertAnnual({ existing: 'copy' })).toMatchObject({ ok: false, message: { key: 'annualSeveralLedgers' } });
    expect((await insert({ existing: 'copy', ledger: '监测台账' })).notes).toEqual([{ key: 'annualReads', params: { ledger: '监测台账' } }]);
  });

  it('a ledger whose headings were changed is refused by name, a locked structure too', async () => {
    await insertLedger();
    await workbook().type('监测台账!I6', '一六年');
    expect(await insertAnnual()).toMatchObject({ ok: false, message: { key: 'reviewLedgerUnrecognised', params: { headings: ['2016年'] } } });
    workbook().protectStructure();
    expect(await insertAnnual()).toMatchObject({ ok: false, message: { key: 'structureLocked' } });
  });

  it('one that is there is asked about', async () => {
    await insert();
    expect(await insertAnnual()).toMatchObject({ ok: false, message: { key: 'existsAsk', params: { sheet: '年度计划' } }, choices: ['update', 'copy'] });
  });
});

describe('an update', () => {
  it('needs nothing right after it was made, in both languages, with quarters and without', async () => {
    await insertLedger();
    for (const request of [{}, { quarterly: true }, { language: 'en-US' }, { language: 'en-US', quarterly: true }] as const) {
      const { value: made } = await insert({ ...request, existing: 'copy', ledger: '监测台账' });
      await workbook().select(`'${made.sheetName}'!A1`);
      expect((await insert({ existing: 'update' })).message).toMatchObject({ key: 'updatedNothing', params: { sheet: made.sheetName } });
    }
  });

  it('brings lost formulas back and keeps paths, typed numbers, lines, columns and comments of the user', async () => {
    await insertLedger();
    await fillLedger();
    await insert({ quarterly: true });
    const own = (code: string, key: string) => at(code, key, { quarterly: true });
    await workbook().type(own('JY01', 'path'), '自定');
    await workbook().type(own('JY01', 'typed-2016'), [[120, 110, 100, 90, 80]]);
    await workbook().type(own('SB05', 'base'), 700);
    await workbook().type(own('JY02', 'actual'), 30);
    await paste(own('JY02', 'plan-2016'), '手工');
    await workbook().type(own('JY02', 'completion'), '手工二');
    const shares = `年度计划!${cellAddress(4, layout.columns.get('quarter-1')!)}`;
    await workbook().type(shares, 10);
    await workbook().type('年度计划!BC6', [['处室意见'], ['已核']]);
    await workbook().type('年度计划!A60', '自加行');
    workbook().comment('年度计划', 'K7', '快报数');
    const outcome = await insert({ existing: 'update' });
    expect(outcome.message).toMatchObject({ key: 'updated', params: { sheet: '年度计划', count: 2, entries: 8 } });
    expect(await value('JY02', 'plan-2016', { quarterly: true })).toBe(35);
    expect(await value('JY02', 'completion', { quarterly: true })).toBeCloseTo(30 / 35, 12);
    expect(await value('JY01', 'plan-2020', { quarterly: true })).toBe(80);
    expect([await workbook().value(own('SB05', 'base')), await workbook().value(shares), await workbook().value('年度计划!BC7'), await workbook().value('年度计划!A60')]).toEqual([700, 10, '已核', '自加行']);
    expect(workbook().comments('年度计划')).toEqual({ K7: '快报数' });
    expect(await outcome.undo!()).toMatchObject({ ok: true });
    expect(await workbook().value(own('JY02', 'plan-2016'))).toBe('手工');
  });

  it('begins to read a ledger that has come meanwhile, where nothing was typed', async () => {
    await insert();
    await workbook().type(at('JY01', 'actual'), 90);
    await insertLedger();
    await fillLedger();
    await workbook().select('年度计划!A1');
    await insert({ existing: 'update' });
    expect([await value('JY01', 'actual'), await value('SB05', 'actual'), await workbook().text('年度计划!B2')]).toEqual([90, 785, '2016-09-30']);
  });

  it('keeps formulas of the user where numbers are typed', async () => {
    await insertLedger();
    await fillLedger();
    await insert();
    await workbook().type(at('JY01', 'actual'), '=45+50');
    await workbook().type(at('SB05', 'base'), '=700+9');
    await workbook().type('年度计划!B2', '=DATE(2016,6,30)');
    expect((await insert({ existing: 'update' })).message).toMatchObject({ key: 'updatedNothing', params: { entries: 2 } });
    expect([await value('JY01', 'actual'), await value('SB05', 'base'), await workbook().text('年度计划!B2')]).toEqual([95, 709, '2016-06-30']);
  });

  it('reads the ledger again where its own formulas have lost it', async () => {
    await insertLedger();
    await fillLedger();
    await insert();
    const ours = String(await workbook().formula(at('SB05', 'actual')));
    await workbook().type(at('SB05', 'actual'), ours.replace(/监测台账!/g, '#REF!'));
    expect((await insert({ existing: 'update' })).message).toMatchObject({ key: 'updated', params: { count: 1 } });
    expect(await value('SB05', 'actual')).toBe(785);
  });

  it('finds everything where users have moved it', async () => {
    await insert();
    await workbook().insertRows('年度计划', 8, 2);
    expect((await insert({ existing: 'update' })).message).toMatchObject({ key: 'updatedNothing' });
    await workbook().type('年度计划!A6', '编号');
    expect(await insertAnnual({ existing: 'update' })).toMatchObject({ ok: false, message: { key: 'updateUnrecognised', params: { headings: ['代码'] } } });
  });
});

describe('undo', () => {
  it('removes sheet and names again, and is refused once somebody has typed', async () => {
    await insertLedger();
    const before = await workbook().snapshot();
    const outcome = await insert();
    expect(await outcome.undo!()).toMatchObject({ ok: true, message: { key: 'undoneInsert' } });
    expect(await workbook().snapshot()).toEqual(before);
    const again = await insert();
    await workbook().type(at('JY01', 'typed-2016'), 5);
    expect(await again.undo!()).toMatchObject({ ok: false, message: { key: 'undoTyped' } });
  });
});
