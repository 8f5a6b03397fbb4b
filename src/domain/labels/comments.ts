import { narrow } from '../plan/normalise';
import { betweenClauses, isPraise, recast, statesValue } from './clauses';
import type { Vocabulary } from './schema';
import type { Understood } from './understand';

/** Behind a value: 13.6万人，完成年度目标的113.4%; 2.1万人（同比增长5%）. */
const inBrackets = /[（(【[]([^（()）【】[\]]{2,40})[）)】\]]/g;
/** 完成年度目标任务（35万人）的117.7%: the target's own number. */
const ofTarget = /(?<=[，；、]\s*(?:超额|提前)?完成[^，（(]{0,10}(?:目标|任务|计划))[（(][^（）()]{1,16}[）)](?=的)/g;
const leadIn = /^(?:并|均|分别|也|还|约|则|且)+/;
/** 年均3万人以上: one year's share of what is summed up in front. */
const everyYear = /^(?:年均|月均|平均每年|每年平均|年平均)[^，\d目计任规]{0,10}\d[\d.,]*[十百千万亿]*[余多]?(?:人次|[人个所期户名])(?:以上|左右|多)?$/;
const statesSum = /累计|合计|共/;
/** 五年新增4.7万人 behind those who are insured: how many of them came. */
const came = /^(?:[一二三四五六七八九十\d]+年(?:来|间)?|年内|全年|当年|今年|累计|共)*(?:新增|净增|增加|新增加)(?:参保|持卡)?(?:人数|人员)?\d[\d.,]*[十百千万亿]*[余多]?[人名张](?:以上|左右)?$/;
const stock = /参保|持卡|总量|总数/;
/** A list of parts goes on: 其中农民工18.5万人，建筑业6.3万人. Not into what is to be. */
const opensParts = /^(?:其中|包括|含)/;
/** （目标8000人）: two numbers of one indicator, and not how much of one the other is. */
const statesTarget = /^(?![超高比占完低])[^，\d]{0,6}(?:目标|计划|任务)[任务数值为是:：]*\s*\d[^的]*$/;
/** 参保率98% is no part of the people. */
const anotherRate = /率[^占比，]{0,4}\d[\d.]*%/;
/** 完成省定95%的指标, 超额完成年度1.2万人的目标: the target's own number, said to be reached. */
const reachedTarget = /^(?:(?:较好|圆满|超额|如期|提前|顺利|全面)地?)*完成了?[^，\d]{0,10}(?:\d[\d,.]*[十百千万亿]*[余多]?(?:人次|学时|[人个所期%])的?[^，\d]{0,4}(?:目标|任务|计划|指标|预期)+|(?:目标|任务|计划|指标|预期)+的\s*\d[\d.]*%)$/;
/** How much of a target the number in front is, or that it was reached. */
export const tellsReached = (clause: string): boolean => reachedTarget.test(clause.replace(leadIn, ''));
const plans = /目标|计划|规划|任务|明年|来年|下年|次年/;

/** 较2015年翻了一番, 比“十二五”末多1.2万人, 与五年前相比: held against another time. */
const anotherDate = /^[比较与同跟和][^，\d]{0,6}(?:(?:19|20)\d{2}年|[“"]?十[一二三四]五|[上去前]一?年|同期|[年期]初|上[月季期]|[一二两三四五六七八九十]年前|往年|以往|此前|之前|全[国省市](?:平均|水平))(?!.*[到至为]\s*\d)/;

/** What the number in front is held against. */
export const compares = (clause: string): boolean => anotherDate.test(clause.replace(leadIn, '')) && !plans.test(clause);

const COMPARES: ReadonlySet<string> = new Set(['增减变化', '目标计划']);
/** A clause with one of these counts another quantity: 城镇登记失业率控制在4.5%以内. */
const COUNTS_ANOTHER: ReadonlySet<string> = new Set(['失业', '享受待遇', '就业其他', '基金收支', '案件件数', '别的比率']);

/**
 * A sentence without what comments on its number. The label's own value stands in front; what follows compares it (比上年末增加2.1万人), measures
 * it against a target (完成年度目标的113.4%), praises it (为近五年最好水平) or names its parts (其中…，…). A sentence of two subjects stays whole, and so
 * does one whose number *is* the growth.
 * @param read takes a text apart
 * @returns the given label where it is no such sentence
 * @example withoutComments('城镇新增就业13.61万人，完成年度目标的113.4%', …) // '城镇新增就业13.61万人'
 * @example withoutComments('失业保险参保人数比上年末增加2.1万人，增长3%', …) // unchanged: the number is the growth
 */
export function withoutComments(label: string, read: (text: string) => Understood, { comments, weak }: Vocabulary): string {
  if (!/\d|百分之/.test(narrow(label))) return label;
  const parts = label.replace(ofTarget, '').replace(inBrackets, (whole, inside: string, at: number) => (statesValue(label.slice(0, at)) ? `，${inside}，` : whole)).split(betweenClauses);
  const first = parts.findIndex(statesValue);
  const tails = parts.slice(first + 1).map((part) => narrow(part).replace(/\s/g, '')).filter((part) => part !== '');
  if (first < 0 || tails.length === 0) return label;
  const head = parts.slice(0, first + 1).join('，');
  const { roles } = read(head);
  /** …，失业人员再就业人数完成年计划的118%: said again what the head counts. */
  const withoutSubject = (tail: string): string => {
    const subject = /^[^，\d]{2,16}?(?=(?:超额|提前|已)?完成)/.exec(tail)?.[0] ?? '';
    const said = read(subject);
    return said.traps.length + said.unknown.length === 0 && [...said.roles].every((role) => roles.has(role) || weak.includes(role)) ? tail.slice(subject.length) : tail;
  };
  const partsFrom = tails.findIndex((tail) => opensParts.test(tail));
  const isComment = (tail: string, at: number): boolean => {
    const plain = tail.replace(leadIn, '');
    if (tellsReached(tail) || tellsReached(withoutSubject(plain))) return true;
    if (recast(tail) || statesTarget.test(tail)) return false;
    if (compares(tail) || isPraise(tail) || (statesSum.test(head) && everyYear.test(plain)) || (stock.test(head) && came.test(plain)) || comments.some((word) => plain.startsWith(word))) return true;
    if (partsFrom >= 0 && at > partsFrom && statesValue(tail) && !plans.test(tail) && !anotherRate.test(tail)) return true;
    const said = read(tail);
    const traps = said.traps.flatMap((token) => token.roles);
    return traps.some((trap) => COMPARES.has(trap)) && !traps.some((trap) => COUNTS_ANOTHER.has(trap)) && [...said.roles].every((role) => roles.has(role) || traps.includes(role) || role === '占比');
  };
  return tails.every(isComment) ? head : label;
}
