import './host';
import { planMatch } from '../../src/functions/functions';
import { message, only, seen } from './host';

/** Every test begins without the rules: what was loaded once stays for the page's life. */
const fresh = () => {
  jest.resetModules();
  return (require('../../src/functions/functions') as { planMatch: typeof planMatch }).planMatch;
};
const one = async (text: string, output?: string) => only(await fresh()([[text]], output === undefined ? undefined : [[output]]));

test('names of the catalogue are answered at once, without the rules', () => {
  const result = fresh()([['JY01'], ['城镇新增就业'], ['“失业保险”参保人数'], [''], [5]]);
  expect(result.map((row) => row.map(seen))).toEqual([['JY01'], ['JY01'], ['SB05'], [''], ['#VALUE!']]);
});

test('a label is a promise as long as the rules are not there, and an answer afterwards', async () => {
  const match = fresh();
  const first = match([['全省城镇新增就业人数(万人)']]);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([['JY01']]);
  expect(match([['年末参加失业保险的人数'], ['其中：高技能人才总量']])).toEqual([['SB05'], ['RC06']]);
});

test.each<[string, unknown, RegExp]>([
  ['参保率', '#N/A', /^“参保率”可能指多个指标：.*SB08.*SB09/],
  ['失业、工伤保险参保人数', '#N/A', /SB05.*SB06/],
  ['新城城镇新增就业', '#N/A', /^“新城城镇新增就业”可能是 JY01 城镇新增就业，但不能确定，没有对应。请改用/],
  ['郑州市城镇新增就业', '#N/A', /JY01 城镇新增就业，但口径不同：标签是“郑州市”，指标是“全省”，没有对应。$/],
  ['领取失业保险金人数', '#N/A', /^“领取失业保险金人数”不是规划指标，其中“领取”：领取或享受待遇的人，不是参保的人。$/],
  ['城镇新增就业同比增长', '#N/A', /其中“同比”：比较得出的增减，不是数本身。$/],
  ['城乡居民基本养老保险参保人数', '#N/A', /规划里没有这个指标。$/],
  ['6月份城镇新增就业', '#N/A', /JY01 城镇新增就业，但口径不同：/],
  ['粮食产量', '#N/A', /^没有找到指标“粮食产量”。/],
])('%s: %s, and the reason', async (text, error, reason) => {
  const cell = await one(text);
  expect(seen(cell)).toBe(error);
  expect(message(cell)).toMatch(reason);
});

test('the name or the short name, where they are asked for', async () => {
  expect(await one('全省参加失业保险人数', '名称')).toBe('失业保险参保人数');
  expect(await one('全省参加失业保险人数', '简称')).toBe('失业保险参保');
  expect(seen(await one('全省参加失业保险人数', '单位'))).toBe('#VALUE!');
});

describe('where the rules cannot be loaded', () => {
  afterEach(() => jest.dontMock('../../src/domain/labels/matchLabel'));

  test('names are still names, the rest says what is missing, and the next calculation tries again', async () => {
    const match = fresh();
    jest.doMock('../../src/domain/labels/matchLabel', () => {
      throw new Error('offline');
    });
    const [[named], [label]] = (await match([['JY01'], ['全省城镇新增就业人数(万人)']])) as [[unknown], [unknown]];
    expect(named).toBe('JY01');
    expect(seen(label)).toBe('#N/A');
    expect(message(label)).toMatch(/识别规则这次没有载入（网络不通）/);
    jest.dontMock('../../src/domain/labels/matchLabel');
    expect(await match([['全省城镇新增就业人数(万人)']])).toEqual([['JY01']]);
  });
});

test('in English, the reason too', async () => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'en-US' } } });
  try {
    expect(message(await one('领取失业保险金人数'))).toBe('"领取失业保险金人数" is no indicator of the plan. "领取" says: people who receive benefits, not people insured.');
  } finally {
    delete (globalThis as { Office?: unknown }).Office;
  }
});
