import fc from 'fast-check';
import places from '../../../src/domain/labels/places.json';
import { recogniseLabel } from '../../../src/domain/labels/recogniseLabel';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { henanRegions } from '../../../src/domain/plan/regions';

const answer = (label: string, unit?: string): string => {
  const result = recogniseLabel({ label, unit });
  if (result.kind === 'none') return `NONE ${result.why.rule}`;
  const caution = result.caution ? ` ${result.caution.kind} ${result.caution.stated}` : '';
  return `${result.kind === 'bound' ? result.code : 'ASK'}${caution}`;
};

describe('a label that names another place', () => {
  test.each([
    ['郑州市城镇新增就业人数', 'JY01 place 郑州市'], ['2018年末全国参加失业保险人数', 'SB05 place 全国'], ['山东全省城镇新增就业136.2万人', 'JY01 place 山东全省'], ['城镇新增就业人数（洛阳市）', 'JY01 place 洛阳市'],
    ['洛阳：城镇新增就业人数', 'JY01 place 洛阳'], ['河南省郑州市中牟县失业保险参保人数', 'SB05 place 河南省郑州市中牟县'], ['某市工伤保险参保人数', 'SB06 place 某市'], ['鄭州市城鎮新增就業人數', 'JY01 place 郑州市'],
    ['截至11月底,长沙市参加城镇职工基本养老保险的已有351万人', 'SB02 place 长沙市'], ['唐山市出台十条措施，全年失业人员再就业3.94万人', 'JY02 place 唐山市'], ['广西壮族自治区企业劳动合同签订率', 'LD01 place 广西壮族自治区'],
    ['成都市武侯区失业保险参保人数', 'SB05 place 成都市武侯区'], ['苏州工业园区城镇新增就业', 'JY01 place 苏州工业园区'], ['据浙江省人社厅统计，全年城镇新增就业125万人', 'JY01 place 浙江省'], ['郑州市贫困地区职业技能培训覆盖率', 'GG04 place 郑州市'],
    ['恩施州新培养高技能人才', 'RC05 place 恩施州'], ['1至6月，全国城镇新增就业654万人，完成全年目标任务的59%', 'JY01 place 全国'], ['吉林市城镇新增就业', 'JY01 place 吉林市'],
  ])('%s: %s', (label, expected) => expect(answer(label)).toBe(expected));

  test.each([
    ['2017年，文登区失业人员再就业2121人', 'JY02 place 文登区'], ['截止10月底，新城区实现城镇新增就业12314人', 'JY01 place 新城区'], ['开发区失业保险参保职工2.31万人', 'SB05 place 开发区'], ['镇安县失业保险参保人数', 'SB05 place 镇安县'],
    ['城区失业人员再就业2121人', 'ASK'], ['山区失业人员再就业2121人', 'ASK'], ['文登区、环翠区失业人员再就业2121人', 'ASK'], ['失业保险环翠区参保人数', 'ASK'],
  ])('a district that no list holds: %s: %s', (label, expected) => expect(answer(label)).toBe(expected));

  test('another reason not to calculate stays the one that is named', () => {
    expect(answer('2015年郑州市失业保险参保人数')).toBe('SB05 period 2015');
    expect(answer('郑州市职业培训', '万人')).toBe('RC04 unit 万人');
  });

  test.each([['郑州市参保人数', 'ASK place 郑州市'], ['郑州市高技能人才', 'ASK place 郑州市'], ['到2020年郑州市城镇新增就业5万人', 'ASK place 郑州市']])('%s: what it asked without the place it asks with it', (label, expected) =>
    expect(answer(label)).toBe(expected));

  test.each([['河南省失业保险参保人数', 'SB05'], ['河南城镇新增就业', 'JY01'], ['我省工伤保险参保人数', 'SB06'], ['全市城镇新增就业', 'JY01'], ['我县城镇新增就业', 'JY01']])('%s: the plan\'s own place, or none by name', (label, code) =>
    expect(answer(label)).toBe(code));

  test.each([
    ['郑州、洛阳城镇新增就业人数'], ['郑州市和洛阳市城镇新增就业人数'], ['郑州市城镇新增就业3万人，洛阳市城镇新增就业2万人'], ['郑州市区城镇新增就业人数'], ['郑州市直城镇新增就业'], ['郑州市本级城镇新增就业'], ['郑州市占比'],
    ['城镇新增就业占全国比重'], ['基本养老保险参保率高于全国'], ['基本养老保险参保率居全国第6位'], ['城镇新增就业16万人，郑州市占3万人'], ['带动郑州市城镇新增就业1.2万人'], ['为郑州市新增城镇就业1.2万人'],
    ['郑州市农民工参加工伤保险人数'], ['郑州市城镇新增就业5万人以上'], ['郑州市城镇新增就业同比增长'], ['城镇新增就业不含郑州市'], ['未完成任务的县区数'], ['郑州市城镇登记失业率'], ['郑州市'],
  ])('%s: a part, a comparison, two places or a trap is not bound', (label) => expect(answer(label)).toMatch(/^(?:ASK|NONE)/));

  test('朝阳, 来宾 and other words that are places too need 市, or their province', () => {
    expect(answer('朝阳城镇新增就业')).toBe('ASK');
    expect(answer('来宾高技能人才总量')).toBe('ASK');
    expect(answer('朝阳市城镇新增就业')).toBe('JY01 place 朝阳市');
    expect(answer('辽宁朝阳城镇新增就业')).toBe('JY01 place 辽宁朝阳');
  });

  test('a row that is called by its place alone does not become its heading\'s indicator', () =>
    expect(recogniseLabel({ label: '郑州市', headings: ['城镇新增就业人数'] }).kind).toBe('none'));
});

