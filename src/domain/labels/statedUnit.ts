import { narrow } from '../plan/normalise';
import { findUnit } from '../plan/units';
import { simplify } from './simplify';

const COUNTED = '人次|人|名|学时|期|所|个|户|家|件|项|元|张|份|次|宗|起|例';
const RATIO = '个百分点|百分点|%|‰';
const MULTIPLIER = '(?:十|百|千|万|十万|百万|千万|亿|万亿)';
const UNIT = `(?:${MULTIPLIER}?(?:${COUNTED})|${RATIO}|${MULTIPLIER})`;
const wholeUnit = new RegExp(`^${UNIT}$`);
/** Behind brackets or a separator any unit counts; glued to the last word only one that no word ends with. */
const bracketed = new RegExp(`[(\\[〔【](?:计量)?(?:单位)?[:：]?(${UNIT})[)\\]〕】]`);
const separated = new RegExp(`[,;:/、]\\s*(?:(?:计量)?单位[:：]?)?(${UNIT})$`);
/** A space alone may stand inside a word (人 次), so only units that are no part of one count behind it. */
const spaced = new RegExp(`(?<![总\\s])\\s+(?:(?:计量)?单位[:：]?)?(${MULTIPLIER}(?:${COUNTED})|${RATIO}|人次|人|所|个)$`);
/** A unit that shares its brackets: (年末，万人), (万人，期末数). */
const behindInBrackets = new RegExp(`([(\\[][^()[\\]]{1,12})[,;、/\\s]\\s*(?:(?:计量)?单位[:：]?)?(${UNIT})(?=[)\\]])`);
const beforeInBrackets = new RegExp(`([(\\[])(?:(?:计量)?单位[:：]?)?(${UNIT})\\s*[,;、/\\s](?=[^()[\\]]{1,12}[)\\]])`);
/** In front: 单位：万人 失业保险参保人数, 万人：生育保险参保人数. */
const infront = new RegExp(`^(?:(?:计量)?单位[:：]\\s*(${UNIT})[\\s,;]+|(${UNIT}|百分[比数率])\\s*[:：]\\s*)(?=.{2,})`);
const brokenUnit = /([十百千万亿])\s+(?=人|元|学|期|个|户|件|次)/g;
const glued = new RegExp(`(?:单位[:：]?(${UNIT})|(${MULTIPLIER}(?:${COUNTED})|${RATIO}))$`);

/** The unit as tables print it, in one spelling; `undefined` where the text names none, or several (万人、%). */
export function readUnit(text: string | undefined): string | undefined {
  if (!text || text.length > 60) return undefined;
  const plain = simplify(narrow(text)).replace(/\s/g, '').replace(/^(?:计量)?单位[:：]?/, '').replace(/\((?:[\d,.]*[A-Za-z][A-Za-z\d,.]*)\)|[A-Za-z]{2,}/g, '');
  const bare = plain.replace(/[()[\]:：.。]/g, '');
  const known = otherSpellings.get(bare) ?? bare;
  if (wholeUnit.test(known)) return spelling(known);
  return /^[\u4e00-\u9fff%‰]{1,4}$/.test(bare) && !/[、,，;；/]/.test(plain) ? bare : undefined;
}

const otherSpellings: ReadonlyMap<string, string> = new Map([
  ['百分比', '%'], ['百分数', '%'], ['百分率', '%'], ['百分之', '%'], ['千分比', '‰'], ['人数', '人'], ['人员', '人'], ['位', '人'], ['万人数', '万人'],
]);

function spelling(unit: string): string {
  const found = findUnit(unit);
  return found.ok ? found.value.name : unit;
}

/** A unit stands in brackets or at the end: everything else need not be searched. */
const mayHoldUnit = /[:：([〔【]|[人次名时期所个户家件项元张份宗起例点%‰十百千万亿]$/;

/**
 * Takes the unit out of a label.
 * @param given narrow, with its spaces and brackets
 * @example takeUnit('失业保险参保人数(万人)') // { text: '失业保险参保人数', unit: '万人' }
 */
export function takeUnit(given: string): { readonly text: string; readonly unit?: string } {
  if (!mayHoldUnit.test(given)) return { text: given };
  const text = given.replace(brokenUnit, '$1');
  const inBrackets = bracketed.exec(text);
  if (inBrackets) return { text: text.slice(0, inBrackets.index) + text.slice(inBrackets.index + inBrackets[0].length), unit: spelling(inBrackets[1]!) };
  const shared = behindInBrackets.exec(text) ?? beforeInBrackets.exec(text);
  if (shared) return { text: text.replace(shared[0], shared[1]!), unit: spelling(shared[2]!) };
  const before = infront.exec(text);
  if (before) return { text: text.slice(before[0].length), unit: readUnit(before[1] ?? before[2]) };
  const behind = separated.exec(text) ?? spaced.exec(text) ?? glued.exec(text);
  if (behind && behind.index > 0) return { text: text.slice(0, behind.index), unit: spelling((behind[1] ?? behind[2])!) };
  return { text };
}
