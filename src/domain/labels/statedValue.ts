/** A number with its unit in the middle of words: 失业保险参保人数85.6万人, 建成20所技师学院. Not 1人 (至少1人), numbering (五-1 元至九月), a limit (≥96%, 20人以上) or a time (6个月). */
const value =
  /(?<![\d.A-Za-z第表≥≤<>])(?<![一二三四五六七八九十\d][—–-])(?!1(?:人|名|个|户))\d[\d,]*(?:\.\d+)?\s*((?:十万|百万|千万|万亿|[百千万亿])?)[余多]?\s*(人次|学时|个百分点|百分点|[人名期所个户家件元张%‰])(?![次员口数月季以工左末内间初才力事均群庭称籍有体]|\s*以)/g;
/** 1.1 期末…: a number with a space in front of the words counts the rows. */
const numbered = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}\s+/;
/** 5万下岗失业人员: the unit is in the noun. */
const bareValue = /(?<![\d.A-Za-z第≥≤<>])\d[\d,]*(?:\.\d+)?\s*(?:十万|百万|千万|[千万亿])[余多]?(?=[\u4e00-\u9fff、])(?!分之)/g;
/** At the end, without a unit: 城镇新增就业14.5万, 参保人数：123456. Not a year, a footnote or the people of 40 and 50. */
const atTheEnd = /(?<=[\u4e00-\u9fff):：=\s])(?<!截[至止]到?)(?!(?:19|20)\d{2}$|4050|4555|4045)(?:\d[\d,]*(?:\.\d+)?\s*(十万|百万|千万|[万亿])[余多]?|\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{3,})\s*[。.]?$/;
/** 10:40:50 of three grades. */
const shares = /\d+(?:\.\d+)?\s*(?:[:：∶]\s*|比)\d+(?:\.\d+)?\s*(?:[:：∶]\s*|比)\d+(?:\.\d+)?/g;
/** 由2015年的135万人增加到186万人, 由8∶36∶56调整为9∶38∶53: what it was before is not what it is. Not towards a year. */
const before = /[由从](?:(?:19|20)\d{2}年[末底]?|上年[末底]?|去年[末底]?)?的?(?:\d[\d,.]*[十百千万亿]*(?:人次|学时|[人名期所个户家件张%])|\d[\d.]*(?:\s*[:∶]\s*\d[\d.]*)+)(?:增加|增长|提高|上升|扩大|提升|发展|调整|优化|改善|变化|下降|降低|减少)(?:到了?|至|为)(?=\s*\d)(?!\s*(?:19|20)\d{2}年)/g;
/** 稳步提高，达到90.6%: it went up, and what is stated is where it stands. */
const rose = /(?:再?创(?:历史|近年)?新高|(?:稳步|稳定|平稳|较快|快速|持续|不断|逐年|进一步|明显|显著|大幅)(?:提高|提升|增长|扩大|上升|增加|壮大)|稳中有[升增])[，,](?=(?:现?已|累计)?(?:达到?了?|至)\s*\d)/g;
/** 首次突破, 稳步提高到, 将近: how a number was come to, right in front of it. A plan's words (力争达到, 要达到) stay. */
const cameTo =
  /(?:(?:首次|成功|一举|历史性地?|稳步|快速|较快|进一步|不断|持续|大幅|明显|显著|始终|常年|一直|长期|继续|大体|总体|圆满|顺利|也|则|均|已经|已|现已|现)+(?:达到?了?|为|突破了?|超过了?|有|保持在?|稳定在?|维持在?)|(?:首次|成功|一举|历史性地?|稳步|快速|较快|进一步|不断|持续|大幅|明显|显著|已经|已)*(?:(?:攀升|跃升|增加|提高|扩大|上升|提升|增长|发展|扩面|净增|壮大|扩充|扩容|扩展|升|增)[至到为]|[站迈]上了?)|接近|将近|大约)(?=\s*\d)/g;
const inWords = /百分之[零〇一二三四五六七八九十百点\d.]+/g;

/**
 * Takes values out of a label; the label is what they are values of.
 * @param given narrow
 * @returns with the unit where there is one value, and how many there are
 * @example takeValues('失业保险参保人数85.6万人') // { text: '失业保险参保人数', unit: '万人', count: 1 }
 */
export function takeValues(given: string): { readonly text: string; readonly unit?: string; readonly count: number } {
  if (!/\d|百分之/.test(given)) return { text: given, count: 0 };
  const front = numbered.exec(given)?.[0] ?? '';
  const units: string[] = [];
  const take = (_: string, multiplier = '', counted = ''): string => {
    units.push(multiplier + counted);
    return '';
  };
  const text = given.slice(front.length).replace(before, '').replace(rose, '').replace(cameTo, '').replace(shares, '').replace(inWords, () => take('', '', '%')).replace(value, take);
  const words = front + text.replace(bareValue, '').replace(atTheEnd, (_, multiplier?: string) => (multiplier ? take('', multiplier) : ''));
  return { text: words, count: units.length, ...(units.length === 1 ? { unit: units[0]! } : {}) };
}
