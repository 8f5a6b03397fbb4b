import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recogniseLabel } from '../../../src/domain/labels/recogniseLabel';
import type { LabelInput } from '../../../src/domain/labels/recognition';
import { henan13 } from '../../../src/domain/plan/catalogue';

/** Sentences of bulletins and work reports: a clause with the number, and clauses around it that count nothing. */
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const answer = (input: LabelInput) => {
  const result = recogniseLabel(input);
  if (result.kind !== 'bound') return result.kind;
  return result.caution?.kind === 'place' || result.caution?.kind === 'last-year' ? `${result.code} ${result.caution.kind}` : result.code;
};

const context = oneOf(
  '就业形势总体平稳', '积极落实就业优先政策', '社会保障体系更加健全', '民生福祉不断增进', '我市坚持以人民为中心', '面对复杂严峻的形势', '人才强省战略深入实施', '营商环境持续优化', '改革创新不断深化', '服务能力显著提升',
  '让群众的饭碗端得更稳', '打赢稳就业攻坚战', '全民参保计划深入实施', '各项工作扎实推进', '为企业减负2.1亿元', '举办招聘会126场', '市场主体活力充分激发', '坚持把保障民生放在首位', '突出抓好高校毕业生等重点群体就业', '出台援企稳岗措施',
  '数字化服务“一网通办”全面铺开', '人才发展环境日益改善', '经办服务更加便捷高效', '为制造强省提供支撑', '亮点纷呈', '成绩来之不易', '全市上下齐心协力', '推行“1+3”模式', '打造15分钟服务圈', '春风送岗到家', '民生福祉一年一变样',
);
/** A part of the people in front: the number may be theirs, unless it says itself that it is everybody's. */
const peoples = ['大力促进高校毕业生就业', '农民工工作扎实推进', '民营经济不断壮大', '女性权益得到保障', '贫困劳动力培训扎实开展'];
/** Whose number follows, or whether it was reached, is said in front. */
const scopes = [
  '郑州市就业形势稳定', '洛阳就业形势总体向好', '开发区提质增效', '产业集聚区快速发展', '全国形势好转', '山东省工作成效显著', '明年工作全面推进',
  '下一步，全面深化改革', '力争实现更大突破', '我们将深入实施人才强省战略', '努力促进经济发展', '确保各项政策落实到位', '计划全面实施新政策', '去年以来工作稳步推进', '分地区看', '在企业中', '预计全年形势平稳', '到2025年，体系更加健全',
];
const ofEverybody = /^全[省市县]/;
/** The indicator is known then, and nothing is calculated with another place's number, or last year's. */
const refusal = (front: string): RegExp =>
  /^(?:郑州市|洛阳|全国|山东省)/.test(front) ? / (?:ask|none|[A-Z]{2}\d\d place)$/ : /^去年/.test(front) ? / (?:ask|none|[A-Z]{2}\d\d last-year)$/ : / (?:ask|none)$/;

const figures = henan13.indicators
  .flatMap(({ code, unit, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ code, unit, text })))
  .filter(({ text, unit, code }) => unit !== '' && !/RC02|RC03/.test(code) && !/^(?:公务员培训|培训公务员)$/.test(text));
const figure = fc.constantFrom(...figures);
const valueOf = (unit: string) => (unit === '%' ? '97.3%' : `13.61${unit}`);
const verb = oneOf('', '达到', '为', '突破', '稳定在');

test('a clause that counts nothing, in front or behind, leaves the indicator as it is', () => {
  fc.assert(
    fc.property(figure, context, context, verb, oneOf('front', 'behind', 'both'), oneOf('，', '。', '；'), ({ code, unit, text }, before, after, verbs, where, mark) => {
      // 招聘会126场 and 2.1亿元 behind a number of the same kind would be a second one.
      fc.pre(where === 'front' || !/\d/.test(after));
      const label = `${where === 'behind' ? '' : before + mark}${text}${verbs}${valueOf(unit)}${where === 'front' ? '' : `，${after}`}`;
      expect(`${label} ${answer({ label })}`).toBe(`${label} ${code}`);
    }),
    { numRuns: 4000 },
  );
});

test('several clauses in front change nothing either', () => {
  fc.assert(
    fc.property(figure, context, context, verb, ({ code, unit, text }, one, two, verbs) => {
      const label = `${one}，${two}，${text}${verbs}${valueOf(unit)}`;
      expect(`${label} ${answer({ label })}`).toBe(`${label} ${code}`);
    }),
    { numRuns: 2000 },
  );
});

test('a place, a plan, another time or a part of the people in front keeps a sentence from being bound', () => {
  fc.assert(
    fc.property(figure, oneOf(...scopes, ...peoples), context, fc.boolean(), ({ unit, text }, front, between, more) => {
      fc.pre(!(ofEverybody.test(text) && peoples.includes(front)));
      const label = `${front}，${more ? `${between}，` : ''}${text}达到${valueOf(unit)}`;
      expect(`${label} ${answer({ label })}`).toMatch(refusal(front));
    }),
    { numRuns: 4000 },
  );
});

