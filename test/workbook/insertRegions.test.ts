import { insertRegions, type InsertRegionsRequest } from '../../src/workbook/insertRegions';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
const SHEET = '分解落实-城镇新增就业';
const cell = (address: string): string => `'${SHEET}'!${address}`;
const jobs: InsertRegionsRequest = { of: { code: 'JY01' }, method: 'typed' };
/** 28 shares that make 100: 27 regions with 3 %, the last with 19 %. */
const shares = Array.from({ length: 28 }, (_, index) => [index === 27 ? 19 : 3]);

const insert = async (request: InsertRegionsRequest = jobs) => {
  const outcome = await insertRegions(request);
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome;
};

describe('分解落实', () => {
  it.each(['plan', 'native'] as const)('hands a target on by typed shares, whole in its unit, and judges each region (%s)', async (spelling) => {
    await insert({ ...jobs, spelling });
    const { workbook } = office();
    expect(await workbook.value(cell('Q8'))).toBe('还有 28 个地区没有填份额，暂不分解');
    expect(await workbook.value(cell('I9'))).toBe('');
    await workbook.type(cell('F9'), shares);
    expect(await workbook.value(cell('Q8'))).toBe('');
    expect((await workbook.values(cell('I8:I9'))).flat()).toEqual([500, 15]);
    expect((await workbook.values(cell('I36:I38'))).flat()).toEqual([95, 500, 0]);
    await workbook.type(cell('B2'), '2018-06-30');
    await workbook.type(cell('K9'), [[15], [7], [7], [1]]);
    const judged = await workbook.values(cell('L9:P12'));
    expect(judged.map((line) => [line[3], line[4]])).toEqual([[1, '提前完成'], [2, '基本符合'], [2, '基本符合'], [4, '严重滞后']]);
    expect(judged[3]?.[0]).toBeCloseTo(1 / 15, 9);
    expect(await workbook.value(cell('K8'))).toBe('');
    expect(await workbook.value(cell('Q37'))).toBe('还有 24 个地区没有填实际值，暂不合计');
    expect(await workbook.applied(cell('D12'))).toMatchObject({ fillColor: '#F6C7C3' });
  });

  it('prints every indicator of a domain on pages of its own, under the headings', async () => {
    await insert({ of: { domain: '就业' }, method: 'equal' });
    const { workbook } = office();
    const name = '分解落实-就业';
    const { rowBreaks, printTitleRows } = workbook.records.sheet(workbook.sheetId(name)).page;
    expect(printTitleRows).toBe('$7:$7');
    expect(await Promise.all(rowBreaks.map(async (row) => (await workbook.values(`'${name}'!A${row}:A${row + 1}`)).flat()))).toEqual([['JY01', 'JY02'], ['JY02', 'JY03'], ['JY03', 'JY04']]);
  });

  it('is inserted without page setup where Excel has none', async () => {
    jest.spyOn(office().Office.context.requirements, 'isSetSupported').mockImplementation((set, version) => set !== 'ExcelApi' || Number(String(version).split('.')[1]) < 9);
    await insert({ of: { domain: '就业' }, method: 'equal' });
    const { workbook } = office();
    expect(workbook.records.sheet(workbook.sheetId('分解落实-就业')).page).toMatchObject({ rowBreaks: [], printTitleRows: null });
  });

  it('allocates nothing when the shares do not make 100, and says by how much', async () => {
    await insert();
    const { workbook } = office();
    await workbook.type(cell('F9'), [[2], ...shares.slice(1)]);
    expect(await workbook.value(cell('Q8'))).toBe('份额合计 99%，应为 100%，暂不分解');
    expect(await workbook.value(cell('I9'))).toBe('');
  });

  it('gives the largest remainders the steps left over', async () => {
    await insert({ of: { code: 'RC07' }, method: 'equal' });
    const targets = (await office().workbook.values(`'分解落实-技师学院'!I9:I38`)).flat();
    expect(targets).toEqual([...Array.from({ length: 20 }, () => 1), ...Array.from({ length: 8 }, () => 0), 20, 0]);
  });

  it('never adds rates up: it weighs them once every denominator is there', async () => {
    await insert({ of: { code: 'SB09' }, method: 'basis' });
    const { workbook } = office();
    const at = (address: string): string => `'分解落实-医疗保险参保率'!${address}`;
    await workbook.type(at('K9'), Array.from({ length: 28 }, (_, index) => [index === 0 ? 90 : 98]));
    expect(await workbook.value(at('K8'))).toBe('');
    expect(await workbook.value(at('Q37'))).toContain('比率不相加');
    await workbook.type(at('E9'), Array.from({ length: 28 }, (_, index) => [index === 0 ? 27 : 1]));
    expect(await workbook.value(at('K8'))).toBeCloseTo(94, 9);
    expect((await workbook.values(at('I9:I38'))).flat().slice(-3)).toEqual([95, 95, 0]);
  });

  it('refuses a structure with the reason, and names those that a domain leaves out', async () => {
    const before = await office().workbook.snapshot();
    expect(await insertRegions({ of: { code: 'RC02' }, method: 'equal' })).toMatchObject({ ok: false, message: { key: 'regionsStructure' } });
    expect(await office().workbook.snapshot()).toEqual(before);
    const talent = await insert({ of: { domain: '人才' }, method: 'equal' });
    expect(talent.notes).toEqual([{ key: 'regionsLeftOut', params: { indicators: [expect.objectContaining({ code: 'RC02' }), expect.objectContaining({ code: 'RC03' })] } }]);
  });

  it('takes three round trips, whatever the number of blocks', async () => {
    for (const request of [jobs, { ...jobs, of: { domain: '人才' } } as const]) {
      office().statistics.reset();
      await insert(request);
      expect(office().statistics.batches).toBeLessThanOrEqual(3);
    }
  });

  it('asks before the same sheet again, not before another indicator’s', async () => {
    await insert();
    expect(await insertRegions(jobs)).toMatchObject({ ok: false, choices: ['update', 'copy'] });
    expect((await insert({ ...jobs, of: { code: 'JY02' } })).value.sheetName).toBe('分解落实-失业人员再就业');
  });

  it('an update brings lost formulas back and keeps what was typed, in the sheet’s own language', async () => {
    const english = await insert({ ...jobs, language: 'en-US' });
    const { workbook } = office();
    const at = (address: string): string => `'${english.value.sheetName}'!${address}`;
    await workbook.type(at('F9'), shares);
    await workbook.type(at('H8'), 0.1);
    await workbook.type(at('Q9'), 'my remark');
    await workbook.type(at('L9'), 'lost');
    const outcome = await insert({ ...jobs, language: 'en-US', existing: 'update' });
    expect(outcome.message).toMatchObject({ key: 'updated', params: { count: 1, entries: 30 } });
    expect(await workbook.value(at('H8'))).toBe(0.1);
    expect(await workbook.value(at('Q9'))).toBe('my remark');
    expect(await workbook.value(at('L9'))).toBe('');
    expect(await workbook.value(at('I7'))).toBe('Regional target');
  });
});
