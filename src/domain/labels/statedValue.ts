/** A number with its unit in the middle of words: 失业保险参保人数85.6万人, 建成20所技师学院. Not 1人 (至少1人), a limit (≥96%, 20人以上) or a time (6个月). */
const value =
  /(?<![\d.A-Za-z第≥≤<>])(?!1(?:人|名|个|户))\d[\d,]*(?:\.\d+)?\s*((?:十万|百万|千万|万亿|[百千万亿])?)[余多]?\s*(人次|学时|个百分点|百分点|[人名期所个户家件元张%‰])(?![次员口数月季以工左末内间初才力事均群庭称籍有体]|\s*以)/g;
/** 1.1 期末…: a number with a space in front of the words counts the rows. */
const numbered = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}\s+/;
/** 5万下岗失业人员: the unit is in the noun. */
const bareValue = /(?<![\d.A-Za-z第≥≤<>])\d[\d,]*(?:\.\d+)?\s*(?:十万|百万|千万|[千万亿])[余多]?(?=[\u4e00-\u9fff])(?!分之)/g;

/**
 * Takes values out of a label; the label is what they are values of.
 * @param given narrow
 * @example takeValues('失业保险参保人数85.6万人') // { text: '失业保险参保人数', unit: '万人' }
 */
export function takeValues(given: string): { readonly text: string; readonly unit?: string } {
  if (!/\d/.test(given)) return { text: given };
  const front = numbered.exec(given)?.[0] ?? '';
  const units: string[] = [];
  const text = given.slice(front.length).replace(value, (_, multiplier: string, counted: string) => {
    units.push(multiplier + counted);
    return '';
  });
  const words = front + text.replace(bareValue, '');
  return units.length === 1 ? { text: words, unit: units[0]! } : { text: words };
}