test('the list has every other province, every city and every directly governed county once', () => {
  const { provinces, cities, prefectures, counties, bareCounties, alsoWords } = places;
  expect([Object.keys(provinces).length, cities.length, Object.keys(prefectures).length]).toEqual([33, 295, 40]);
  for (const list of [cities, counties, bareCounties, alsoWords]) expect(list.filter((name, at) => list.indexOf(name) !== at)).toEqual([]);
  expect(alsoWords.filter((name) => !cities.includes(name) && !(name in prefectures))).toEqual([]);
  const known = (name: string): boolean => cities.includes(name.replace(/市$/, '')) || counties.includes(name) || bareCounties.includes(name);
  expect(henanRegions.regions.flatMap(({ name, shortName, former }) => [name, shortName, ...(former ? [former.name] : [])]).filter((name) => !known(name))).toEqual([]);
});

const names = henan13.indicators.flatMap(({ code, unit, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ code, unit, text })))
  .filter(({ text }) => !/^(?:公务员培训|培训公务员)$/.test(text));
const somewhere = fc.oneof(
  fc.constantFrom(...Object.entries(places.provinces).flatMap(([name, kind]) => [name, name + kind, `${name}全${kind.slice(-1)}`])),
  fc.constantFrom(...places.cities.map((name) => `${name}市`)),
  fc.constantFrom(...places.counties, ...places.bareCounties, '全国', '我国', '长三角地区', '某市', '××县'),
);
const time = fc.constantFrom('', '2018年', '2018年末', '截至2018年底，', '前三季度', '年末', '1-9月', '1至9月，', '累计');

test('every name of every indicator, with any place in front, behind or in an opening clause, means the indicator and is never calculated', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), somewhere, time, fc.constantFrom('front', 'colon', 'brackets', 'behind', 'clause'), ({ code, unit, text }, place, when, form) => {
      const forms = { front: `${when}${place}${text}`, colon: `${place}：${when}${text}`, brackets: `${when}${text}（${place}）`, behind: `${when}${text}，${place}`, clause: `${place}就业形势总体平稳，${when}${text}` };
      const result = recogniseLabel({ label: forms[form], unit });
      expect({ label: forms[form], code: result.kind === 'bound' ? result.code : result.kind, caution: result.kind === 'bound' && result.caution?.kind }).toEqual({ label: forms[form], code, caution: 'place' });
    }),
    { numRuns: 4000 },
  );
});

test('two places are never one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom('郑州', '洛阳市', '山东'), fc.constantFrom('、', '和', '与', '，'), fc.constantFrom('开封', '安阳市', '全国'), ({ unit, text }, one, joint, two) => {
      expect(recogniseLabel({ label: one + joint + two + text, unit }).kind).not.toBe('bound');
    }),
    { numRuns: 1000 },
  );
});
