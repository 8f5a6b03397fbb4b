import { narrow } from '../plan/normalise';
import { anotherTime } from './anotherTime';
import { betweenClauses, hasNumber, timesIn, withoutNames, withoutTimes } from './clauses';
import { isFact } from './facts';
import { tellsSource, timeAhead } from './grammar';
import type { Vocabulary } from './schema';
import { takeTime } from './statedTime';
import { saysNothing, type Understood } from './understand';

/** What a clause of a sentence says of the number in another clause. */
type Read = (text: string) => Understood;

/** A place, an industrial park: its number is not everybody's. */
const place = /(?<![全我本各返下离回家老还])[省市县区州镇乡旗](?!局|委|厅|政府)|园(?!丁)/;
/** 分地区看, 在企业中, 其中: what follows is one of several. */
const scopes = /^(?:其中|包括|仅|只|除|分(?!级|类|层|批)|从(?![严优快紧实速]))|(?:其中|之?中|来?看|方面|如下|(?<![行作])为|[是的])$/;
/** 省内规模较大的企业, 豫东片区: a name for some, and no sentence. */
const group = /(?:人员|群体|人群|职工|对象|劳动力|家庭|企业|单位|行业|产业|领域|区域|片区|流域|部门|系统|集团|公司|中心|项目|(?:示范|试验|实验|先行|自创|保税|自贸|高新|经开|开发|集聚)区|股份|控股|重工|钢铁|制药|药业|食品|银行|地产|置业|实业|物流|电气|电器|煤业|矿业|铝业|化工|水泥|客车|汽车|电力|能源|传媒|证券|酒业|[者员户院校局厅村]|[团大支]队)$/;
/** 民营经济不断壮大，吸纳城镇新增就业4.6万人: who stands in front has done it, nobody else is counted. */
const byWhom = /^[^\d]{0,6}(?:吸纳|带动|拉动|创造|贡献)/;
/** What a clause may speak of without naming more than its first words do: 工伤保险政策体系, 专业技术人才队伍建设. */
const topic = /(?:覆盖面?|建设|工作|制度|体系|机制|政策|改革|管理|服务|推广|开展|水平|范围|规模)+$/;
/** 高校毕业生等重点群体: a part that stands for many. */
const amongMany = /[\u3400-\u9fff、]*等(?:重点|困难|各类|特殊|就业)*(?:群体|人群|对象)/g;
const completed = /(?<![未没难能])(?:(?:圆满|全面|超额|顺利|如期|均|已)+|提前[^，]{0,6})?完成了?[^，]{0,6}(?:目标|任务|计划)+/g;
/** 全覆盖目标基本实现 */
const reached = /(?:目标|任务|计划)+(?:已|基本|全面|全部|如期|圆满|顺利|提前|均|都)*(?=实现|完成|达成|兑现|落实)/g;
const newHeight = /再?创[^，\d]{0,8}新高/;
/** 深入实施全民技能振兴工程: a programme, no building site. */
const programme = /(?<=(?:实施|推进|启动|开展|借助|依托)[^，]{0,14})(?:工程|项目)$|(?<=(?:围绕|聚焦|瞄准|对接|服务|紧盯)(?:全?[省市县])?(?:重大|重点)*)(?:工程|项目)/;
/** 实施高技能人才振兴计划: a programme by name, and no year's plan. */
const calledPlan = /(?<=(?:实施|推进|启动|开展)[^，年目任规\d]{2,14})计划$/;
/** 开展“春暖农民工”等专项行动: what a programme is called says nothing about who is counted. */
const named = /["“「《][^"”」》]{1,16}["”」》]等?(?:专项|系列)*(?:行动|活动|工程|计划|项目|服务|模式|机制|政策|品牌|改革)/g;
/** “要我培训”, “两不愁”: a slogan plans nothing. */
const slogan = /["“「](?=[^"”」]*[要应将])[^"”」\d目计规任务力争确保]{2,10}["”」]/g;
/** 以建筑业等高风险行业为突破口: where it was begun is not where it ended. */
const byMeansOf = /^(?:坚持)?以[^，\d]{2,20}为(?:突破口|抓手|契机|载体|牵引|引领|主线|导向|统领|支撑|切入点|着力点|落脚点|龙头)/;
/** 经过积极争取, 经过全市上下共同努力: it was striven for, and won. */
const won = /^(?:通过|经过?)[^，\d]{0,10}(?:争取|努力|奋斗|拼搏|奋战)|^在[^，\d]{0,16}(?:努力|奋斗|拼搏)下$/;
/** 同时, 总的来看, 回顾五年历程: it only leads over. */
const leadsOver =
  /^(?:同时|此外|另外|特别是|尤其是|与此同时|在此基础上|不仅如此|可喜的是|值得一提的是|可以说|一年又一年|[到截]至?目前为?止)$|^(?:从)?(?:总的|总体|整体|综合|全年|全局|全市|全县|全省)(?:情况|形势|工作)?上?来?看$|^(?:回顾|回首|回望|盘点|纵观|总结)?(?:刚刚)?(?:过去|走过)?的?这?(?:[一二三四五六七八九十两]年)(?:来|间|里)?的?(?:历程|工作|发展|成绩|奋斗|时光)?$/;
