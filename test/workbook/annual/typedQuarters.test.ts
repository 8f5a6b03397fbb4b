import { insertAnnual, type InsertAnnualRequest } from '../../../src/workbook/annual/insertAnnual';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { standardAnnualLayout } from '../../../src/domain/sheets/annual/places';
import { cellAddress } from '../../../src/domain/sheets/address';
import { useOffice } from '../../support/useOffice';

const office = useOffice({ withFunctions: true });
const workbook = () => office().workbook;
const layout = standardAnnualLayout(henan13, true);

const insert = async (request: InsertAnnualRequest = { quarterly: true }) => {
  const outcome = await insertAnnual(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome;
};

const at = (code: string, key: string): string => `'年度计划'!${cellAddress(layout.rows.get(code)!, layout.columns.get(key)!)}`;
const value = (code: string, key: string) => workbook().value(at(code, key));
const quarters = (code: string) => Promise.all([1, 2, 3, 4].map((quarter) => value(code, `quarter-${quarter}`)));

/** Pasted: Excel asks its validation only when somebody types. */
const paste = (address: string, pasted: string | number) =>
  Excel.run(async (context) => {
    const [, sheet = '', cell = ''] = /^'(.*)'!(.*)$/.exec(address) ?? [];
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[pasted]];
    await context.sync();
  });

describe('quarters that somebody sets for one indicator', () => {
  const check = (code: string) => value(code, 'quarterCheck');
  const chooseYear = (year: number) => workbook().type(`年度计划!${cellAddress(layout.quarterYear!.row, layout.quarterYear!.column)}`, year);

  it('replace the shares of this line alone, checked against the year', async () => {
    await insert();
    await workbook().type(at('JY01', 'typedQuarter-2016-1'), [[10, 30, 40, 18]]);
    expect([await quarters('JY01'), await check('JY01')]).toEqual([[10, 30, 40, 18], -2]);
    expect([await quarters('JY02'), await check('JY02')]).toEqual([[8.75, 8.75, 8.75, 8.75], 0]);
    expect(await workbook().applied(at('JY01', 'quarterCheck'))).toMatchObject({ fillColor: '#F6C7C3' });
    await workbook().type(at('JY01', 'typedQuarter-2016-4'), 20);
    expect(await check('JY01')).toBe(0);
    expect(await workbook().applied(at('JY01', 'quarterCheck'))).not.toMatchObject({ fillColor: '#F6C7C3' });
  });

  it('belong to their year: another year follows the shares until it has its own', async () => {
    await insert();
    await workbook().type(at('JY01', 'typedQuarter-2016-1'), [[10, 30, 40, 20]]);
    await chooseYear(2017);
    expect(await quarters('JY01')).toEqual([25, 25, 25, 25]);
    expect(await workbook().applied(at('JY01', 'typedQuarter-2017-2'))).toMatchObject({ fillColor: '#FFF9E3' });
    expect(await workbook().applied(at('JY01', 'typedQuarter-2016-2'))).not.toMatchObject({ fillColor: '#FFF9E3' });
    await workbook().type(at('JY01', 'typedQuarter-2017-1'), [[40, 20, 20, 20]]);
    expect(await quarters('JY01')).toEqual([40, 20, 20, 20]);
    await chooseYear(2016);
    expect(await quarters('JY01')).toEqual([10, 30, 40, 20]);
  });

  it('are levels for what is no sum: the last quarter makes the year, the lowest a floor', async () => {
    await insert();
    await workbook().type(at('SB05', 'base'), 780);
    await workbook().type(at('SB05', 'typedQuarter-2016-1'), [[782, 785, 787, 788]]);
    expect([await quarters('SB05'), await check('SB05')]).toEqual([[782, 785, 787, 788], -2]);
    await workbook().type(at('SB09', 'typedQuarter-2016-1'), [[95, 94.5, 96, 96]]);
    expect([await check('SB09'), await workbook().text(at('SB09', 'quarterCheck'))]).toEqual([-0.5, '-0.5 个百分点']);
    await workbook().type(at('RC07', 'typedQuarter-2016-1'), [[0, 1, 1, 4]]);
    expect([await quarters('RC07'), await check('RC07')]).toEqual([[0, 1, 1, 4], 0]);
  });

  it('say what they lack and what is wrong instead of a difference', async () => {
    await insert();
    await workbook().type(at('JY01', 'typedQuarter-2016-1'), [[10, 30]]);
    expect([await quarters('JY01'), await check('JY01')]).toEqual([[10, 30, '', ''], '还缺 2 季']);
    await paste(at('JY01', 'typedQuarter-2016-3'), '四十');
    expect([await quarters('JY01'), await check('JY01')]).toEqual([[10, 30, '', ''], '自定数有误']);
    await paste(at('SB09', 'typedQuarter-2016-1'), 0.95);
    expect([await quarters('SB09'), await check('SB09')]).toEqual([['', '', '', ''], '自定数有误']);
    expect(await check('SB05')).toBe('');
    await workbook().type(at('SB05', 'path'), '自定');
    await workbook().type(at('SB05', 'typed-2016'), 790);
    expect(await check('SB05')).toBe('缺上年末数');
  });

  it('stand even where the line of shares is wrong', async () => {
    await insert();
    await workbook().type(`年度计划!${cellAddress(4, layout.columns.get('quarter-1')!)}`, 10);
    await workbook().type(at('JY01', 'typedQuarter-2016-1'), [[10, 30, 40, 20]]);
    expect([await quarters('JY01'), await quarters('JY02'), await check('JY01'), await check('JY02')]).toEqual([[10, 30, 40, 20], ['', '', '', ''], 0, '']);
  });

  it('outlive an update', async () => {
    await insert();
    await workbook().type(at('JY01', 'typedQuarter-2016-1'), [[10, 30, 40, 20]]);
    expect((await insert({ existing: 'update' })).message).toMatchObject({ key: 'updatedNothing', params: { entries: 4 } });
  });
});

describe('a target that has to be exceeded', () => {
  it('is not planned by its own number, which is marked and said', async () => {
    await insert();
    expect([await value('RS04', 'total'), await value('RS04', 'difference'), await value('RS04', 'note')]).toEqual([1, 0, '只到目标值本身，规划的要求是超过它：请用“自定”']);
    expect(await workbook().applied(at('RS04', 'difference'))).toMatchObject({ fillColor: '#F6C7C3' });
    expect(await workbook().applied(at('RC11', 'difference'))).not.toMatchObject({ fillColor: '#F6C7C3' });
    await workbook().type(at('RS04', 'path'), '自定');
    await workbook().type(at('RS04', 'typed-2016'), [[0.2, 0.2, 0.2, 0.2, 0.2001]]);
    expect([await value('RS04', 'difference'), await value('RS04', 'note')]).toEqual([0.0001, '']);
    expect(await workbook().applied(at('RS04', 'difference'))).not.toMatchObject({ fillColor: '#F6C7C3' });
    await workbook().type(at('RS04', 'typed-2020'), 0.1);
    expect(await value('RS04', 'note')).toBe('低于目标值，请核对');
  });
});
