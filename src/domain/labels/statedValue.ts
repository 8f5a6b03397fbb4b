import { before, behindNumber, cameTo } from './grammar';

/** A number with its unit in the middle of words: 失业保险参保人数85.6万人, 建成20所技师学院. Not 1人 (至少1人), numbering (五-1 元至九月), a limit (≥96%, 20人以上) or a time (6个月). */
const value = new RegExp(
  `(?<![\\d.A-Za-z第表≥≤<>])(?<![一二三四五六七八九十\\d][—–-])(?!1(?:人|名|个|户))\\d[\\d,]*(?:\\.\\d+)?\\s*[余多]?((?:十万|百万|千万|万亿|[百千万亿])?)[余多]?\\s*(人次|学时|个百分点|百分点|班次|[人名位期所个户家件元张%‰])(?:(?<=期)次)?(?:(?:${behindNumber})|(?![次员口数月季以工左末内间初才力事均群庭称籍有体]|\\s*以))`,
  'g',
);
/** 突破400万大关: a value whose unit is left out. */
const height = /\d[\d,.]*\s*(十万|百万|千万|[百千万亿])[余多]?(?:大关|关口|台阶)/g;
/** 突破百万, 超千万人大关: a round number in words, at the end. */
const roundInWords = /(?:首次|成功|一举|历史性地?|已经?|现已)*(?:突破|超过?|逾|过|达到?|接?近|跨[越过上]|[迈站]上|越过|破)了?[一二两三四五六七八九]?(百万|千万|亿|[十百千]?万)(人次|[人名张个])?(?:大关|关口|台阶)?$/;
/** 1.1 期末…: a number with a space in front of the words counts the rows. */
const numbered = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}\s+/;
/** 5万下岗失业人员: the unit is in the noun. */
const bareValue = /(?<![\d.A-Za-z第≥≤<>])\d[\d,]*(?:\.\d+)?\s*(?:十万|百万|千万|[千万亿])[余多]?(?=[\u4e00-\u9fff、])(?!分之)/g;
/** At the end, without a unit: 城镇新增就业14.5万, 参保人数：123456. Not a year, a footnote or the people of 40 and 50. */
const atTheEnd = /(?<=[\u4e00-\u9fff):：=\s])(?<!截[至止]到?)(?!(?:19|20)\d{2}$|4050|4555|4045)(?:\d[\d,]*(?:\.\d+)?\s*(十万|百万|千万|[万亿])[余多]?|\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{3,})\s*[。.]?$/;
/** 10:40:50 of three grades. */
const shares = /\d+(?:\.\d+)?\s*(?:[:：∶]\s*|比)\d+(?:\.\d+)?\s*(?:[:：∶]\s*|比)\d+(?:\.\d+)?/g;
/** 稳步提高，达到90.6%: it went up, and what is stated is where it stands. */
const rose = /(?:再?创(?:历史|近年)?新高|(?:稳步|稳定|平稳|较快|快速|持续|不断|逐年|进一步|明显|显著|大幅)(?:提高|提升|增长|扩大|上升|增加|壮大)|稳中有[升增])[，,](?=(?:现?已|累计)?(?:达到?了?|至)\s*\d)/g;
const inWords = /百分之[零〇一二三四五六七八九十百点\d.]+/g;

/** Measure words for the same thing. */
const sameAs: ReadonlyMap<string, string> = new Map([['位', '人'], ['班次', '期']]);

/**
 * Takes values out of a label; the label is what they are values of.
 * @param given narrow
 * @returns with the unit where there is one value, and how many there are
 * @example takeValues('失业保险参保人数85.6万人') // { text: '失业保险参保人数', unit: '万人', count: 1 }
 */
export function takeValues(given: string): { readonly text: string; readonly unit?: string; readonly count: number } {
  if (!/\d|百分之|[百千万亿](?:人次?|名|张|个)?(?:大关|关口|台阶)?$/.test(given)) return { text: given, count: 0 };
  const front = numbered.exec(given)?.[0] ?? '';
  const units: string[] = [];
  const take = (_: string, multiplier = '', counted = ''): string => {
    units.push(multiplier + (sameAs.get(counted) ?? counted));
    return '';
  };
  const text = given.slice(front.length).replace(before, '').replace(rose, '').replace(cameTo, '').replace(shares, '').replace(height, (_, power: string) => take('', power)).replace(roundInWords, (_, power: string, counted = '') => take('', power, counted)).replace(inWords, () => take('', '', '%')).replace(value, take);
  const words = front + text.replace(bareValue, '').replace(atTheEnd, (_, multiplier?: string) => (multiplier ? take('', multiplier) : ''));
  return { text: words, count: units.length, ...(units.length === 1 ? { unit: units[0]! } : {}) };
}
