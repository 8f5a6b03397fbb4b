import { narrow } from '../plan/normalise';
import { betweenClauses, hasNumber, timesIn, withoutTimes } from './clauses';
import type { Vocabulary } from './schema';
import { saysNothing, type Understood } from './understand';

/** What a clause of a sentence says of the number in another clause. */
type Read = (text: string) => Understood;

/** A plan, a wish or another time: the number may be one to be reached, or an old one. */
const anotherTime =
  /目标|计划|规划|任务|(?<![重主首必需摘])要(?![素点求闻])|将(?!军)|拟|应(?=[当参签结达])|力争|争取|确保|保证|力求|努力|明年|来年|[下次]年|下一|打算|今后|预期|预计|预测|有望|[年月季]底?前|[上去往前]年|同期|年初|期初|上[月季期]|尚|还[差未没]/;
/** A place, an industrial park: its number is not everybody's. */
const place = /(?<![全我本各])[省市县区州镇乡旗]|园(?!丁)/;
/** 分地区看, 在企业中, 其中: what follows is one of several. */
const scopes = /^(?:其中|包括|仅|只|除|分(?!级|类|层|批)|从(?![严优快紧实速]))|(?:其中|之?中|来?看|方面|如下|(?<![行作])为|[是的])$/;
/** 省内规模较大的企业, 豫东片区: a name for some, and no sentence. */
const group = /(?:人员|群体|人群|职工|对象|劳动力|家庭|企业|单位|行业|产业|领域|区域|片区|流域|部门|系统|集团|公司|中心|项目|[者员户院校局厅村]|[团大支]队)$/;
/** 民营经济不断壮大，吸纳城镇新增就业4.6万人: who stands in front has done it, nobody else is counted. */
const byWhom = /^[^\d]{0,6}(?:吸纳|带动|拉动|创造|贡献)/;
/** What a clause may speak of without naming more than its first words do: 工伤保险政策体系, 专业技术人才队伍建设. */
const topic = /(?:建设|工作|制度|体系|机制|政策|改革|管理|服务|推广|开展|水平|范围|规模)+$/;
/** 高校毕业生等重点群体: a part that stands for many. */
const amongMany = /[\u3400-\u9fff、]*等(?:重点|困难|各类|特殊|就业)*(?:群体|人群|对象)/g;
const completed = /(?<![未没难能])(?:(?:圆满|全面|超额|顺利|如期|均|已)+|提前[^，]{0,6})?完成了?[^，]{0,6}(?:目标|任务|计划)+/g;
/** 深入实施全民技能振兴工程: a programme, no building site. */
/** 全覆盖目标基本实现 */
const reached = /(?:目标|任务|计划)+(?:已|基本|全面|如期|圆满|顺利|提前)*(?=实现|完成|达成)/g;
const newHeight = /再?创[^，\d]{0,8}新高/;
const programme = /(?<=(?:实施|推进|启动|开展|借助|依托)[^，]{0,14})(?:工程|项目)$/;
/** 开展“春暖农民工”等专项行动: what a programme is called says nothing about who is counted. */
const named = /["“「《][^"”」》]{1,16}["”」》]等?(?:专项|系列)*(?:行动|活动|工程|计划|项目|服务|模式|机制|政策|品牌|改革)/g;
const brackets = /["“”'‘’「」《》()（）]/g;

/** The clause without what only looks like a plan, a part or a place: 全民参保计划, 市场主体, 高校毕业生等重点群体. */
const withoutHarmless = (clause: string, { harmless }: Vocabulary['contexts']): string =>
  harmless.reduce((rest, word) => rest.replaceAll(word, '、'), clause.replace(named, '、').replace(brackets, '')).replace(amongMany, '、').replace(completed, '完成').replace(reached, '').replace(programme, '');

/**
 * Whether a clause counts nothing and only says what was done, or how things stand: 积极落实就业优先政策, 队伍不断壮大, 为制造强省提供支撑. Its words
 * need not be known, but it has to be a sentence (an action or a judgement in it, or more than a name), and must not speak of a plan, a place, a time
 * or a part of the people: those would say whose number the next clause holds.
 * @param about the roles of the clause with the number: 知识更新 names a part of the training and nothing else
 */
export function isContext(clause: string, about: ReadonlySet<string>, read: Read, { openings, closings, contexts, elsewhere }: Vocabulary): boolean {
  const said = clause.replace(brackets, '');
  const plain = withoutHarmless(withoutTimes(clause), contexts);
  if (said.length < 4 || /[\d%％]|百分之/.test(plain) || scopes.test(plain) || anotherTime.test(plain) || place.test(plain)) return false;
  if ([...elsewhere, ...contexts.places].some((name) => plain.includes(name))) return false;
  const isPart = (word: string): boolean => contexts.parts[word]?.some((role) => role === '*' || about.has(role)) === true;
  if (read(plain).traps.some(({ roles: [trap = ''], text }) => isPart(trap) || isPart(text))) return false;
  const acts = openings.some((word) => said.startsWith(word)) || closings.some((word) => said.endsWith(word)) || contexts.actions.some((word) => said.includes(word));
  return acts || (said.length > 6 && !group.test(said));
}

/** What a clause names once its praise is taken off: 专业技术人才队伍不断壮大 names 专业技术人才队伍. */
function withoutPraise(clause: string, read: Read, { openings, closings, contexts }: Vocabulary): string {
  const deeds = [...openings, ...contexts.degrees, ...contexts.actions].filter((word) => read(word).roles.size === 0);
  const praises = [...closings.filter((word) => !read(word).traps.some(({ text }) => text === word)), ...contexts.degrees];
  let rest = clause.replace(completed, '').replace(reached, '').replace(newHeight, '').trim();
  for (let before = ''; rest !== before; ) {
    before = rest;
    const first = deeds.find((word) => word.length > 1 && rest.startsWith(word));
    rest = rest.slice(first?.length ?? 0);
    const last = praises.find((word) => rest.endsWith(word));
    if (last !== undefined) rest = rest.slice(0, -last.length);
  }
  return rest;
}

/** The words a clause begins with, as far as they are known and name something: 工伤保险 of 工伤保险政策体系不断完善. */
function beginning(clause: string, read: Read): string {
  const wholeWords = (length: number, words: readonly string[]): boolean =>
    [1, 2, 3, 4].every((more) => words.every((word, at) => read(clause.slice(0, length + more)).words[at] === word));
  for (let length = clause.length; length > 1; length -= 1) {
    const { roles, traps, unknown, words } = read(clause.slice(0, length));
    const names = roles.size > 0 && traps.length === 0 && unknown.length === 0;
    if (names && !/^[的中之、和与及或]/.test(clause.slice(length)) && wholeWords(length, words)) return clause.slice(0, length);
  }
  return '';
}

/** Whatever a clause says of a scheme or a card (个人账户改革落地见效), the 参保人数 behind it are the scheme's. */
const ofScheme: ReadonlySet<string> = new Set(['参保', '参保率', '持卡', '持卡率']);

/** What a clause may lend to the next one as its subject, the most that it says first. */
function subjects(clause: string, about: ReadonlySet<string>, read: Read, vocabulary: Vocabulary): readonly string[] {
  const bare = withoutPraise(clause, read, vocabulary);
  // 职业培训补贴及时拨付，达到5万人次: a number that names nothing itself counts what the whole clause says.
  if (about.size === 0 || !isContext(clause, about, read, vocabulary)) return [bare];
  const begun = beginning(bare, read);
  const known = bare.slice(begun.length).replace(topic, '') === '' || [...about].some((role) => ofScheme.has(role));
  return [...new Set(known ? [bare, begun, begun.replace(topic, '')] : [bare])].filter((subject) => subject !== '');
}

/** A sentence from the clause with its number on. */
export interface Body {
  readonly label: string;
  /** The clause with the number, and what stands in front of it. */
  readonly counting: string;
  readonly ahead: readonly string[];
}

/** 为企业减负2.1亿元, 举办招聘会126场: money and events cannot be mistaken for the indicator's persons or percent. */
const countsDeeds = (clause: string): boolean =>
  (clause.match(/\d[\d,.]*\s*[十百千万亿]*[余多]?[^\d,.十百千万亿余多]?/g) ?? []).every((number) => /[元场项条份款]$/.test(number) || (number.endsWith('个') && clause.includes('岗位')));

/**
 * A sentence without the clauses in front of its number: first without all of them, then with the last one lending its subject (技能人才队伍不断
 * 壮大，总量达到46万人). Times in front stay: they say when the number was true.
 * @example bodies('加快社保卡发放进度，年末持卡人数达38.6万人', …)[0].label // '年末持卡人数达38.6万人'
 */
export function bodies(label: string, read: Read, vocabulary: Vocabulary): readonly Body[] {
  const parts = narrow(label).split(betweenClauses).map((part) => part.trim()).filter((part) => part !== '');
  const isDeed = (part: string): boolean => hasNumber(part) && countsDeeds(withoutTimes(part)) && !anotherTime.test(part);
  const counted = parts.findIndex((part) => hasNumber(part) && !isDeed(part));
  // 法定人员基本实现全覆盖 needs no number.
  const at = counted < 0 ? parts.length - 1 : counted;
  const number = parts[at];
  if (number === undefined || at < 1 || byWhom.test(number)) return [];
  const ahead = parts.slice(0, at);
  const about = read(number).roles;
  const isTime = (part: string): boolean => withoutTimes(part) === '' || saysNothing(read(part));
  const isAside = (part: string): boolean => isTime(part) || isDeed(part) || isContext(part, about, read, vocabulary);
  const times = ahead.map((part) => (isTime(part) ? part : timesIn(part))).join('');
  const body = (counting: string): Body => ({ label: [times + counting, ...parts.slice(at + 1)].join('，'), counting, ahead });
  const last = ahead.at(-1)!;
  const lends = counted >= 0 && ahead.slice(0, -1).every(isAside) && !hasNumber(last) && !isTime(last) && !anotherTime.test(last.replace(completed, '').replace(reached, ''));
  return [...(ahead.every(isAside) ? [body(number)] : []), ...(lends ? subjects(last, about, read, vocabulary).map((subject) => body(subject + number)) : [])];
}
