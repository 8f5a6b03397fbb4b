import { narrow } from '../plan/normalise';
import { statesValue } from './clauses';
import places from './places.json';
import { remember } from './remember';
import type { Understood } from './understand';

/** A label without the place whose number it says to hold. */
export interface Placed {
  readonly label: string;
  readonly place: string;
}

/** Longer than this is prose, and its place need not be looked for. */
const LONGEST = 400;
const LONGEST_HEADING = 60;

const anyOf = (names: readonly string[]): string => `(?:${[...names].sort((a, b) => b.length - a.length).join('|')})`;

/** 山东, 山东省; 内蒙古, 内蒙古自治区. */
const province = anyOf(Object.entries(places.provinces).map(([name, kind]) => `${name}(?:${kind})?`));
const prefectures = Object.entries(places.prefectures).map(([name, kind]) => `${name}(?:${kind}|${kind.slice(-1)}|地区)`);
/** 朝阳, 白银 and 来宾 are words too: alone they need 市 behind them, or their province in front. */
const city = anyOf(places.cities.map((name) => `${name}(?:${places.alsoWords.includes(name) ? '市|地区|(?=全市)' : '市?(?!区)|地区'})`));
const prefecture = anyOf([...prefectures, ...Object.keys(places.prefectures).filter((name) => !places.alsoWords.includes(name))]);
const county = anyOf([...places.counties, ...places.bareCounties]);
const within = `(?:${anyOf(places.cities.map((name) => `${name}市?`))}|${prefecture}|${county})`;
/** 成都市武侯区, 郑州市高新区: a part with a name. Not 郑州市城区, and not 郑州市贫困地区, of which an indicator speaks. */
const district = '(?:(?<=市)(?!市|城|主城|各|辖|地|社|园|景|矿|小|库|灾|林|牧|农|校|山|老|片|贫困|困难|全|县区)(?:(?![直属级本全各内外省的和与及])[\\u4e00-\\u9fff]){1,3}?(?:新区|区|县|旗))?';
/** 某市, ××县, 甲市: a form that anybody may fill in. */
const anonymous = '(?:某|[×xX○〇*]{1,3}|[甲乙丙])(?:省|市|县|区)(?!直)';
const everywhere = '(?:全[省市区县州]|[省市县州]内|境内|辖区内?|范围内?|各[地市县区]+)?';
/** 郑州市直, 郑州市区, 郑州市级: a part of a place; 郑州、洛阳: two; 全国第三: a comparison. */
const notBehind = '(?!省(?!级)|[市县区州直属级场、和与及或至]|本级|本部|主?城区|外(?![国籍专])|以外|之外|[一二三四五六七八九十两\\d]+[市县区]|第|前(?![二三两]季|[\\d一二三四五六七八九十]+个月)|首|排|平均|领先|率先|统筹|联网|先进|试点|通用|唯一|最|水平|性|人大|政协|两会|文明|百强|模范|统一|户籍)';
const phrase = new RegExp(`(?:河南省?)?(?:${county}|${province}${within}?(?:${county}|${district})|${city}(?:${county}|${district})|${prefecture}${county}?|${anyOf([...places.nation, ...places.areas])}|${anonymous})${everywhere}${notBehind}`, 'g');
/** A text without the places it names. */
export const withoutPlaces = (text: string): string => text.replace(phrase, '');
/** What a heading says besides the place it speaks of: the province itself, and papers that only come from there. */
const theProvince = /河南|全省|[本我]省|省(?:级|直|本级|定|下达)/;
const paper = /^[^，,；;。]{0,12}(?:会议|精神|通知|文件|意见|要求|部署|标准|口径|办法|排名|位次|对比|比较|平均)/;

export const namesProvince = (text: string): boolean => theProvince.test(text);

/**
 * The one place that a heading, a title or the name of a sheet gives the numbers to; `undefined` where it names none, several, or the province too.
 * @example placeAbove('2018年郑州市人社主要指标') // '郑州市'
 */
