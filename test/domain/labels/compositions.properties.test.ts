import fc from 'fast-check';
import { recogniseLabel, vocabulary } from '../../../src/domain/labels/recogniseLabel';
import codes from '../../../src/domain/labels/codes.json';
import type { LabelInput } from '../../../src/domain/labels/recognition';
import { henan13 } from '../../../src/domain/plan/catalogue';

/**
 * Labels put together as people put them together: every name of every indicator in numberings, chapters, scopes, sentences, brackets and
 * units, all of which change nothing; and the same names in compositions that make another quantity of them.
 */
const names = henan13.indicators
  .flatMap(({ code, unit, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ code, unit, text })))
  .filter(({ text }) => !/^(?:公务员培训|培训公务员)$/.test(text));
const aName = fc.constantFrom(...names);
const answer = (input: LabelInput) => {
  const result = recogniseLabel(input);
  if (result.kind !== 'bound') return result.kind;
  if (result.caution?.kind === 'last-year') return `last year of ${result.code}`;
  return result.caution?.kind === 'place' ? `place of ${result.code}` : result.code;
};
/** Nothing is calculated with it. */
const notOurs = /^(?:ask|none|place of [A-Z]{2}\d\d)$/;
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);

const front = oneOf('', '1.', '一、', '（二）', '（3）', '④', '5.1 ', '指标1：', '指标二 ', '第3项：', '※', '其中：', '# ', '— ', '• ', '2-2 ', '12-1 ', '五-1 ', '3—2、', '（3-2）', '【5】', '★①', '2)', 'b.', '表3 ', '第一部分 1.');
const chapter = oneOf('', '就业创业：', '社会保险——', '人才队伍 / ', '劳动关系-', '公共服务|', '民生实事：', '八、公共服务　38.', '一、就业创业 （二）', '第三部分 社会保险 3、');
const time = oneOf('', '2018年', '2018年末', '截至2018年底', '截至2018年12月31日', '1-9月', '元至九月', '二〇一八年', '“十三五”期间', '今年以来', '全年', '年末', '9月末', '上半年', '前三季度', '三年来', '五年来', '一年以来', '三年累计', '到年底', '到9月底', '截至12.31', '截至目前，');
const scope = oneOf('', '全省', '全市', '我省', '全县', '全省各地', '辖区内');
const verb = oneOf('', '实现', '完成', '累计完成', '累计', '实有', '组织');
const behind = oneOf('', '（累计）', '（期末数）', '（年末）', '（全省）', '（快报口径）', '（统计口径）', '（口径：年报）', '（实名制）', '【全年】', '〔初步数〕', '（含农民工）', '（含离退休人员）', '（在职+退休）', '（男、女）', '（含非公有制经济组织）', '，全省', '：合计', '①', '[1]', '*', '。', '；', '（）', '情况', '完成情况', '（约束性）', '（全口径）', '（已核实）', '（以省厅批复为准）');
const supplied = oneOf('（就业局）', '（社保科，10月底）', '（数据来源：持卡库）', '〔责任单位：就业中心〕', '(1-9月,鉴定中心)', '（职建科）', '(就业局报)', '（医保局供数）', '（后台导出）', '(监察大队,1-7月)', '（失业科）', '（培训科）', '（外专科）', '（仲裁院）',
  '（支队）', '（市人社局）', '（省就业服务中心提供）', '（牵头部门：就业促进处）', '（数据由社保局提供）', '［来源：就业实名制系统］', '（专技处、职称办）', '（社保股）', '（全口径，就业局）', '，事管科', '——社保科');
const unitForms = oneOf('column', 'brackets', 'square', 'named', 'slash', 'comma', 'none');

const withUnit = (label: string, unit: string, form: string): LabelInput => {
  const forms: Record<string, string> = { brackets: `${label}(${unit})`, square: `${label}【${unit}】`, named: `${label}（单位：${unit}）`, slash: `${label}/${unit}`, comma: `${label}，${unit}` };
  return form === 'column' ? { label, unit } : { label: forms[form] ?? label };
};

test('numbering, chapter, time, scope, verb, brackets and unit change nothing', () => {
  fc.assert(
    fc.property(aName, front, chapter, time, scope, verb, behind, unitForms, ({ code, unit, text }, number, topic, when, where, does, remark, form) => {
      fc.pre(!/情况$/.test(remark) || form === 'column');
      const input = withUnit(number + topic + when + where + does + text + remark, unit, form);
      expect({ ...input, answer: answer(input) }).toEqual({ ...input, answer: code });
    }),
    { numRuns: 4000 },
  );
});

