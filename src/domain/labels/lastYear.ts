import { narrow } from '../plan/normalise';
import { betweenClauses, hasNumber, statesValue } from './clauses';
import { withoutPlaces } from './places';
import type { Understood } from './understand';

/** A label without 去年 or 上年末 as the time of its number. */
export interface OfLastYear {
  readonly label: string;
  readonly stated: string;
}

/** 去年, 去年底, 截至上年末, 去年全年, 去年以来, 上一年度. */
const phrase =
  /(?:截[至止]到?|[到至自从](?=.{2,3}(?:[底末]|以来)))?(?:去年(?:全年|年[底末]|[底末]|以来|度|一年|[1一][至到—–~-](?:\d{1,2}|[二三四五六七八九十]{1,2})月份?|前(?:\d{1,2}|[二三四五六七八九十]{1,2})个月|前[一二三]季度|上半年)?|上一?年(?:年[底末]|[底末]|度)?)(?![底末度]|年[底末]|[同比初前起]|的?(?:同期|基[础数]|水平|基准|数据|此时|今日)|[至到]今|[至到]目前|相比|相同|持平|结转|[数值](?![字量]))/g;
/** 比去年, 由上年的98万人, 超过去年: the number is held against it, or rose from it. */
const comparing = /(?:[比较与和及跟同对照按以由从自超在于距离占为是达翻]|超过|相当|持平|多|少|如|像)$/;
/** 去年, 上年末: named, in whatever sense. */
const year = '[去上]一?年(?:全年|年?[底末]|度)?';
const lastYear = new RegExp(year);
const thisYear = /今年|本年|当年|今[春夏秋冬]|(?<![去上]一?年)1[至到—–~-]\d{1,2}月/;
/** 我们, 全局上下: who speaks. */
const speaker = /^(?:回顾|刚刚过去的|过去的|我们|全局|大家|在)*$/;

/**
 * Takes 去年, 上年末 and the like off a sentence with one number where it says when that number was true: at the head of its clause (去年全市…达到97.2%), or between what is
 * counted and the number (…参保人数去年底达到9万人). What is compared with it (比去年, 去年同期) and what names this year too stays.
 * @returns `undefined` where there is none
 * @example takeLastYear('去年底,技能劳动者总量达到52.1万人', …) // { label: '技能劳动者总量达到52.1万人', stated: '去年底' }
 */
export function takeLastYear(given: string, read: (text: string) => Understood): OfLastYear | undefined {
  if (!lastYear.test(given)) return undefined;
  const label = narrow(given);
  for (const { 0: stated, index } of label.matchAll(phrase)) {
    const ahead = label.slice(0, index);
    const rest = label.slice(index + stated.length);
    if (statesValue(ahead) || !hasNumber(rest) || thisYear.test(label)) continue;
    const before = ahead.split(betweenClauses).at(-1)!.trim();
    const plain = withoutPlaces(before.replace(/^.*[:：—–]/, ''));
    const { roles, traps, unknown } = read(plain);
    const heads = speaker.test(plain) || roles.size + traps.length + unknown.length === 0;
    // 参保人数去年底达到9万人: what is counted stands in front, the number behind.
    const named = read(rest.split(/\d/)[0]!);
    const between = roles.size > 0 && traps.length === 0 && (named.traps.length + named.unknown.length === 0 && named.roles.size > 0 || /^(?:全[省市县区州])?(?:就|也|已经|已|共|累计|实现|增加到|提高到|增至|升至|突破|首次|达到?了?|为|有|[是约])*\d/.test(rest));
    if (comparing.test(before) && !speaker.test(plain)) continue;
    if (heads || between) return { label: (ahead + rest.replace(/^[的，,、]+/, '')).trim(), stated };
  }
  return undefined;
}

/** The number of last year's is named, and this year's behind it: 去年城镇新增就业4.8万人，今年5.2万人. */
export function namesBothYears(given: string): string | undefined {
  const parts = narrow(given).replace(new RegExp(`(${year})[，,]`, 'g'), '$1').split(betweenClauses).filter((part) => part !== '');
  const [old, now] = [parts.findIndex((part) => lastYear.test(part) && statesValue(part)), parts.findIndex((part) => /今年|本年/.test(part) && statesValue(part))];
  return old < 0 || now < 0 || old === now ? undefined : parts[Math.min(old, now)]!.replace(new RegExp(`${year}|今年|本年度?`, 'g'), '');
}
