import { grownTo } from './grammar';
import { narrow } from '../plan/normalise';

/** 18 754 人: thousands set apart by spaces, behind a word. */
const spacedThousands = /(?<=[\u3400-\u9fff]\s*)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?=\s*(?:[人名件个所期户%]|学时|[万亿]))/g;
/** 突破50万人，达到50.36万人: the round number that was passed and the exact one are the same thing. */
const milestone =
  /(?:首次|成功|一举|历史性地?)*(?:突破|超过|跨越|[迈站]上|越过)了?\s*(\d[\d,.]*)\s*([十百千万亿]*)[余多]?(人次|学时|[人个所期])?(?:次)?(?:大关|关口|台阶)?\s*[，,、]\s*(?:现?已)?(?=(?:达到?了?|为|至)\s*(\d[\d,.]*)\s*([十百千万亿]*)[余多]?(人次|学时|[人个所期])?)/g;
/** 一举突破百万大关，达到100.8万人: a round number in words. */
const inWords = /(?:首次|成功|一举|历史性地?)*(?:突破|超过|跨越|[迈站]上|越过)了?([一二两三四五六七八九]?)([十百千]?[万亿])(?:人次|[人个所期])?(?:大关|关口|台阶)\s*[，,、]\s*(?:现?已)?(?=(?:达到?了?|为|至)\s*(\d[\d,.]*)\s*([十百千万亿]*))/g;
/** 44.9万人(在职33.6万人,退休11.3万人): its parts, which add up to it. */
const partsBehind = /(\d[\d,.]*)\s*([十百千万亿]*)([人名户个所家])\s*[(（]([^()（）]{6,60})[)）]/g;
const part = /(\d[\d,.]*)\s*([十百千万亿]*)[人名户个所家](?=[，,、；;]|$)/g;
/** 连续三年保持增长、今年达到11.3万人 */
const grewTo = /(?:连续(?:[一二三四五六七八九十两\d]+)年)?(?:保持|实现|稳步|持续|不断|逐年)+(?:增长|提高|提升|增加|上升|扩大|稳定)[，,、](?:今年|当年|年末|年底)?(?=(?:已|现)*(?:达到?了?|为)\s*\d)/g;

/** 职工医保新增参保2.1万人，累计参保达40.9万人; …扩面1.4万人，参保总数达到53.5万人: how many came to those that are counted behind it. */
const newcomers = /(?:新增(?:参保|持卡|缴费)(?:人数|人员)?|新参保(?:人数|人员)?|净增(?:参保|持卡)?(?:人数|人员)?|扩面(?:人数|新增)?)(?:达到?|为|约|近|逾|超过?)?\s*\d[\d,.]*\s*[余多]?[十百千万亿]*[余多]?[人名张][，,、](?=(?:参保|持卡)?(?:总人数|总数|总量|总规模|人数)?(?:累计|总)[^，,\d]{0,8}\d|(?:参保|持卡)(?:总人数|总数|总量|总规模)[^，,\d]{0,8}\d)/g;

/** 新增社会保障卡持卡人数313万人，年末持卡人数8123万人: the new ones in front of all of them. */
const newOnes = /^(?:全年|今年|当年|年内|全[省市县区]|我[省市县区])*新增([^，,\d]{2,14}?)(参保|持卡)(?:人数|人员)?(?:达到?|为|约|近)?\s*\d[\d,.]*\s*[余多]?[十百千万亿]*[余多]?[人名张][，,、](?=(?:[年期]末|年底|累计|总)[^，,\d]{0,4}\2|\2(?:总人数|总数|总量|总规模))/;

/** 参加失业保险321个单位7937人, 參加失業保險(304個單位): how many employers, beside how many people. */
const employers = /[（(]\d[\d,]*[余多]?[个户家](?:参保)?单位[)）]|\d[\d,]*[余多]?[个户家](?:参保)?单位[、，,]?(?=\d[\d,.]*[十百千万亿]*[余多]?[人名])/g;

/** 覆盖97%人口: read as 覆盖97%的人口, a share and no number of people. */
const coveredPeople = /(覆盖了?\d[\d.]*%)(?=(?:以上)?的?(?:常住|户籍|总)?人口)(?!.{0,2}的)/g;

