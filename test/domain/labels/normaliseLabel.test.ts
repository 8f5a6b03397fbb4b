import fc from 'fast-check';
import { normaliseLabel } from '../../../src/domain/labels/normaliseLabel';

describe('what is taken off a label', () => {
  test.each([
    ['一、失业保险参保人数', 'chapter numbering'],
    ['（三）失业保险参保人数', 'section numbering'],
    ['3、失业保险参保人数', 'item numbering'],
    ['68.1 失业保险参保人数', 'numbering with a point'],
    ['5.#失业保险参保人数', 'numbering and the sign for a part'],
    ['①失业保险参保人数', 'a digit in a circle'],
    ['A. 失业保险参保人数', 'a letter'],
    ['其中：失业保险参保人数', '其中'],
    ['——其中，失业保险参保人数', 'a dash before 其中'],
    ['“失业保险”参保人数', 'quotes'],
    ['失业保险参保人数①', 'a footnote in a circle'],
    ['失业保险参保人数[1]', 'a footnote in brackets'],
    ['失业保险参保人数²', 'a footnote above the line'],
    ['失业保险参保人数*', 'a star'],
    ['失　业 保 险参保人数', 'spaces in words'],
    ['失业保险\n参保人数', 'a broken line'],
    ['失\n业\n保\n险\n参\n保\n人\n数', 'vertical writing'],
    ['失業保險參保人數', 'traditional characters'],
    ['2016年失业保险参保人数', 'a year'],
    ['２０１６年失业保险参保人数', 'a year in full width'],
    ['2016-2020年失业保险参保人数', 'a span of years'],
    ['截至2016年12月底失业保险参保人数', 'a date'],
    ['“十三五”期间失业保险参保人数', 'a plan period'],
    ['失业保险参保人数 Persons Insured (10 000 persons)', 'the English column'],
  ])('%s: %s', (label) => expect(normaliseLabel(label).text).toBe('失业保险参保人数'));

  test.each([
    ['失业保险参保人数(万人)', '万人'], ['失业保险参保人数（单位：人）', '人'], ['失业保险参保人数：万人', '万人'], ['失业保险参保人数万人', '万人'],
    ['失业保险参保人数 万 人', '万人'], ['失业保险参保人数（萬人）', '万人'], ['失业保险(亿人)参保人数', '亿人'],
  ])('the unit in %s is %s', (label, unit) => expect(normaliseLabel(label)).toMatchObject({ text: '失业保险参保人数', unit }));

  test.each([['培训公务员人次'], ['公务员培训班期数'], ['技师学院个数'], ['国家级引智基地(单位)数']])('%s ends with a word, not with a unit', (label) =>
    expect(normaliseLabel(label).unit).toBeUndefined());

  test.each([['6月份城镇新增就业', true], ['二季度城镇新增就业', true], ['1-6月城镇新增就业', false], ['一季度城镇新增就业', false], ['6月末失业保险参保人数', false]])(
    '%s: a single month or quarter: %s',
    (label, singleMonth) => expect(normaliseLabel(label).singleMonth).toBe(singleMonth),
  );

  test('其中 is remembered', () => expect(normaliseLabel('其中:农民工').partOf).toBe(true));

  test('words are never dropped', () => expect(normaliseLabel('领取失业保险金（含农民工）人数').text).toBe('领取失业保险金含农民工人数'));
});

describe('labels that are none', () => {
  test.each([[''], ['  '], ['Number of employed persons'], ['2016'], ['—']])('%j has no words', (label) =>
    expect(normaliseLabel(label)).toMatchObject({ text: '', tooLong: false }));

  test.each([['字'.repeat(32_767)], ['(1)'.repeat(10_922)], ['12.'.repeat(600) + '字'], [' '.repeat(1000) + '一'.repeat(32_000)], ['(万人'.repeat(450)]])(
    'a cell filled to the brim ends in good time',
    (label) => expect(normaliseLabel(label.slice(0, 32_767)).text.length).toBeLessThanOrEqual(120),
  );

  test('any text at all is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (label) => typeof normaliseLabel(label).text === 'string'));
  });
});