test('who supplied the figure changes nothing, in a remark of its own', () => {
  fc.assert(
    fc.property(aName, front, time, supplied, ({ code, unit, text }, number, when, by) => {
      const input = { label: number + when + text + by, unit };
      expect({ ...input, answer: answer(input) }).toEqual({ ...input, answer: code });
    }),
    { numRuns: 3000 },
  );
});

const notSuppliers = oneOf('（郑州市就业局）', '（郑州就业局）', '（技师学院）', '（本科）', '（高职专科）', '（教育局）', '（医院）', '（卫生系统）', '（企业科）', '（机关处）', '（省直社保中心）', '（铁路局）', '（街道办）', '（街道办事处）', '（就业服务站）',
  '（实训中心）', '（培训中心）', '（市中心）', '（中心）', '（农民工处）', '（国有控股）', '（大学生就业中心）', '（来源：郑州系统）', '（就业局，农民工）', '（目标，就业局）', '（就业科，同比）', '（失业科：农民工）', '（职建科不含补贴性）', '（社保局　未参保）', '（人社局代填郑州市）');

test('a place, a part, a school or a target that looks like an office is still refused', () => {
  fc.assert(
    fc.property(aName, notSuppliers, oneOf('column', 'none'), ({ unit, text }, tail, form) => {
      fc.pre(!(tail === '（技师学院）' && /技师学院/.test(text)));
      const input = withUnit(text + tail, unit, form);
      expect({ ...input, answer: answer(input) }).toEqual({ ...input, answer: expect.stringMatching(/^（(?:郑州市?就业局|来源：郑州系统)）$/.test(tail) ? /^place of/ : /^(?:ask|none)$/) });
    }),
    { numRuns: 3000 },
  );
});

const becomes = oneOf('', '达到', '为', '达', '约', '突破', '：', '稳定在', '累计达到', '增加到', '达到了', '共计');
const comment = oneOf('', '，完成年度目标的113.4%', '，比上年末增加2.1万人', '，同比增长5.2%', '，与去年同期相比增长20.61%', '，较上年提高1.2个百分点', '，其中农民工1.2万人', '，占全国的5.1%',
  '，完成年目标任务的101%，同比增长3%', '，提前完成规划目标', '，超额完成全年任务', '；增长5%', '（同比增长5%）', '（完成年度目标的98%）', '，位居全国第3位', '，比2015年末增加12万人', '，高于年度目标2.4个百分点', '，与上年基本持平', '，数量居中部首位', '，结构进一步优化', '，工作质量稳步提高', '，投入资金1.1亿元', '，为劳动者追发工资等待遇3.2亿元', '，财政补助标准提高到每人每年490元', '，比上年提高1个点，投入资金2亿元');
const amounts: Readonly<Record<string, readonly string[]>> = { '%': ['97.3%', '百分之九十七', '96.58％'] };
const amountOf = (unit: string): readonly string[] => amounts[unit] ?? [`13.61${unit}`, `1,234.5${unit}`, `85${unit}`];
const figures = names.filter(({ unit, code }) => unit !== '' && !/RC02|RC03/.test(code));

test('a sentence with the value of an indicator is that indicator, whatever is said about the value afterwards', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), time, oneOf('', '，'), scope, becomes, fc.nat(2), comment, ({ code, unit, text }, when, pause, where, verbs, at, tail) => {
      const label = `${when}${when && pause}${where}${text}${verbs}${amountOf(unit)[at % 3]!}${tail}`;
      expect(`${label} ${answer({ label })}`).toBe(`${label} ${code}`);
    }),
    { numRuns: 4000 },
  );
});

const another = [
  ...['同比增长', '同比增加', '增速', '比上年增加', '较上年同期增长', '净增', '目标', '年度目标', '计划数', '完成率', '目标完成率', '预测', '排名', '占全国比重', '增幅', '缺口', '完成年度目标的113.4%', '同比增长5.2%', '，同比增长5.2%', '增加2.1万人', '比上年末增加2.1万人，增长3%', '（同比）', '（同比增长）', '（增速）', '（目标）', '（计划）', '（目标值）', '（比上年±%）', '（其中：女性）', '（其中农民工）', '（内：退休人员）', '（农民工）', '（不含离退休）', '（不含农民工）', '：农民工', '——农民工', '，其中农民工', '中的农民工', '单位数', '（户）', '排序', '环比', '位次'].map((tail) => ({ front: '', tail })),
  ...['预计', '计划', '力争', '农民工', '女性', '郑州市直', '郑州市区', '上年', '去年', '上年同期', '农村', '同比：', '目标：', '郑州、洛阳', '农民工：', '农村——', '2020年目标：', '预期', '拟新增', '未完成', '机关事业单位', '某部门负责：'].map((head) => ({ front: head, tail: '' })),
];

