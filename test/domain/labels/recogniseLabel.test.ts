import { recogniseLabel } from '../../../src/domain/labels/recogniseLabel';
import type { LabelInput } from '../../../src/domain/labels/recognition';

/** A code, 'ASK SB08 SB09' with the candidates, or NONE with the rule that decided. */
function answer(input: LabelInput | string): string {
  const result = recogniseLabel(typeof input === 'string' ? { label: input } : input);
  if (result.kind === 'bound') return result.code;
  return result.kind === 'ask' ? `ASK ${result.candidates.join(' ')}` : `NONE ${result.why.rule}`;
}

const schemes = [
  ['城镇职工基本养老保险', 'SB02'], ['职工养老保险', 'SB02'], ['城镇职工基本医疗保险', 'SB03'], ['职工医保', 'SB03'], ['城乡居民基本医疗保险', 'SB04'], ['居民医保', 'SB04'],
  ['失业保险', 'SB05'], ['工伤保险', 'SB06'], ['生育保险', 'SB07'],
] as const;

const frames = [
  '参加{}人数', '参加{}的人数', '{}参保人数', '{}参保人员', '期末参加{}人数', '年末{}参保人数', '{}参保人员总数', '全省{}参保总人数', '{}参加人数', '参加{}', '{}参保规模', '截至2016年底{}参保人数',
  '其中：{}参保人数', '（三）参加{}人数（万人）',
];

test('a question knows the unit that the report states, unless it states two', () => {
  expect(recogniseLabel({ label: '培训人次', unit: '万人次' })).toMatchObject({ kind: 'ask', unit: '万人次' });
  expect(recogniseLabel({ label: '参保人数', unit: '万人' })).toMatchObject({ kind: 'ask', unit: '万人' });
  expect(recogniseLabel({ label: '参保人数(人)', unit: '万人' })).not.toHaveProperty('unit');
  expect(recogniseLabel({ label: '参保人数' })).not.toHaveProperty('unit');
});

describe('one meaning in many frames', () => {
  test.each(frames)('%s', (frame) => {
    expect(schemes.map(([scheme]) => answer(frame.replace('{}', scheme)))).toEqual(schemes.map(([, code]) => code));
  });

  test('the insured who are at work are all of the insured, except where pensioners are insured too', () => {
    expect(['失业保险', '工伤保险', '生育保险'].map((scheme) => answer(`${scheme}参保职工人数`))).toEqual(['SB05', 'SB06', 'SB07']);
    expect(answer('城镇职工基本养老保险参保职工人数')).toBe('ASK SB02');
  });

  test.each([
    ['新增城镇就业', 'JY01'], ['城镇就业新增人数', 'JY01'], ['下岗失业人员再就业', 'JY02'], ['就业困难对象实现就业', 'JY03'], ['困难人员再就业', 'JY03'], ['城乡就业困难人员就业再就业', 'JY03'],
    ['技能人才规模', 'RC10'], ['高技能人才资源总量', 'RC06'], ['专技人才总量', 'RC01'], ['当年新增高技能人才', 'RC05'], ['体制内专业技术人才高、中、初级比例', 'RC03'],
    ['基本医疗保险（城镇职工）参保人数', 'SB03'], ['养老参保率', 'SB08'], ['社保卡持卡人数', 'GG01'], ['社会保障卡普及率', 'GG02'], ['劳动监察投诉举报案件结案率', 'LD03'],
    ['事业单位新进人员中公开招聘比例', 'RS06'], ['全省持卡人数', 'GG01'],
  ])('%s is %s', (label, code) => expect(answer(label)).toBe(code));
});

describe('traps', () => {
  test.each([
    ['集体合同签订率'], ['劳动合同续订率'], ['劳动人事争议仲裁结案数'], ['新增持卡人数'], ['失业保险基金收入'], ['工伤保险基金支出'], ['领取失业保险金人数'], ['城镇登记失业率'],
    ['失业保险参保农民工'], ['参加工伤保险女性人数'], ['养老保险离退休人员'], ['企业经营管理人才总量'], ['人才资源总量'], ['新开工建设项目工伤保险参保率'], ['城镇新增就业预测'],
    ['城镇新增就业同比增长'], ['城镇新增就业目标任务'], ['失业保险参保单位'], ['补贴性职业技能培训'], ['就业困难人员就业援助'],
  ])('%s is no indicator, and the word that says so is named', (label) => {
    const { kind, why } = recogniseLabel({ label });
    expect({ kind, rule: why.rule }).toEqual({ kind: 'none', rule: 'trap' });
    expect(label).toContain(why.params.word);
    expect(why.params.reason).not.toBe('');
  });

  test.each([['城乡居民基本养老保险参保人数'], ['企业职工基本养老保险参保人数'], ['城乡居民基本养老保险参保率'], ['失业保险参保率'], ['新增专业技术人才']])(
    '%s is a known quantity outside the plan',
    (label) => expect(answer(label)).toBe('NONE other'),
  );

  test.each([['公务员培训覆盖率'], ['职业培训覆盖率'], ['专业技术人才人数占比'], ['高技能人才占技能劳动者比例'], ['公务员网络培训人次'], ['城镇新增就业人员参加失业保险人数']])(
    '%s has a word too many',
    (label) => expect(answer(label)).toBe('NONE extra'),
  );
});

