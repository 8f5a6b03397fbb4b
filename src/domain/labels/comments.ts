import { narrow } from '../plan/normalise';
import type { Vocabulary } from './schema';
import { takeValues } from './statedValue';
import type { Understood } from './understand';

/** Behind a value: 13.6万人，完成年度目标的113.4%; 2.1万人（同比增长5%）. */
const clauses = /[，,；;。]+/;
const inBrackets = /[（(【[]([^（()）【】[\]]{2,40})[）)】\]]/g;
const leadIn = /^(?:并|均|分别|也|还|约|则|且)+/;

const COMPARES: ReadonlySet<string> = new Set(['增减变化', '目标计划']);
/** A clause with one of these counts another quantity: 城镇登记失业率控制在4.5%以内. */
const COUNTS_ANOTHER: ReadonlySet<string> = new Set(['失业', '享受待遇', '就业其他', '基金收支', '案件件数', '别的比率']);

/** The clause says what the number in front is: a plan, a forecast, a part, another basis. */
const recasts = /^(?:这|此|该|上述|其|均|都)?(?:[为是系即属]|只|仅)|其中[只仅]|预计|预期|预测|估计|力争|争取|确保|[拟将]|^到(?:19|20)\d{2}年|不含|不包括|不包含|剔除|扣除|除外|尚未|还差|尚差|未完成|口径/;
/** 为年度目标的98%, 为劳动者追发工资: a measure, and a deed for somebody. */
const measures = /^[为是][^，]{0,12}(?:目标|计划|任务|规划)[^，]{0,4}的\s*\d[\d.]*%|^为[^，]{1,12}(?:追发|追回|补发|发放|提供|减免|挽回)/;
/** It counts something by itself, or speaks of what is to be. */
const countsOrPlans = /人数|总数|总量|(?<![效功])率(?!先)|控制在|目标|计划|规划|任务|(?<![主重首])要|应(?!用)|明年|来年|下年|次年/;
/** 当年新认定4个 counts the same things as the head and says when; 转移就业50万人 is a quantity of its own. */
const ofThisYear = /^(?:当年|本年|今年|年内|当期|[人户]均)/;
/** 确保城镇新增就业110万人，投入…: the head itself may be a wish. */
const wants = /确保|争取/;
const covers = /^覆盖(?:了|全省|全市)?\d/;

const recast = (tail: string): boolean => recasts.test(tail) && !measures.test(tail);

const statesValue = (clause: string): boolean => {
  const plain = narrow(clause);
  return takeValues(plain).text !== plain;
};

/**
 * A sentence without what comments on its number. The label's own value stands in front; what follows compares it (比上年末增加2.1万人), measures
 * it against a target (完成年度目标的113.4%) or names a part of it (其中…). A sentence of two subjects stays whole, and so does one whose number *is*
 * the growth.
 * @param read takes a text apart
 * @returns the given label where it is no such sentence
 * @example withoutComments('城镇新增就业13.61万人，完成年度目标的113.4%', …) // '城镇新增就业13.61万人'
 * @example withoutComments('失业保险参保人数比上年末增加2.1万人，增长3%', …) // unchanged: the number is the growth
 */
export function withoutComments(label: string, read: (text: string) => Understood, { comments }: Vocabulary): string {
  if (!/\d|百分之/.test(narrow(label))) return label;
  const parts = label.replace(inBrackets, (whole, inside: string, at: number) => (statesValue(label.slice(0, at)) ? `，${inside}，` : whole)).split(clauses);
  const first = parts.findIndex(statesValue);
  const tails = parts.slice(first + 1).filter((part) => part.trim() !== '');
  if (first < 0 || tails.length === 0) return label;
  const head = parts.slice(0, first + 1).join('，');
  const { roles } = read(head);
  const isComment = (tail: string): boolean => {
    const whole = narrow(tail).replace(/\s/g, '');
    const plain = whole.replace(leadIn, '');
    if (recast(whole)) return false;
    if (comments.some((word) => plain.startsWith(word))) return true;
    const said = read(tail);
    const traps = said.traps.flatMap((token) => token.roles);
    return traps.some((trap) => COMPARES.has(trap)) && !traps.some((trap) => COUNTS_ANOTHER.has(trap)) && [...said.roles].every((role) => roles.has(role) || traps.includes(role) || role === '占比');
  };
  return tails.every(isComment) ? head : label;
}

/**
 * The first clause of a sentence that goes on with something else: its value stands in it, so the rest cannot change what it counts (投入资金1.1亿元,
 * 结构进一步优化, 人均51学时), unless it says of the first number that it is a plan, a forecast or a part, or counts a second quantity.
 * @param counts whether a clause speaks of a quantity that is known
 * @returns `undefined` where the label is no such sentence
 * @example firstClause('省级引智基地达到98家，数量居中部首位', …) // '省级引智基地达到98家'
 */
export function firstClause(label: string, counts: (clause: string) => boolean, { closings, comments }: Vocabulary): string | undefined {
  const parts = narrow(label).split(clauses).map((part) => part.trim()).filter((part) => part !== '');
  const first = parts.findIndex(statesValue);
  const tails = first < 0 ? [] : parts.slice(first + 1).map((tail) => tail.replace(/\s/g, ''));
  const head = parts.slice(0, first + 1).join('，');
  const counted = takeValues(head).unit?.replace(/[十百千万亿]/g, '');
  const countsTheSame = (tail: string): boolean => counted !== undefined && counted !== '' && !ofThisYear.test(tail) && new RegExp(`\\d[余多]?[十百千万亿]*[余多]?${counted}`).test(tail);
  const isAside = (tail: string): boolean => {
    if (tail.length < 4 || recast(tail)) return false;
    if (covers.test(tail) || comments.some((word) => tail.startsWith(word))) return true;
    if (countsOrPlans.test(tail) || countsTheSame(tail) || counts(tail.replace(inBrackets, ''))) return false;
    return statesValue(tail) || closings.some((word) => tail.endsWith(word));
  };
  return tails.length > 0 && !wants.test(head) && tails.every(isAside) ? head : undefined;
}
