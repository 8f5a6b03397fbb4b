import { narrow } from '../plan/normalise';
import { simplify } from './simplify';
import { takeUnit } from './statedUnit';
import { takeValues } from './statedValue';
import { takeTime, type StatedTime } from './statedTime';

/** Longer than this is prose, not a label; nothing more is done with it. */
export const LONGEST_LABEL = 120;
const LONGEST_WITH_SPACES = 2000;

export interface NormalisedLabel {
  /** What is left to be read: simplified, narrow, no spaces, marks, numbering, years or unit. Empty for a text that is no label. */
  readonly text: string;
  readonly unit?: string;
  /** 其中 or # stood in front: a part of the row above. */
  readonly partOf: boolean;
  /** Several things are named (就业和失业、社会保险): a heading of this kind speaks of more than one label. */
  readonly isList: boolean;
  /** What stands between 、, 和, 与, 及, / and +, in a label that has one of them. */
  readonly parts: readonly string[];
  /** 参保情况: a number may be meant, or a table. */
  readonly vague: boolean;
  /** One number by another, or two of them: 持卡人数/常住人口, 外国专家（总数/高层次）. */
  readonly holdsTwoNumbers: boolean;
  /** How many values with a unit stand in it: two belong to two things, or to two times. */
  readonly values: number;
  /** One month or one quarter, not the time since January. */
  readonly singleMonth: boolean;
  readonly years?: StatedTime['years'];
  readonly planned?: StatedTime['planned'];
  readonly tooLong: boolean;
}