describe('a question instead of a guess', () => {
  test.each([
    ['参保人数', 'ASK SB02 SB03 SB04 SB05 SB06 SB07'], ['参保率', 'ASK SB08 SB09'], ['结案率', 'ASK LD02 LD03'], ['引进国外智力成果示范推广基地', 'ASK RC13 RC14'], ['基本养老保险参保人数', 'ASK SB02'],
    ['参加基本医疗保险人数', 'ASK SB03 SB04'], ['新增就业人数', 'ASK JY01'], ['高技能人才', 'ASK RC05 RC06'], ['新城城镇新增就业人数', 'ASK JY01'],
    ['新培养高技能人才、高技能人才总量', 'ASK RC05'], ['失业保险、工伤保险参保人数', 'ASK SB06 SB05'], ['养老、医疗保险参保人数', 'ASK SB02 SB08 SB03 SB04'],
    ['社会保障卡持卡人数及常住人口覆盖率', 'ASK GG01 GG02'], ['五项社会保险参保人数', 'ASK SB02 SB03 SB04 SB05 SB06 SB07'], ['公务员培训', 'ASK RS03 RS02'], ['社会保障卡发卡量', 'ASK GG01'], ['劳动人事争议结案率', 'ASK LD02'],
  ])('%s: %s', (label, expected) => expect(answer(label)).toBe(expected));
});

describe('brackets', () => {
  test.each([
    ['工伤保险参保人数（含农民工）', 'SB06'], ['城镇(不含农村)新增就业人数', 'JY01'], ['劳动合同（不含集体合同）签订率', 'LD01'], ['企业劳动合同签订率(非续订率)', 'LD01'], ['引进外国专家(含高层次)人次', 'RC11'],
    ['技能劳动者总量(含高技能人才)', 'RC10'], ['城镇失业人员再就业(其中就业困难人员另列)', 'JY02'], ['城镇职工基本医疗保险参保人数(在职+退休)', 'SB03'], ['基本医疗保险参保人数（职工）', 'SB03'],
    ['参加医疗保险人数(城镇职工基本医疗保险)', 'SB03'], ['失业保险参保人数（年末，万人）', 'SB05'],
  ])('%s changes nothing: %s', (label, code) => expect(answer(label)).toBe(code));

  test.each([
    ['城镇职工基本养老保险参保人数(不含离退休人员)'], ['技能劳动者总量（不含高技能人才）'], ['城乡居民基本医疗保险参保人数(不含农村居民)'], ['失业保险参保人数(农民工)'], ['就业困难人员就业人数（4050）'], ['公务员培训(不含初任培训)人次'],
    ['失业保险参保人数（不含企业）'], ['城镇职工基本养老保险参保人数(不含领取待遇人员)'], ['工伤保险参保人数(不含欠费人员)'], ['企业劳动合同签订率(不含劳务派遣)'], ['高技能人才总量(含中级工)'],
    ['失业保险参保人数(不含新增参保)'], ['失业人口参保人数'], ['社会保障卡持卡人数(含电子社保卡)'], ['城镇新增就业(含农村)'], ['城镇职工基本医疗保险参保人数(含大病保险)'],
  ])('%s is another quantity', (label) => expect(answer(label)).toMatch(/^NONE/));
});

describe('values inside the label', () => {
  test.each([
    ['截至12月底，全市城镇新增就业14.5万人', 'JY01', '万人'], ['有5.05万下岗失业人员实现了再就业', 'JY02', undefined], ['建成20所技师学院', 'RC07', '所'], ['仲裁结案率达到96.8%', 'LD02', '%'],
  ])('%s', (label, code, unit) => {
    expect(answer(label)).toBe(code);
    expect(recogniseLabel({ label })).toMatchObject(unit ? { unit } : {});
  });

  test.each([['劳动合同签订率稳定在97%以上'], ['劳动合同签订率≥96%'], ['20人以上企业劳动合同签订率']])('%s is a limit, not a value', (label) => expect(answer(label)).not.toBe('LD01'));
});