/** 受理劳动争议仲裁案件26起，结案率100%: of which cases the rate is. */
const casesTaken = /^(劳动(?:保障)?监察(?:机构|部门|大队)?|仲裁机构|仲裁院)?(?:(?:今年|全年|年内|当年|[上下]半年)(?:以来)?)?(?:共|已|累计|全年)*(?:依法)?(?:立案受理|受理|立案|处理|查处|办理|审理|接[到收])(?:了|各类)?([^，,\d]{0,4}劳动(?:保障监察|监察|人事争议|争议)[^，,\d]{0,16}?|举报投诉|争议)(?:案件)?\d[\d,]*[余多]?[件起宗][，,](?=结案率)/;

const powers: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const sizeOf = (digits: string, multiplier: string): number => [...multiplier].reduce((size, power) => size * powers[power]!, Number(digits.replace(/,/g, '')));

/** A round number that is passed is reached with the exact one: 突破2万人，达到20416人; not 突破2万人，达到21万人. */
function withoutMilestone(all: string, round: string, roundPower: string, unit: string | undefined, exact: string, exactPower: string, exactUnit: string | undefined): string {
  const [passed, reached] = [sizeOf(round, roundPower), sizeOf(exact, exactPower)];
  const sameThing = (unit === undefined || exactUnit === undefined || unit === exactUnit) && reached >= passed && reached < passed * 1.5;
  return sameThing ? '' : all;
}

/** 中原网讯 , 本报9月3日讯（记者张某）: the dateline. */
const dateline = /^[【[]?[\u3400-\u9fff]{2,8}(?:\d{1,2}月\d{1,2}日)?(?:讯|日电)[】\]]?(?:[（(][^（()）\d]{2,20}[）)])?[\s，,：:—-]+/;

/** A sentence without the dateline of a newspaper. */
export const withoutDateline = (label: string): string => label.replace(dateline, '');

const digits = '零一二三四五六七八九';

const withoutWords = (all: string, digit: string, power: string, exact: string, exactPower: string): string => {
  const [passed, reached] = [sizeOf(digit === '' ? '1' : String(digits.indexOf(digit === '两' ? '二' : digit)), power), sizeOf(exact, exactPower)];
  return reached >= passed && reached < passed * 1.5 ? '' : all;
};

/** Two parts or more that are the number in front together, to its last decimal. */
function withoutParts(all: string, whole: string, power: string, unit: string, inside: string): string {
  const parts = [...inside.matchAll(part)].map(([, number = '', its = '']) => sizeOf(number, its));
  const [total, sum] = [sizeOf(whole, power), parts.reduce((before, each) => before + each, 0)];
  const lastDecimal = sizeOf('1', power) / 10 ** (whole.split('.')[1]?.length ?? 0);
  const everyNumber = (inside.match(/\d[\d,.]*/g) ?? []).length === parts.length;
  return parts.length > 1 && everyNumber && Math.abs(total - sum) <= lastDecimal ? `${whole}${power}${unit}` : all;
}

/**
 * A sentence with its number written in one piece and once.
 * @example plainNumbers('失业保险参保人数突破50万人，达到50.36万人') // '失业保险参保人数达到50.36万人'
 * @example plainNumbers('城镇职工医保参保44.9万人(在职33.6万人,退休11.3万人)') // '城镇职工医保参保44.9万人'
 * @example plainNumbers('失业人员再就业 18 754 人') // '失业人员再就业 18754 人'
 */
export function plainNumbers(label: string): string {
  if (!/\d/.test(narrow(label))) return label;
  return label.replace(spacedThousands, (spaced) => spaced.replace(/\s/g, '')).replace(milestone, withoutMilestone).replace(inWords, withoutWords).replace(partsBehind, withoutParts).replace(grewTo, '').replace(grownTo, '').replace(newcomers, '').replace(employers, '').replace(newOnes, '$1').replace(coveredPeople, '$1的').replace(casesTaken, (all, office = '', cases: string) => (/劳动|仲裁/.test(office + cases) ? `${office.replace(/(?:机构|部门|大队|院)$/, '')}${cases}案件` : all));
}
