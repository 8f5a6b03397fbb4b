import { narrow } from '../plan/normalise';
import { compares, tellsReached } from './comments';
import { betweenClauses, hasNumber, recast, statesValue, withoutTimes } from './clauses';
import { isContext } from './contexts';
import { standsAt } from './grammar';
import type { Vocabulary } from './schema';
import { takeValues } from './statedValue';
import type { Understood } from './understand';

const inBrackets = /[（(【[]([^（()）【】[\]]{2,40})[）)】\]]/g;
/** It counts something by itself. */
const counting = /人数|总数|总量|(?<![效功])率(?!先)/;
/** It speaks of what is to be. */
const plans = /控制在|目标|计划|规划|任务|(?<![主重首])要|应(?!用)|明年|来年|下年|次年/;
/** The head says that it reports: then 控制在4%以内 behind it is a report too. */
const reports = /截[至止]|过去[一五]年|[一五]年来|以来|年末|[前上]半年|前[二三]季度|\d月[底末]/;
const bounds = /控制在|(?:保持|稳定|维持)在|以[内上下]/g;
/** 控制在3.5%以内 behind an exact number: with a target the number would be round. */
const exactRate = /失业率控制在\d+(?:\.\d+)?%(?:以[内下])?$/;
/** 为高质量发展注入新动能: what it is good for. */
const goodFor = /^为[^，\d]{2,24}(?:提供|奠定|夯实|注入|打下|增添|贡献)了?[^，\d]{0,12}$/;
/** 面向农村劳动力: then it is only theirs. */
const narrows = /^(?:主要|全部|大多|绝大多数)?(?:面向|针对|来自|限)|对象/;
/** 当年新认定4个 counts the same things as the head and says when; 转移就业50万人 is a quantity of its own. */
const ofThisYear = /^(?:当年|本年|今年|年内|当期|[人户]均)/;
/** 确保城镇新增就业110万人，投入…: the head itself may be a wish. */
const wants = /确保|争取/;
const covers = /^覆盖(?:了|全省|全市)?\d[\d.]*%(?!以)/;
/** 异地就医直接结算人次增长23%: how another quantity changed is no level. */
const growth = /(?:增长|增加|下降|减少|提升|提高|上升|降低)了?\s*\d[\d.]*(?:%|个百分点)$/;
/** 涉及种业、林果、装备等领域: where they are. */
const spreads = /^(?:涉及|涵盖|分布[于在]|遍布|横跨|辐射)[^\d]*(?:领域|行业|产业|专业|工种|门类|方面|市县|县区|地市|乡镇)$/;
/** 每万名劳动者中的高技能人才数居全省首位: a rank without a number takes nothing from the one in front. */
const ranks = /(?:居|列|位居|位列|排名?)[^，\d]{0,6}(?:之?首位?|前列|前茅|榜首|之冠|第一方阵|第[一二三])$/;
/** 集体合同签订率92.1%: another contract with its own rate. */
const collective = /集体合同(?:覆盖|签订)率[^，\d]{0,4}\d[\d.]*%$/;
/** 参保率90%以上: a limit is no aside, it may be the target's. */
const limits = /以[上内下]|不[低少高超][于过]/;

/** Traps that say which other quantity a clause counts: it cannot be mistaken for the head's. */
const ANOTHER: ReadonlySet<string> = new Set(['失业', '享受待遇', '就业其他', '基金收支', '案件件数', '别的比率', '别的合同', '认定鉴定', '工程项目']);
const PART_OF_THE_PEOPLE = '部分人群';

/**
 * The first clause of a sentence that goes on with something else: its value stands in it, so the rest cannot change what it counts (投入资金1.1亿元,
 * 结构进一步优化, 人均51学时, 培训后就业率达72%), unless it says of the first number that it is a plan, a forecast or a part, or counts a second
 * quantity that could be the one that is meant.
 * @param counts whether a clause speaks of a quantity of the plan, by itself or with what the first one names
 * @param measured the column says that the number is no share: 覆盖93%的常住人口 cannot be meant then
 * @returns `undefined` where the label is no such sentence
 * @example firstClause('省级引智基地达到98家，数量居中部首位', …) // '省级引智基地达到98家'
 */
export function firstClause(label: string, counts: (clause: string, head: string) => boolean, read: (text: string) => Understood, vocabulary: Vocabulary, measured: boolean): string | undefined {
  const parts = narrow(label).split(betweenClauses).map((part) => part.trim()).filter((part) => part !== '');
  const first = parts.findIndex(statesValue);
  const head = parts.slice(0, first + 1).join('，');
  const given = first < 0 ? [] : parts.slice(first + 1).map((tail) => tail.replace(/\s/g, ''));
  const exact = /\d{4}|\d\.\d{2}|\d{2}\.\d/.test(withoutTimes(head));
  const tails = given.map((tail) => (reports.test(head) || (exact && exactRate.test(tail)) ? tail.replace(bounds, '') : tail));
  const counted = takeValues(head).unit?.replace(/[十百千万亿]/g, '');
  const countsTheSame = (tail: string): boolean => counted !== undefined && counted !== '' && !ofThisYear.test(tail) && new RegExp(`\\d[余多]?[十百千万亿]*[余多]?${counted}${counted === '人' ? '(?!次)' : ''}`).test(tail);
  const { roles: said, traps: trapped } = read(head);
  const subject = new Set([...said].filter((role) => !trapped.some(({ roles }) => roles.includes(role))));
  const countsAnother = (tail: string): boolean => {
    const { traps } = read(tail);
    return traps.some(({ roles: [trap = ''] }) => ANOTHER.has(trap));
  };
  /** 农民工劳动合同签订率为88%: the head's own quantity for a part of the people. */
  const countsPart = (tail: string): boolean => {
    const { roles, traps, unknown } = read(tail);
    return unknown.length === 0 && traps.length > 0 && [...roles].every((role) => role === PART_OF_THE_PEOPLE || subject.has(role));
  };
  /** 使1846名下岗失业人员重新走上工作岗位，实现再就业 */
  const saysAgain = (tail: string): boolean => {
    const { roles, traps, unknown } = read(tail);
    return roles.size > 0 && traps.length === 0 && unknown.length === 0 && !hasNumber(tail) && [...roles].every((role) => subject.has(role));
  };
  const isAside = (tail: string): boolean => {
    if (goodFor.test(tail) || saysAgain(tail)) return true;
    if (tail.length < 4 || recast(tail) || standsAt.test(tail)) return false;
    if (spreads.test(tail) || (ranks.test(tail) && !hasNumber(tail)) || (collective.test(tail) && !plans.test(tail))) return true;
    if ((measured && covers.test(tail)) || tellsReached(tail) || compares(tail) || vocabulary.comments.some((word) => tail.startsWith(word))) return true;
    if (isContext(tail, subject, read, vocabulary, !narrows.test(tail))) return true;
    if (plans.test(tail)) return false;
    if (statesValue(tail) && countsPart(tail)) return true;
    if (growth.test(tail) && !counts(tail, head)) return true;
    if (countsTheSame(tail) || counts(tail.replace(inBrackets, ''), head)) return false;
    if (counting.test(tail) && !countsAnother(tail)) return false;
    return hasNumber(tail) ? !limits.test(tail) : vocabulary.closings.some((word) => tail.endsWith(word));
  };
  return tails.length > 0 && !wants.test(head) && tails.every(isAside) ? head : undefined;
}