const circled = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3243\u3280-\u3289\u00b9\u00b2\u00b3\u2070-\u2079]/g;
const hidden = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const latin = /[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d\s.,'’&/-]*/g;
const hasLatin = /[A-Za-zÀ-ÿ]/;
const han = /[\u3400-\u9fff]/;
/** A footnote mark, not a group: (4050) are people of 40 and 50. */
const emptyBrackets = /[([〔【{](?!\s*(?!19|20|10)\d{4}\s*[)\]〕】}])[\d*#注、,.\s]*[)\]〕】}]/g;
const footnote = /[([〔【]注?[\d一二三四五六七八九十*#]{0,3}[)\]〕】]$|注\d{1,2}$|[*#†‡]+$|(?<=[\u3400-\u9fff)])\d{1,2}$/;
/** 基本医疗保险参保人数（职工）: set apart at the end it names the scheme, not those at work. */
const schemeBehind = /^(.+)[(:：—–-]+职工\)?$/;
const list = /以及|[、和与及]/;
/** 养老/医疗参保率, 工伤+失业参保人数: as many things as parts. */
const listOrSigns = /以及|[、和与及/+]/;
/** 高级∶中级∶初级 is what it is written as, a ratio. */
const ratioOfGrades = /高级?\s*[:∶]\s*中级?\s*[:∶]\s*初级?/g;
/** 城镇新增就业±, (+-%), ↑: a change, written as a sign. */
const signsOfChange = /±|[+＋]\s*[/／]?\s*[-－−](?!\s*\d)|[↑↓⬆⬇](?=[\s)\]%]*(?:[,;，；。]|$))/g;
/** 2020E, 2021F: an estimate. */
const estimatedYear = /((?:19|20)\d{2})\s*[EFef](?![A-Za-z])/g;
/** 公务员培训人次/公务员总数: one number by another. Not 参保人数/万人. */
const quotient = /(?:人[次数]|[总数]量|总?数|总人口|率)\s*[)）]?\s*[/÷]\s*[\u3400-\u9fff]{0,12}(?:人[次数口]|总量|总数)/;
/** 外国专家（总数/高层次）: the head of two numbers. */
const totalAndPart = /[(（]总[数量计]\s*[/、和]\s*[\u3400-\u9fff]{2,8}[)）]/;
const punctuation = /[\p{P}\p{S}\p{Z}\p{Cf}\s]/gu;
const situation = /(?:基本|总体|完成|实施|进展|落实|开展)?(?:情况|状况)/g;
const bullets = /^[\s*※★☆▲△▶►●○◆◇■□•·→└├┗┣─—–\-+>|√、,:：.]+/;
const partMark = /^(?:#|其\s*中\s*[:：,，、]?|其\s*中)/;
const numbering = [
  /^指标\s*[一二三四五六七八九十\d]{1,3}\s*[、.:：)]?/,
  /^第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|篇)\s*/,
  /^表\s*\d{1,3}(?:-\d{1,3})?[\s、.:]+/,
  /^第\s*[一二三四五六七八九十\d]{1,3}\s*[项条]\s*[、.:：)]?/,
  /^第[一二三四五六七八九十\d]{1,3}[、.,，:：)\s]/,
  /^[一二三四五六七八九十百]{1,4}\s*[、.,，:：)]/,
  /^[([]\s*[一二三四五六七八九十\d]{1,4}(?:-\d{1,3})?\s*[)\]]\s*[、.:：]?/,
  /^\d{1,3}(?:[.—–-]\d{1,3}){0,3}\s*[)、.,，:：]+/,
  // 2-2 职工医保, 五-1 社保; not 1-9月.
  /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[-—–]\d{1,3}){1,2}\s*(?=[\u3400-\u9fff#("“]|(?:19|20)\d{2}年|(?<=\s)\d{1,2}(?:[-—–~至到]\d{1,2})?月)(?!\s*(?:[年季](?![末底内度初终])|[月日天号个家万所岁亿项件门级类]|人(?![才社员事力口群])|期(?![末内间])))/,
  /^\d{1,3}(?:\.\d{1,3}){0,3}\s+(?=[\u3400-\u9fff#("“]|(?:19|20)\d{2}|\d{1,2}(?:[-—–~至到]\d{1,2})?月)/,
  /^\d{1,2}(?:\.\d{1,2}){1,3}(?=[\u3400-\u9fff#])/,
  /^\d{1,2}(?=[\u3400-\u9fff#])(?!\d*\s*(?:年|月|日|季|个|家|万|户|所|期|岁|人|亿|项|件|门|[至到]\s*\d))/,
  /^[A-Za-z]\s*[、.)](?=\s*[\u3400-\u9fff("“])/,
  /^[IVX]{1,4}\s*[、.)]/,
];

/** b.1-9月: else the digits would go with the letter. */
const letterBeforeDigit = /^\s*[A-Za-z]\s*[.)、]\s*(?=\d)/;

/** Most labels begin with a plain word: nothing has to be looked for in front of it. */
const beginsWithWord = /^(?![一二三四五六七八九十百第其指表])[\u3400-\u9fff]/;

/** Numbering and marks in front of the words, any number of them in any order: 5. # 其中: (三). */
function takeFront(text: string): { text: string; partOf: boolean } {
  let rest = text;
  let partOf = false;
  for (let round = 0; round < 6 && !beginsWithWord.test(rest); round += 1) {
    const before = rest;
    rest = rest.replace(bullets, '');
    if (partMark.test(rest)) {
      partOf = true;
      rest = rest.replace(partMark, '');
    }
    const rule = numbering.find((pattern) => pattern.test(rest));
    if (rule) rest = rest.replace(rule, '');
    if (rest === before) break;
  }
  return { text: rest, partOf };
}

const noLabel = { text: '', partOf: false, isList: false, parts: [], vague: false, holdsTwoNumbers: false, values: 0, singleMonth: false };

/**
 * A label as people print it, brought to the form in which its words are read. Width, spaces, line breaks, traditional characters, quotes,
 * numbering, 其中, footnote marks, years and the unit are taken off; the words themselves all stay.
 * @example normaliseLabel('（三）2016年末參加失業 保險人數（萬人）') // { text: '年末参加失业保险人数', unit: '万人', … }
 */
export function normaliseLabel(label: string): NormalisedLabel {
  const trimmed = label.trim();
  if (trimmed.length > LONGEST_WITH_SPACES) return { ...noLabel, tooLong: true };
  const narrowed = simplify(narrow(trimmed.replace(circled, ' ').replace(hidden, ''))).trim().replace(ratioOfGrades, '高中初级比例').replace(/人材/g, '人才').replace(signsOfChange, '增减').replace(estimatedYear, '$1预计').replace(/[≥≧]/g, '不低于').replace(/[≤≦]/g, '不高于');
  if (!han.test(narrowed)) return { ...noLabel, tooLong: false };
  const valued = takeValues(narrowed.replace(/〔|【/g, '(').replace(/〕|】/g, ')'));
  const ownUnit = takeUnit(valued.text);
  const front = takeFront(withoutLatin(ownUnit.text.replace(letterBeforeDigit, '')).trim());
  const back = front.text.replace(emptyBrackets, '').trim().replace(footnote, '');
  const time = takeTime(back.replace(schemeBehind, '职工$1').replace(/\s/g, '').replace(/[“”"'‘’「」『』]/g, ''));
  const said = withoutMarks(time.text);
  const text = said.replace(situation, '') || said;
  if (text.length > LONGEST_LABEL) return { ...noLabel, tooLong: true };
  const isList = list.test(time.text);
  const parts = listOrSigns.test(time.text) ? time.text.split(listOrSigns).map(withoutMarks).filter((part) => part !== '') : [];
  const { singleMonth, years, planned } = time;
  return { text, unit: ownUnit.unit ?? valued.unit, partOf: front.partOf, isList, parts, vague: text !== said, holdsTwoNumbers: quotient.test(time.text) || totalAndPart.test(time.text), values: valued.count, singleMonth, years, planned, tooLong: false };
}

const withoutMarks = (text: string): string => text.replace(punctuation, '');

const withoutLatin = (text: string): string =>
  hasLatin.test(text) ? text.replace(latin, (run, at: number, all: string) => (isNumberingLetter(run, at, all) ? run : ' ')) : text;

/** A. 城镇… is numbering, everything else in Latin letters is the English column or a name in English. */
const isNumberingLetter = (run: string, at: number, all: string): boolean => at === 0 && /^(?:[A-Za-z]|[IVX]+)[.)]\s*$/.test(run) && han.test(all[run.length] ?? '');