// 基地(单位) is in the plan's own names.
test('a growth, a target, a share, a part or another place is never the indicator', () => {
  fc.assert(
    fc.property(aName, fc.constantFrom(...another), scope, time, oneOf('column', 'none'), ({ unit, text }, { front: head, tail }, where, when, form) => {
      fc.pre(!(tail === '单位数' && /基地$/.test(text)));
      const input = withUnit(when + head + where + text + tail, unit, form);
      expect({ ...input, answer: answer(input) }).toEqual({ ...input, answer: expect.stringMatching(/^(?:ask|none)$/) });
    }),
    { numRuns: 6000 },
  );
});

/** Chapters, and words that the plan's own names hold. */
const ownHeads = new Set([...vocabulary.topics, '机关', '技工院校', '远程', '教育', '受理', '查处', '登记', '建档立卡']);
const heads = vocabulary.traps.flatMap(({ words }) => words).filter((word) => !ownHeads.has(word));

test('a heading that is a trap and nothing else says what the number is, whatever sets it apart', () => {
  fc.assert(
    fc.property(aName, fc.constantFrom(...heads), oneOf('：', '——', '，', ':', '|'), oneOf('column', 'none'), ({ unit, text }, head, mark, form) => {
      const input = withUnit(head + mark + text, unit, form);
      expect({ ...input, answer: answer(input) }).toEqual({ ...input, answer: expect.stringMatching(/^(?:ask|none)$/) });
    }),
    { numRuns: 6000 },
  );
});

const recasting = oneOf('，为年度目标任务', '，预计全年达到更高', '，力争年底再上台阶', '，均为农民工', '，其中只有农民工', '，系计划数', '，为上年同期数', '，不含郑州市', '，是预测数', '，尚未完成', '，拟于年底完成', '，仅郑州市', '，口径为计划', '，郑州市', '，农民工', '，到2020年再翻一番，投入资金1亿元', '，失业率目标3.0%');
const secondQuantity = [{ unit: '%', tail: '，城镇登记失业率3.0%' }, { unit: '%', tail: '，基金征缴率98%' }, { unit: '万人', tail: '，领取失业保险金人数3万人' }, { unit: '万人', tail: '，转移就业50万人' }];

test('a clause that makes a plan, a part or a second quantity of the first keeps it from being bound', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), time, becomes, fc.nat(2), recasting, ({ unit, text }, when, verbs, at, tail) => {
      const label = `${when}${text}${verbs}${amountOf(unit)[at % 3]!}${tail}`;
      expect(answer({ label })).toMatch(tail === '，郑州市' ? notOurs : /^(?:ask|none)$/);
    }),
    { numRuns: 3000 },
  );
});

test('a second quantity keeps a sentence from being bound where it has the unit of the first, and only there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), time, becomes, fc.constantFrom(...secondQuantity), ({ code, unit, text }, when, verbs, other) => {
      fc.pre(unit === '%' || unit === '万人');
      const label = `${when}${text}${verbs}${amountOf(unit)[0]!}${other.tail}`;
      expect(`${label} ${answer({ label })}`).toMatch(unit === other.unit ? / (?:ask|none)$/ : `${label} ${code}`);
    }),
    { numRuns: 2000 },
  );
});

test('two indicators in one sentence are never one of them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), fc.constantFrom(...figures), comment, (one, two, tail) => {
      fc.pre(one.code !== two.code);
      const label = `${one.text}${amountOf(one.unit)[0]!}，${two.text}${amountOf(two.unit)[1]!}${tail}`;
      const got = answer({ label });
      // 引进外国专家…，引进高层次外国专家… and the like say a part behind the whole.
      expect(`${label} ${got}`).toMatch(/ (?:ask|none)$/);
    }),
    { numRuns: 3000 },
  );
});

const spellings = new Map(Object.values(vocabulary.words).flatMap((group) => Object.entries(group)));
const framed = vocabulary.concepts.flatMap(({ id, frames }) => frames.map((frame) => ({ code: codes[henan13.plan.id as keyof typeof codes][id as keyof (typeof codes)['henan-13-hrss']], frame })));

test('the words of a frame mean the indicator in any spelling and order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...framed), fc.infiniteStream(fc.nat()), ({ code, frame }, numbers) => {
      const words = frame.map((role) => spellings.get(role)![numbers.next().value % spellings.get(role)!.length]!);
      const order = words.map((word) => ({ word, at: numbers.next().value })).sort((a, b) => a.at - b.at).map(({ word }) => word);
      const label = order.join('的');
      // Nobody says 职工 last and means the scheme, nor a word of which another is a part.
      fc.pre(order.at(-1) !== '职工');
      const indicator = henan13.indicators.find((candidate) => candidate.code === code)!;
      expect(`${label} ${answer({ label, unit: indicator.unit || undefined })}`).toBe(`${label} ${code}`);
    }),
    { numRuns: 4000 },
  );
});