test('a number that is everybody\'s by its own words is not a part\'s, and still a place\'s or a plan\'s', () => {
  fc.assert(
    fc.property(figure, oneOf('全省', '全市', '全县', '我市'), oneOf(...scopes, ...peoples), ({ code, unit, text }, scope, front) => {
      fc.pre(!ofEverybody.test(text));
      const label = `${front}，${scope}${text}达到${valueOf(unit)}`;
      expect(`${label} ${answer({ label })}`).toMatch(peoples.includes(front) ? new RegExp(` (?:${code}|ask|none)$`) : refusal(front));
    }),
    { numRuns: 3000 },
  );
});

const facts = oneOf(
  '新发放创业担保贷款3.1亿元', '受理举报投诉案件1842件', '审结劳动人事争议案件3.12万件', '为2300余名农民工追回工资4100万元', '为576家企业发放稳岗返还3260万元', '社银合作网点扩展到210个',
  '检查用人单位4620户', '征缴社会保险费6.7亿元', '认定工伤1326件', '人才公寓交付1260套',
);
test('a fact with a number of its own neither keeps the next one from being bound nor lends it anything', () => {
  fc.assert(
    fc.property(figure, facts, oneOf('', '全省', '年末'), verb, ({ code, unit, text }, fact, when, verbs) => {
      fc.pre(!/所|个|期/.test(unit) && !(when === '全省' && ofEverybody.test(text)));
      const label = `${fact}，${when}${text}${verbs}${valueOf(unit)}`;
      expect(`${label} ${answer({ label })}`).toBe(`${label} ${code}`);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(facts, oneOf('人数达到5.6万人', '总量13.6万人', '参保人数达到21万人', '结案率达到98.3%', '覆盖率100%', '达到5万人次'), (fact, rest) => {
      const label = `${fact}，${rest}`;
      expect(`${label} ${answer({ label })}`).toMatch(/ (?:ask|none)$/);
    }),
  );
});

test('a round number that was passed is the exact one behind it, and no other', () => {
  fc.assert(
    fc.property(figure, fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 99 }), oneOf('', '大关'), oneOf('，', '、'), ({ code, text, unit }, round, more, mark, comma) => {
      fc.pre(/^[万人次学时]+$/.test(unit));
      const passed = `${text}突破${round}${unit}${mark}${comma}`;
      expect(answer({ label: `${passed}达到${round}.${String(more).padStart(2, '0')}${unit}` })).toBe(code);
      expect(answer({ label: `${passed}达到${round * 3}${unit}` })).toMatch(/^(?:ask|none)$/);
    }),
    { numRuns: 1000 },
  );
});

const unbound = readdirSync(__dirname)
  .filter((name) => name.endsWith('.csv'))
  .flatMap((name) => readFileSync(path.join(__dirname, name), 'utf8').split('\n'))
  .flatMap((line) => {
    const [, label, unit] = /^([^",]+),([^,]*),(?:NONE|ASK)(?:,*)$/.exec(line) ?? [];
    return label ? [{ label, unit: unit || undefined }] : [];
  });

test('what is not bound alone is not bound with a clause that counts nothing', () => {
  expect(unbound.length).toBeGreaterThan(1500);
  fc.assert(
    fc.property(fc.constantFrom(...unbound), context, context, oneOf('front', 'behind', 'both'), ({ label: bare, unit }, before, after, where) => {
      const label = `${where === 'behind' ? '' : `${before}，`}${bare}${where === 'front' ? '' : `，${after}`}`;
      expect(`${label} ${answer({ label, unit })}`).toMatch(/ (?:ask|none)$/);
    }),
    { numRuns: 8000 },
  );
});

test('what does something for others is who is counted', () => {
  fc.assert(
    fc.property(context, oneOf('吸纳', '带动', '拉动', '创造'), (front, verbs) => {
      // Every word of this one changes nothing, so that there is no clause to set aside.
      fc.pre(front !== '各项工作扎实推进');
      const label = `${front}，${verbs}城镇新增就业4.6万人`;
      expect(`${label} ${answer({ label })}`).toMatch(/ (?:ask|none)$/);
    }),
  );
});

const subjects = oneOf('技能劳动者队伍不断壮大', '技能人才队伍建设取得新突破', '全市技能人才队伍持续扩大', '技能劳动者队伍日益壮大');
test('a clause that only praises lends its subject to the number behind it', () => {
  fc.assert(
    fc.property(subjects, oneOf('', '年末', '全市'), verb, (front, when, verbs) => {
      const label = `${front}，${when}总量${verbs}46.8万人`;
      expect(`${label} ${answer({ label })}`).toBe(`${label} RC10`);
    }),
  );
});

test.each([['高技能人才奖励制度不断健全，人数达到5.6万人'], ['各类职业培训补贴及时拨付，达到5万人次'], ['电子社保卡全面推广，持卡人数达到426万人'], ['高技能人才占比不断提高，达到28.6%'], ['企业职工养老保险扩面成效明显，参保人数达到32万人'], ['体制内人才结构更加合理，高、中、初级专业技术人才比例达到12:40:48']])(
  '%s: what stands in front names something else',
  (label) => expect(answer({ label })).toMatch(/^(?:ask|none)$/),
);
