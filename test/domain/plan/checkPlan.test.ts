import { henan13 } from '../../../src/domain/plan/catalogue';
import { checkPlan } from '../../../src/domain/plan/checkPlan';
import { parsePlan } from '../../../src/domain/plan/parsePlan';
import { rules } from '../../../src/domain/plan/rules';
import type { Indicator, Plan } from '../../../src/domain/plan/schema';

/** The plan with one indicator changed. */
const changed = (code: string, change: Partial<Indicator>): Plan => ({
  ...henan13,
  indicators: henan13.indicators.map((indicator) => (indicator.code === code ? { ...indicator, ...change } : indicator)),
});

const clause = (text: string) => ({ sources: [{ chapter: 1, section: 3, clause: text }] });

/** Rule, the indicator that breaks it, how. */
const broken: [rule: string, code: string, change: Partial<Indicator>][] = [
  ['uniqueCodes', 'JY02', { code: 'JY01' }],
  ['consecutiveCodes', 'JY02', { code: 'JY07' }],
  ['codeFitsDomain', 'JY02', { domain: '人事' }],
  ['uniqueNames', 'SB03', { aliases: ['参加 “城镇职工基本养老保险” 人数'] }],
  ['uniqueNames', 'SB03', { aliases: ['同一个名称', '同一个（名称）'] }],
  ['uniqueNames', 'SB03', { aliases: ['JY01'] }],
  ['targetOrParts', 'JY01', { target: undefined }],
  ['targetOrParts', 'RC02', { target: 10 }],
  ['targetOrParts', 'JY01', { parts: henan13.indicators.find(({ parts }) => parts)!.parts }],
  ['partsSumToHundred', 'RC02', { parts: [{ name: '高级', share: 10 }, { name: '其他', share: 80 }] }],
  ['toleranceWithApprox', 'RC13', { tolerance: undefined }],
  ['toleranceWithApprox', 'RC07', { tolerance: 0.05 }],
  ['realDates', 'JY01', { deadline: '2020-02-30' }],
  ['deadlineWithinPeriod', 'JY01', { deadline: '2021-12-31' }],
  ['deadlineWithinPeriod', 'JY01', { period: { start: '2015-01-01', end: '2020-12-31' } }],
  ['deadlineWithinPeriod', 'JY01', { period: { start: '2020-12-31', end: '2016-01-01' } }],
  ['earlyDeadlineStated', 'JY01', { deadline: '2018-12-31' }],
  ['knownUnit', 'JY01', { unit: '万吨' }],
  ['knownUnit', 'LD01', { unit: '％' }],
  ['measureFitsUnit', 'LD01', { measure: 'cumulative' }],
  ['measureFitsUnit', 'RC04', { measure: 'level' }],
  ['measureFitsUnit', 'RS05', { unit: '小数' }],
  ['coverageIsWhole', 'RS05', { target: 99 }],
  ['coverageIsWhole', 'RS05', { comparator: 'approx' }],
  ['clauseCarriesFigure', 'JY01', { target: 50 }],
  ['clauseCarriesFigure', 'RC04', { target: 500 }],
  ['clauseCarriesFigure', 'RC11', { unit: '万人' }],
  ['clauseCarriesFigure', 'RC02', clause('高、中、初级专业技术人才比例为 10∶40')],
  ['clauseCarriesFigure', 'RS05', clause('推进公开招聘制度')],
  ['comparatorFitsClause', 'RS04', { comparator: 'gte' }],
  ['comparatorFitsClause', 'RC13', { comparator: 'gte' }],
  ['comparatorFitsClause', 'RC02', { comparator: 'gte' }],
  ['comparatorFitsClause', 'LD01', clause('全省企业劳动合同签订率不超过 96%')],
  ['comparatorFitsClause', 'LD01', clause('全省企业劳动合同签订率 96%以内')],
  ['comparatorFitsClause', 'LD01', clause('全省企业劳动合同签订率低于 96%')],
];

test.each(broken)('%s notices what is wrong with %s: %j', (rule, code, change) => {
  const where = change.code ?? code;
  expect(checkPlan(changed(code, change))).toContainEqual({ rule, where, message: expect.stringMatching(/\p{Script=Han}/u) });
});

test('every rule is broken at least once above', () => {
  expect([...new Set(broken.map(([rule]) => rule))].sort()).toEqual(Object.keys(rules).sort());
});

test('several mistakes are reported together', () => {
  const plan = changed('JY01', { target: 400, unit: '人', deadline: '2022-01-01' });
  expect(checkPlan(plan).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['deadlineWithinPeriod', 'clauseCarriesFigure', 'earlyDeadlineStated']));
});

test.each([
  ['2021-01-01', '完成期限 2021-01-01 晚于规划期末 2020-12-31，请核对规划原文'],
  ['2026-12-31', '完成期限 2026-12-31 晚于规划期末 2020-12-31，请核对规划原文'],
  ['2015-12-31', '完成期限 2015-12-31 不晚于规划期初 2016-01-01，请核对规划原文'],
  ['2016-01-01', '完成期限 2016-01-01 不晚于规划期初 2016-01-01，请核对规划原文'],
])('a deadline of %s is outside the period: the plan is not taken, and it is said why', (deadline, message) => {
  const { plan, problems } = parsePlan(changed('JY01', { deadline }));
  expect(plan).toBeUndefined();
  expect(problems).toContainEqual({ rule: 'deadlineWithinPeriod', where: 'JY01', message });
});

test('the first and the last possible deadline are in the period', () => {
  for (const deadline of ['2016-01-02', '2020-12-31']) expect(checkPlan(changed('JY01', { deadline })).map(({ rule }) => rule)).not.toContain('deadlineWithinPeriod');
});

test('a plan whose period ends before it begins is told', () => {
  const period = { start: '2020-12-31', end: '2016-01-01' };
  expect(checkPlan({ ...henan13, plan: { ...henan13.plan, period } })).toContainEqual({ rule: 'deadlineWithinPeriod', where: 'JY01', message: '规划的规划期 2020-12-31 至 2016-01-01，起始日期应早于结束日期' });
});

test('an impossible date in the header is reported without an indicator', () => {
  const plan: Plan = { ...henan13, plan: { ...henan13.plan, issued: '2017-13-01' } };
  expect(checkPlan(plan)).toEqual([{ rule: 'realDates', message: '2017-13-01 不是日历上的日期' }]);
});

test('mistakes of shape name their place, all at once', () => {
  const { plan, problems } = parsePlan({ ...henan13, indicators: [{ ...henan13.indicators[0], target: '500', colour: 'red' }, { code: 'x' }] });
  expect(plan).toBeUndefined();
  expect(problems.every(({ rule }) => rule === 'schema')).toBe(true);
  expect(problems.map(({ where }) => where)).toEqual(expect.arrayContaining(['indicators.0', 'indicators.0.target', 'indicators.1.code', 'indicators.1.name']));
});

test('mistakes of meaning withhold the plan', () => {
  expect(parsePlan(changed('JY01', { target: 50 }))).toEqual({ problems: [expect.objectContaining({ rule: 'clauseCarriesFigure', where: 'JY01' })] });
});

test.each([null, 42, '规划', []])('%j is no plan', (data) => {
  expect(parsePlan(data).problems).not.toEqual([]);
});