describe('what stands around the label', () => {
  test.each<[string, LabelInput, string]>([
    ['the scheme above', { label: '参保人数', headings: ['工\n伤\n保\n险'] }, 'SB06'],
    ['another heading, the same label', { label: '参保人数', headings: ['城镇职工基本养老保险'] }, 'SB02'],
    ['a scheme outside the plan', { label: '参保人数', headings: ['城乡居民基本养老保险'] }, 'NONE other'],
    ['two headings together', { label: '参保人数', headings: ['基本医疗保险', '城镇职工'] }, 'SB03'],
    ['the measure above, the scheme here', { label: '5.失业保险', headings: ['四、期末参保人数'] }, 'SB05'],
    ['fund income above', { label: '失业保险', headings: ['五、社会保险基金收入'] }, 'NONE trap'],
    ['a year below an indicator', { label: '2017年', headings: ['生育保险参保人数'] }, 'SB07'],
    ['a part of the people above', { label: '参加失业保险人数', headings: ['农民工'] }, 'ASK SB05'],
    ['a part of the people in the title', { label: '参加失业保险人数', table: { title: '农民工参加社会保险情况' } }, 'ASK SB05'],
    ['a growth column', { label: '城镇新增就业', headings: ['比上年增长（%）'] }, 'NONE trap'],
    ['topics in the heading say nothing against the label', { label: '参加失业保险人数', headings: ['三、社会保险参保和基金收支情况'] }, 'SB05'],
    ['a heading of another scheme has ended', { label: '失业保险参保人数', headings: ['企业职工基本养老保险'] }, 'SB05'],
    ['a part below the whole', { label: '职工', headings: ['城镇职工基本养老保险参保人数'] }, 'ASK SB02'],
    ['the scheme below the sum', { label: '其中：职工', headings: ['年末参加基本医疗保险人数'] }, 'SB03'],
    ['a note that says stock', { label: '高技能人才', note: '期末时点数' }, 'RC06'],
    ['a note that says flow', { label: '高技能人才', note: '当年新增' }, 'RC05'],
    ['a unit that completes a bare name', { label: '专业技术人才', unit: '万人' }, 'RC01'],
    ['a unit that decides between two readings', { label: '公务员培训', unit: '期' }, 'RS02'],
    ['the same with the other unit', { label: '公务员培训', unit: '万人次' }, 'RS03'],
    ['a share of persons', { label: '基本养老保险参保', unit: '%' }, 'SB08'],
    ['a part with a subject of its own', { label: '其中：高技能人才', headings: ['技能劳动者总量'] }, 'RC06'],
    ['a part named behind 中', { label: '失业人员再就业中：就业困难人员' }, 'JY03'],
    ['a unit that rules out every candidate', { label: '参保人数', unit: '亿元' }, 'NONE unit'],
    ['no unit beside a bare name', { label: '专业技术人才' }, 'ASK RC01'],
  ])('%s', (_, input, expected) => expect(answer(input)).toBe(expected));
});

describe('口径: shown, nothing calculated', () => {
  test.each<[LabelInput, string, string]>([
    [{ label: '各类职业培训', unit: '万人' }, 'RC04', 'unit'],
    [{ label: '基本养老保险参保率', unit: '‰' }, 'SB08', 'per-mille'],
    [{ label: '基本养老保险参保率', unit: '个百分点' }, 'ASK SB08', 'points'],
    [{ label: '失业保险参保人数', unit: '亿元' }, 'ASK SB05', 'unit'],
    [{ label: '城镇新增就业人数', unit: '%' }, 'ASK JY01', 'unit'],
    [{ label: '社会保障卡持卡人数', unit: '万张' }, 'ASK GG01', 'unknown-unit'],
    [{ label: '失业保险参保人数(人)', unit: '万人' }, 'SB05', 'two-units'],
    [{ label: '失业保险参保人数', unit: '万人', note: '当年新增' }, 'SB05', 'flow-stock'],
    [{ label: '城镇新增就业人数', unit: '万人', note: '期末时点数' }, 'JY01', 'flow-stock'],
    [{ label: '6月份城镇新增就业', unit: '万人' }, 'JY01', 'month'],
    [{ label: '城镇新增就业', unit: '万人', note: '本月数' }, 'JY01', 'month'],
  ])('%j', (input, expected, caution) => {
    const result = recogniseLabel(input);
    expect(answer(input)).toBe(expected);
    expect(result).toMatchObject({ caution: { kind: caution, calculable: false } });
  });

  test.each<[LabelInput, string | undefined]>([
    [{ label: '失业保险参保人数', unit: '人' }, '人'], [{ label: '失业保险参保人数(万)' }, '万人'], [{ label: '失业保险参保人数', table: { unit: '单位:万人' } }, '万人'],
    [{ label: '基本养老保险参保率', table: { unit: '万人' } }, undefined], [{ label: '技师学院数', unit: '个' }, '所'], [{ label: '失业保险参保人数', headings: ['2016年（人）'] }, '人'],
    [{ label: '6月末失业保险参保人数', unit: '万人', note: '期末时点数' }, '万人'],
  ])('%j: no caution, the numbers are in %s', (input, unit) => {
    const result = recogniseLabel(input);
    expect(result.kind).toBe('bound');
    expect(result).not.toHaveProperty('caution');
    expect('unit' in result ? result.unit : undefined).toBe(unit);
  });
});

test('what is no label is told apart', () => {
  expect([answer(''), answer('Employment'), answer('失业保险'.repeat(8000)), answer('地区生产总值')]).toEqual(['NONE empty', 'NONE not-chinese', 'NONE too-long', 'NONE no-indicator']);
});
