import { narrow } from '../plan/normalise';
import { takeValues } from './statedValue';

/** What the parts of a sentence have in common, for those who take one apart. */
export const betweenClauses = /(?:[，；;。]|,(?!\d{3}(?!\d)))+|、(?=同比|环比|[比较]上|[比较]去年|[比较](?:19|20)\d{2}年|[比较]年初|[比较][“"]?十|增长|提高|增加|下降|完成|超额)/;

/** The clause says what the number in front is: a plan, a forecast, a part, another basis. */
const recasts = /^(?:这|此|该|上述|其|均|都)?(?:[为是系即属]|只|仅)|其中[只仅]|预计|预期|预测|估计|力争|争取|确保|[拟将]|^到(?:19|20)\d{2}年|不含|不包括|不包含|剔除|扣除|除外|尚未|还差|尚差|未完成|口径/;
/** 为年度目标的98%, 为劳动者追发工资: a measure, and a deed for somebody. */
const measures = /^[为是][^，]{0,12}(?:目标|计划|任务|规划)[^，]{0,4}的\s*\d[\d.]*%|^[为是][^，]{0,14}的\s*\d[\d.]*倍|^为[^，]{1,14}(?:追发|追回|追讨|追缴|补发|发放|提供|减免|减轻|减负|挽回|解决|办理|落实)/;
/** 为近五年最好水平: how good the number is, not what it counts. */
const praises = /^(?:目前|现|今|均|也)?已?(?:回到|恢复到?|好于|高于|优于|达到|接近|处于|保持在?|创)[^，\d目计任规]{0,12}(?:正常|历史|往年|常年|疫情前|较高|较好|最高|平均|同期|合理)[^，\d目计任规]{0,6}(?:水平|区间|高位)$|^(?:均)?[为是创](?:近|历|有|建[市县区国]|全[国省市县]|同期|\d+年来|[一二三四五六七八九十]+年来)[^，\d]{0,12}(?:最[好高优大多佳]|新高|首位|前列|第[一二三])[^，\d]{0,4}$/;

export const isPraise = (clause: string): boolean => praises.test(clause);

export const recast = (clause: string): boolean => recasts.test(clause) && !measures.test(clause) && !isPraise(clause);

/** 2018年, 6月末, “十三五”期间: when, not how many. */
const times = /(?:截[至止]到?|[到至自从])?(?:19|20)\d{2}年(?:\d{1,2}月[份底末]?|[底末度]|以来)?|(?:截[至止]到?|[到至])?\d{1,2}(?:[-—–~至到]\d{1,2})?月[份底末]?|前(?:\d{1,2}|[二三四五六七八九十]|十一)个月|[上下]半年|前?[一二三四1-4]个?季度[底末]?|十[一二三四五]五(?:规划)?(?:期间|时期|期末|以来|末)?|[当本单][月季]|今年以来|[一二三四五两]年来|连续第?\d{1,2}年|年初以来/g;

export const withoutTimes = (clause: string): string => clause.replace(times, '');

/** “131”人才工程, 1+3模式, 15分钟服务圈, 12333热线: digits that count nothing. */
const names = /["“「『](?![^"”」』]*(?:\d[\d.,]*[十百千万亿]*(?:人|%|个百分点)|4050|4555|[年目划任期]))[^"”」』]{0,10}\d[^"”」』]{0,10}["”」』]|\d+\s*[+＋×]\s*[\dNXn]+|\d+(?:\.\d+)?(?:分钟|小时|天(?![然津]))|(?<!\d)1\d{4}(?=热线|平台|电话|服务|专线)/g;

/** A clause without digits that count nothing: times, and what a programme is called. */
export const withoutNames = (clause: string): string => clause.replace(names, '');

/** The times that are named in a clause. */
export const timesIn = (clause: string): string => (clause.match(times) ?? []).join('');

/** A digit that is no time: a value, a limit, a share. */
export const hasNumber = (clause: string): boolean => /\d|百分之/.test(withoutTimes(withoutNames(narrow(clause))));

export const statesValue = (clause: string): boolean => {
  const plain = narrow(clause);
  return takeValues(plain).text !== plain;
};

const planned = /(?:年度|全年|[一-龥]年)?(?:目标任务|目标值|目标数|目标|任务数|任务|计划数|计划|力争|争取|确保)|以上|不[低少]于/g;
const reached = /实际|实绩|完成|已/;

/** 失业保险参保人数目标为43万人，实际43.6万人, without the clause that tells what was reached and without the words that make a target of the other. */
export function withoutTarget(label: string): string | undefined {
  const parts = label.split(/[，；;。：]|,(?!\d{3}(?!\d))|、(?=实际|完成|已)|(?<=\d[\d.]*[十百千万亿]*(?:人次?|[%所个期]))[，,]?(?=已?(?:实际)?完成)/).filter((part) => part !== '');
  const aimed = /^(?:年度?|全年)?(?:目标|计划|任务)[任务数值为是]*\d[^的]*$/;
  // 城镇新增就业90万人，目标85万人
  if (parts.length === 2 && hasNumber(parts[0]!) && parts[0]!.search(planned) < 0 && aimed.test(parts[1]!)) return parts[0];
  const [target, actual] = [parts.findIndex((part) => hasNumber(part) && part.search(planned) >= 0), parts.findIndex((part) => hasNumber(part) && reached.test(part))];
  if (target < 0 || actual <= target) return undefined;
  return parts.slice(0, actual).map((part) => part.replace(planned, '')).join('');
}