/** 在就业方面: the chapter, said in passing. */
const chapter = /^[在从]?([^，\d]{2,10}?)(?:工作|领域)?方面$/;
/** 亮点纷呈, 砥砺前行, 笑脸多了: short, and a sentence by its predicate. 快递小哥 and 中原油田 are as short, and names. */
const predicate =
  /不(?:断|懈|忘|易|息|止|停|减|凡)|纷呈|纷纷|频传|频现|频频|累累|斐然|涌动|兼程|前行|前进|奋进|奋斗|奋力|过坎|求进|当头|为本$|为民$|[先要]$(?<=为.)|而上$|实干|苦干|主动|[点向端]发力|到家$|到底$|见底$|连连|连着|齐心|协力|同心|凝心|担当|牢记|初心|使命|笃行|争先|创优|[多来好强牢稳]了$|[起下上]来了?$|越来越|越.越|如火如荼|方兴未艾|蔚然成风|深入人心|好戏连台|遍地开花|焕然一新|稳如磐石|节节|步步|捷报|喜人$/;
/** 扩就业, 保民生 */
const slogans = /^[扩保惠稳强促抓提护优补拓兜][\u3400-\u9fff]{2}$/;
/** “海智计划”落地生根, “订单式”培训送到村口: a name or a manner in quotes. Not a plan's. */
const calledSo = /["“「《](?![^"”」》]*(?:年度|目标|任务|规划|\d))[^"”」》]{1,12}(?:(?:计划|行动|工程|活动|项目|模式)["”」》]|式["”」》](?=培训|服务|帮扶|教学|管理|监察|就业))/g;
/** 面对去产能带来的分流压力: what the times were like. */
const circumstances = /^(?:面对|应对|克服|顶住|针对|受|在)[^，\d]{2,24}(?:压力|挑战|困难|冲击|影响|考验|局面|矛盾|背景下?|不利因素|形势下?|(?:情况|条件|态势|努力|领导|支持|扶持|帮助|指导|推动|带动|关心|配合)下)$|^(?!(?:农|贫|偏|城|边|山|库|灾)[村困远乡])[^，\d目计任规标]{2,14}(?:压力|冲击|挑战|形势|背景|大环境)之?下$/;
const brackets = /["“”'‘’「」《》()（）]/g;

/** The clause without what only looks like a plan, a part or a place: 全民参保计划, 市场主体, 高校毕业生等重点群体. */
const withoutHarmless = (clause: string, { harmless }: Vocabulary['contexts']): string =>
  harmless.reduce((rest, word) => rest.replaceAll(word, '、'), (circumstances.test(clause) ? clause.replace(/去产能|分流|转岗|努力(?=下)/g, '、') : clause).replace(named, '、').replace(calledSo, '、').replace(slogan, '、').replace(brackets, '').replace(byMeansOf, '').replace(won, '')).replace(amongMany, '、').replace(completed, '完成').replace(reached, '').replace(programme, '').replace(calledPlan, '');

/** 全县企业劳动合同签订率: the clause says itself whose number it is. */
const statesScope = /^(?:截至[^，]{0,8})?(?:全[省市县区州盟旗域]|[我本][省市县区州])(?![直属管])/;
/** Schools and bases are counted by level, and 农业 beside them is only a field. */
const countsThings: ReadonlySet<string> = new Set(['引智基地', '技师学院', '实训鉴定示范基地', '示范性品牌专业']);
const fields: ReadonlySet<string> = new Set(['农业', '农村', '教育', '卫生', '科研']);
const peoples: ReadonlySet<string> = new Set(['部分人群', '农村人群']);
/** These say that the number is another one, wherever they stand. */
const otherBasis: ReadonlySet<string> = new Set(['不含', '上年', '去年', '上年末', '上年同期', '去年同期', '没有的部分']);
/** 任务完成率, 签订份数: a quantity by name, and no sentence. */
const quantity = /(?:率|比例|比重|百分比|进度|人[数次]|份数|件数|户数|数量|总[数量]|金额)$/;
/** 新认定一批后: what was done before. */
const afterwards = /新(?:获批|批准|命名|挂牌|建成?|增|设立|入选|创建|认定)[^，\d]{0,8}后$|(?:认定|评审|验收|整合|合并|并轨|调整|扩面|摸底|核查)[^，]{0,3}后$/;

/** Nothing that the vocabulary knows, and a predicate. */
function isShortSentence(said: string, read: Read): boolean {
  const { roles, traps } = read(said);
  return roles.size === 0 && traps.length === 0 && predicate.test(said);
}

const timeless = (clause: string): string => takeTime(withoutTimes(clause)).text.replace(timeAhead, '');

/** 双汇发展, 中原健康: a firm's name may end like praise; 经济发展 and 民生保障 have a subject of which one reports. */
function isFirm(clause: string, { contexts }: Vocabulary): boolean {
  const said = timeless(clause);
  const noun = contexts.nouns.find((word) => said.endsWith(word));
  if (noun === undefined || said.length > 6) return false;
  const front = said.slice(0, -noun.length);
  return ![...contexts.matters, ...contexts.degrees].some((word) => front.includes(word));
}

const acts = (said: string, vocabulary: Vocabulary): boolean => {
  const { openings, closings, contexts } = vocabulary;
  return !isFirm(said, vocabulary) && (openings.some((word) => said.startsWith(word)) || closings.some((word) => said.endsWith(word)) || contexts.actions.some((word) => said.includes(word)));
};

/** The clauses of a sentence, also behind the colon or dash of a heading that is one: 多措并举稳就业：城镇新增就业1.34万人. */
function clausesOf(sentence: string, read: Read, vocabulary: Vocabulary): readonly string[] {
  const headed = /^([^:，；。\d]{4,20}):(?=.)/.exec(sentence) ?? /^([^，；。\d]{6,24})[—–]{2}(?=.)/.exec(sentence);
  // 完成百分比：…, 补贴性培训——…: a head that is a trap and nothing else says what the number is.
  const { traps, unknown } = read(headed?.[1] ?? '');
  const split = headed && acts(headed[1]!, vocabulary) && (traps.length === 0 || unknown.length > 0) ? `${headed[1]}，${sentence.slice(headed[0].length)}` : sentence;
  return split.split(betweenClauses).map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Whether a clause counts nothing and only says what was done, or how things stand: 积极落实就业优先政策, 队伍不断壮大, 为制造强省提供支撑. Its words
 * need not be known, but it has to be a sentence (an action or a judgement in it, or more than a name), and must not speak of a plan, a place, a time
 * or a part of the people: those would say whose number the next clause holds.
 * @param about the roles of the clause with the number: 知识更新 names a part of the training and nothing else
 * @param ofEverybody the number is everybody's by its own words, or named before: a part of the people in this clause stays in it
 */
export function isContext(clause: string, about: ReadonlySet<string>, read: Read, vocabulary: Vocabulary, ofEverybody = false): boolean {
  const { contexts, elsewhere } = vocabulary;
  const said = clause.replace(brackets, '');
  if (leadsOver.test(said) || (slogans.test(said) && read(said).traps.length === 0) || vocabulary.topics.includes(chapter.exec(said)?.[1] ?? '')) return true;
  const plain = withoutHarmless(withoutTimes(withoutNames(clause)), contexts);
  const namesPlace = [...elsewhere, ...contexts.places].some((name) => plain.includes(name));
  if (tellsSource(said)) return !anotherTime.test(plain) && !namesPlace && !read(plain).traps.some(({ roles: [trap = ''] }) => peoples.has(trap));
  if (said.length < 4 || /[\d%％]|百分之/.test(plain) || scopes.test(plain) || anotherTime.test(plain) || place.test(plain) || namesPlace) return false;
  if (!ofEverybody && read(byMeansOf.exec(said)?.[0] ?? '').traps.some(({ roles: [trap = ''] }) => peoples.has(trap))) return false;
  const things = [...about].some((role) => countsThings.has(role));
  const isPart = (word: string): boolean => !(ofEverybody && !otherBasis.has(word)) && contexts.parts[word]?.some((role) => role === '*' || about.has(role)) === true;
  if (read(plain).traps.some(({ roles: [trap = ''], text }) => !(things && fields.has(text)) && (isPart(trap) || isPart(text)))) return false;
  return acts(said, vocabulary) || circumstances.test(clause) || afterwards.test(said) || won.test(said) || (!group.test(said) && (timeless(said).length > 6 || isShortSentence(said, read)));
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

/**
 * A sentence without the clauses in front of its number: first without all of them, then with the last one lending its subject (技能人才队伍不断
 * 壮大，总量达到46万人). Times in front stay: they say when the number was true.
 * @example bodies('加快社保卡发放进度，年末持卡人数达38.6万人', …)[0].label // '年末持卡人数达38.6万人'
 */
export function bodies(label: string, read: Read, vocabulary: Vocabulary): readonly Body[] {
  const parts = clausesOf(narrow(label), read, vocabulary);
  // 全年民生支出216亿元，占一般公共预算支出的76%: a comment on a fact belongs to it.
  const isFactFor = (index: number, later: string): boolean =>
    isFact(parts[index]!, later, read, vocabulary) || (index > 0 && vocabulary.comments.some((word) => parts[index]!.startsWith(word)) && isFactFor(index - 1, later));
  const counted = parts.findIndex((part, index) => hasNumber(part) && !parts.slice(index + 1).some((later) => hasNumber(later) && isFactFor(index, later)));
  // 法定人员基本实现全覆盖 needs no number.
  const at = counted < 0 ? parts.length - 1 : counted;
  const number = parts[at];
  if (number === undefined || at < 1 || byWhom.test(number)) return [];
  const ahead = parts.slice(0, at);
  const about = read(number).roles;
  const isTime = (part: string): boolean => withoutTimes(part) === '' || saysNothing(read(part));
  /** Without a number 任务完成率，城镇新增就业人数 is a heading and a name, as it is with one where the heading names a quantity. */
  const isHeading = (part: string): boolean => {
    const { traps, unknown } = read(part);
    return traps.length > 0 && unknown.length === 0 && (counted < 0 || (quantity.test(part) && !hasNumber(part)));
  };
  const asideAt = (part: string, index: number): boolean => isTime(part) || isFactFor(index, number) || isContext(part, about, read, vocabulary, statesScope.test(number));
  const isAside = (part: string, index: number): boolean => !isHeading(part) && asideAt(part, index);
  const times = ahead.map((part) => (isTime(part) ? part : timesIn(part))).join('');
  const body = (counting: string): Body => ({ label: [times + (/^[到至]\d/.test(counting) ? '、' : '') + counting, ...parts.slice(at + 1)].join('，'), counting, ahead });
  const last = ahead.at(-1)!;
  const lends = counted >= 0 && ahead.slice(0, -1).every(isAside) && !hasNumber(last) && !isTime(last) && !anotherTime.test(last.replace(completed, '').replace(reached, ''));
  return [...(ahead.every(isAside) ? [body(number)] : []), ...(lends ? subjects(last, about, read, vocabulary).map((subject) => body(subject + number)) : [])];
}
