import degrees from './grammar/degrees.json';
import doing from './grammar/doing.json';
import reaching from './grammar/reaching.json';
import sources from './grammar/sources.json';
import times from './grammar/times.json';

/** The longest first, so that 提高到 is not left with a 到. */
const either = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|');

/** 累计帮助, 新实现了: put together of how often or how, and what was done. */
const deeds = [...new Set([...['', ...doing.ahead].flatMap((ahead) => doing.verbs.flatMap((verb) => [ahead + verb, `${ahead}${verb}了`])), ...doing.whole])];

/** Words of a report that change nothing in what is counted, wherever they stand: 截至发稿时, 据初步统计, 新组织. */
export const sentenceNeutral: Readonly<Record<string, readonly string[]>> = { 时候: times, 消息: sources.phrases, 做: deeds };

/** 组织专业技术人才2万人: somebody did something with them, and how many there are is not said. */
export const actsOnTalent = new RegExp(`(?:${either(doing.verbs.filter((verb) => !/[实完达做]/.test(verb)))})了?(?:各类|各级|一批|广大|优秀)*(?:专业技术|专技|高?技能)(?:类|型)?(?:人才|人员|劳动者)(?=(?:达到?|共|约|近)*\\s*\\d|$)`);

/** 迄今, 三季度末: in front of a clause. */
export const timeAhead = new RegExp(`^(?:${either(times)}|过去[一二三五十]年|[本当全]?年度?[末底内中]?|[期季月]末|截?[至止]?目前|[今当本]年(?:以来)?)`);

const adverbs = either(reaching.adverbs);
/** 首次突破, 稳步提高到, 已累计达: verbs that lead to a number, with what stands in front of them. */
const reach = `(?:${adverbs})*(?:${either(reaching.verbs)})了?`;
/** Behind the number, and no other number: 5.3万人之多. */
export const behindNumber = either(degrees.behind);
/** How a number was come to, right in front of it. A plan's words (力争达到, 要达到) stay. */
export const cameTo = new RegExp(`(?:${reach}(?:${either(degrees.ahead)})*|(?:${adverbs})*(?:${either(degrees.ahead.filter((word) => word.length > 1))}))(?=\\s*\\d)(?!\\s*\\d{1,4}年)`, 'g');

const number = '\\d[\\d,.]*\\s*[余多]?[十百千万亿]*[余多]?(?:人次|学时|个?百分点|[人名期所个户家件张%])';
const ratio = '\\d[\\d.]*(?:\\s*[:∶]\\s*\\d[\\d.]*)+';
/** 上年末, “十二五”末, 2015年: when the number was another. */
const earlier = '(?:(?:19|20)\\d{2}年(?:[初末底度]|同期)?|[上去前]一?年(?:同期|年?[初末底])?|[“"]?十[一二三四]五[”"]?(?:初期?|末期?|时|期末)|(?:规划|期|年|任期|改革|整合|合并|[一二三五十两\\d]年)(?:初期?|前|之初)|过去|原来|原先|最初|当初|起初|此前|之前|以前)';
const roughly = '(?:约|近|超过?|逾|将近|不足|不到|仅)?';
const turns = either(reaching.verbs.filter((verb) => /.[到至为]$/.test(verb)));
/** 由2015年的135万人增加到186万人, 从94.8%升至96.1%, 由8∶36∶56调整为9∶38∶53: what it was before is not what it is. Not towards a year. */
export const before = new RegExp(`[由从]${earlier}?的?${roughly}(?:${ratio}|${number}|\\d[\\d,.]*[十百千万亿]*)[，,]?(?:${adverbs})*(?:${turns})了?(?:(?:目前|现在|如今|当前|今年|年[末底]|期末)的?)?${roughly}(?=\\s*\\d)(?!\\s*(?:19|20)\\d{2}年)`, 'g');

const stands = either(reaching.verbs.filter((verb) => /达|破|超|[到至]$|[越迈站]|[定持]在/.test(verb)));
/** 达到180.8万人 behind 突破百万: the number itself, another time. */
export const standsAt = new RegExp(`^(?:${adverbs})*(?:${stands})\\s*\\d`);
const when = '(?:截[至止]到?)?(?:(?:19|20)\\d{2}年度?[末底]?)?(?:\\d{1,2}月[份末底]?)?';
/** …人数增加了8300多万人，2021年末达2.38亿人; 较2012年末增加约1.7亿人，达4.79亿人; 分别增长3.5%和3.7%，达…: how it grew stands in front of where it stands. */
export const grownTo = new RegExp(
  `(?<=[\\u3400-\\u9fff)）”])[，,]?(?:分别)?(?:(?:同比|环比|[比较与](?!例)[^，,；;。比较]{1,12}?)(?:相比)?[，,]?)?(?:分别|${adverbs})*(?:净增|(?<!新)增|增加|增长|提高|上升|扩大|提升|下降|减少|降低)[了长加]?${roughly}${number}(?:[、和与及]${number})*[，,、](?:并|现)?(?=${when}(?:${adverbs})*(?:总人数|总数量?|总量|人数|数量|总?规模)?(?:${adverbs})*(?:${stands})了?${roughly}\\s*\\d(?!\\d{0,3}年))`,
  'g',
);

const said = either(sources.verbs);
const attributed = new RegExp(`^(?:(?:今日|昨日|近日|日前|今天|昨天|刚刚)?(?:${either(sources.speakers)})[^\\d]{0,30}(?:${said})|[^，\\d]{0,20}(?:${either(sources.channels)})(?:[上中里]|会上)?(?:了解|获得|发布)?的?(?:${said})|从[^，\\d]{0,20}(?:${either(sources.channels)})(?:情况|上|中)?来?看|${either(sources.phrases)})$`);
const planned = /会议(?:要求|部署|强调|提出)|计划|规划|目标|分/;

/**
 * 记者从市人社局获悉, 发布会透露, 据初步统计: who says it. What a meeting asks for is a plan.
 * @param clause without digits and quotes
 */
export const tellsSource = (clause: string): boolean => attributed.test(clause) && !planned.test(clause);