export const placeAbove = remember((given): string | undefined => {
  if (given.length > LONGEST_HEADING) return undefined;
  const text = narrow(given);
  const found = [...text.matchAll(phrase)].filter(({ 0: place, index }) => !/[、，,]$/.test(text.slice(0, index)) && !bound.test(text.slice(0, index)) && !paper.test(text.slice(index + place.length)));
  const [only] = new Set(found.map(([place]) => place));
  return only !== undefined && found.every(([place]) => place === only) && !theProvince.test(withoutPlaces(text)) ? only : undefined;
});
/** Where a clause, a remark or a heading of its own begins and ends. */
const edge = /[，,；;。.:：_—–\-|｜/\\\s（()）【】[\]〔〕“”"、]/;
/** 据浙江省人社厅统计, 在浙江: whose office says it, or where it is. */
const saysWho = /^(?:人力资源|人社|统计|就业|社保|医保|劳动)/;
const introduces = (before: string, behind: string): boolean => (/^(?:据|(?:记者)?从)$/.test(before) && saysWho.test(behind)) || (before === '在' && /^[,，]/.test(behind));
/** 占全国, 高于全国, 在郑州: the place is compared with, or is where something happened. */
const bound = /[占比较与和及跟同为对向从由自到至于距离在列居排是]$/;
/** 记者从郑州市人社局获悉: whose office says it, and whose number it is. */
const quoted = { before: /^(?:(?:今日|昨日|近日|日前)?(?:记者|笔者)(?:今日|昨日|近日|日前)?)?[从据由]$/, behind: /^[^，,；;。]{0,16}(?:获悉|了解|介绍|透露|消息|通报|统计|发布|公布|显示)/ };
/** (不含长垣), (含巩义): what is counted in or left out is said by name. */
const partBracket = /[（(【[]((?:未|不)?(?:包?含|包括))([^（()）【】[\]]{2,12}?)(?:的?数据?|在内)?[)）】\]]/g;
const isPlaces = (text: string): boolean => text !== '' && text.replace(phrase, '').replace(/[、和及]/g, '') === '';

/**
 * Takes the place off whose number a label names: in front of its words (郑州市城镇新增就业), set apart from them (城镇新增就业(全国)), or in front of a clause that
 * leads up to the number (唐山市出台十条措施，…). A place that is a part or is compared with stays.
 * @returns `undefined` where there is none, or more than one
 * @example takePlace('年末全国参加失业保险人数', …) // { label: '年末参加失业保险人数', place: '全国' }
 */
export function takePlace(given: string, read: (text: string) => Understood): Placed | undefined {
  if (given.length > LONGEST) return undefined;
  const label = narrow(given);
  const says = (text: string): boolean => {
    const { roles, traps, unknown } = read(text);
    return roles.size + traps.length + unknown.length > 0;
  };
  const found = new Set<string>();
  let counted = false;
  const whole = label.replace(partBracket, (all: string, how: string, inside: string) => {
    if (!inside.split(/[、和及]/).every(isPlaces)) return all;
    found.add(how + inside);
    return '';
  });
  const rest = whole.replace(phrase, (place: string, at: number) => {
    const before = whole.slice(0, at).split(edge).at(-1)!;
    const behind = whole.slice(at + place.length);
    const alone = before === '' && (behind === '' || edge.test(behind[0]!));
    counted ||= statesValue(whole.slice(0, at));
    const isQuoted = !counted && quoted.before.test(before) && quoted.behind.test(behind);
    if (!alone && !isQuoted && (counted || (!introduces(before, behind) && (says(before) || bound.test(before))))) return place;
    found.add(place);
    return '';
  });
  const [place] = found;
  return found.size === 1 && place !== undefined && read(rest).roles.size > 0 ? { label: rest, place } : undefined;
}
