import data from '../../../src/domain/plan/henan-13.json';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { normaliseName } from '../../../src/domain/plan/normalise';
import { parsePlan } from '../../../src/domain/plan/parsePlan';

/** The plan's targets once more, written down apart from the data: code, figure, measure, comparator. */
const expected = [
  'JY01 500万人 cumulative gte', 'JY02 175万人 cumulative gte', 'JY03 60万人 cumulative gte', 'JY04 100% coverage gte',
  'SB01 100% coverage gte', 'SB02 1910万人 level gte', 'SB03 1300万人 level gte', 'SB04 8970万人 level gte', 'SB05 830万人 level gte',
  'SB06 950万人 level gte', 'SB07 680万人 level gte', 'SB08 90% level gte', 'SB09 95% floor gte',
  'RC01 450万人 level gte', 'RC02 10∶40∶50% structure eq', 'RC03 20∶40∶40% structure eq', 'RC04 1500万人次 cumulative gte',
  'RC05 75万人 cumulative gte', 'RC06 210万人 level gte', 'RC07 20所 milestone gte', 'RC08 25个 milestone gte', 'RC09 100个 milestone gte',
  'RC10 750万人 level gte', 'RC11 3万人次 cumulative gte', 'RC12 3000人次 cumulative gte', 'RC13 20±5%个 milestone approx', 'RC14 100±5%个 milestone approx',
  'RS01 100% coverage gte', 'RS02 1万期 cumulative gte', 'RS03 160万人次 cumulative gte', 'RS04 1亿学时 cumulative gt', 'RS05 100% coverage gte',
  'RS06 90% level gte', 'RS07 100% coverage gte',
  'LD01 96% floor gte', 'LD02 95% level gte', 'LD03 95% level gte', 'LD04 100% coverage gte',
  'GG01 8816万人 level gte', 'GG02 93% level gte', 'GG03 100% coverage gte', 'GG04 100% coverage gte',
];

test('the data have the shape of a plan and break no rule', () => {
  expect(parsePlan(data)).toEqual({ plan: henan13, problems: [] });
});

test('every target of the plan is there with its figure, measure and comparator', () => {
  const found = henan13.indicators.map(({ code, target, parts, tolerance, unit, measure, comparator }) => {
    const figure = parts ? parts.map(({ share }) => share).join('∶') : `${target}${tolerance ? `±${tolerance * 100}%` : ''}`;
    return `${code} ${figure}${unit} ${measure} ${comparator}`;
  });
  expect(found).toEqual(expected);
});

test('34 numeric targets and 8 commitments of full coverage', () => {
  const coverage = henan13.indicators.filter(({ measure }) => measure === 'coverage');
  expect([henan13.indicators.length - coverage.length, coverage.length]).toEqual([34, 8]);
});

test('one deadline is earlier than the end of the plan', () => {
  const early = henan13.indicators.filter(({ deadline }) => deadline !== '2020-12-31');
  expect(early.map(({ code, deadline }) => [code, deadline])).toEqual([['GG04', '2019-12-31']]);
});

test('a target that the plan states twice is one indicator with two sources', () => {
  const twice = henan13.indicators.filter(({ sources }) => sources.length > 1);
  expect(twice.map(({ code, sources }) => [code, sources.map(({ chapter, section }) => `${chapter}.${section}`)])).toEqual([
    ['SB01', ['1.3', '3.2']], ['RC04', ['1.3', '4.1']], ['RC06', ['1.3', '4.1']],
  ]);
});

test('what the plan leaves open is absent', () => {
  const stated = henan13.indicators.flatMap((indicator) => ['base', 'nature', 'responsible'].filter((field) => field in indicator));
  expect(stated).toEqual([]);
});

test('statistics that mean something else are no other name of an indicator', () => {
  const others = [
    '城镇登记失业率', '登记失业率', '集体合同签订率', '新增持卡人数', '结案数', '领取失业保险金人数', '企业职工基本养老保险参保人数', '城乡居民基本养老保险参保人数',
    '社会保障卡发卡量', '规模以上企业劳动合同签订率', '高校毕业生就业人数', '农村劳动力转移就业人数', '引智项目数',
  ].map(normaliseName);
  const names = henan13.indicators.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]).map(normaliseName);
  expect(names.filter((name) => others.includes(name) || /失业率|集体合同|新增持卡|结案数|领取/.test(name))).toEqual([]);
});

test('every indicator is known by at least three other wordings', () => {
  expect(henan13.indicators.filter(({ aliases }) => aliases.length < 3).map(({ code }) => code)).toEqual([]);
});
