/** Years, dates and months in labels, longest form first. They say when, never what; only a single month changes what a number is. */
const asOf = '(?:截[至止]到?|[至到])?';
const year = '(?:19|20)\\d{2}';
const neutral = [
  // 截至12.31
  /截[至止]到?(?:1[0-2]|0?[1-9])[./-](?:3[01]|[12]\d|0?[1-9])(?!\d)/g,
  // 连续三年保持在99%
  /连续第?(?:[一二两三四五六七八九十多数几]|\d{1,2})[多余]?年/g,
  new RegExp(`${asOf}(?:19|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?`, 'g'),
  new RegExp(`${asOf}${year}年?[-—–~～至到]{1,2}${year}年?`, 'g'),
  new RegExp(`${asOf}${year}年(?:度)?`, 'g'),
  /[二一][〇○零一二三四五六七八九]{3}年(?:度)?/g,
  /(?<!\d)\d{2}年(?:度)?/g,
  new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'),
  // 三年来, 三年累计; not 第三年, 三年期.
  /(?<![第近前过去的])[一二两三四五六七八九](?:年以?来|年间|年(?=累计|总共|共|合计))/g,
  /(?:1[0-2]|[1-9])月?份?[-—–~～至到]{1,2}(?:1[0-2]|[1-9])月(?:份|累计|底|末)?/g,
  // 1-本月累计
  /(?:1|一|元)月?[-—–~～至到]{1,2}[本当]月(?:底|末)?(?:累计)?/g,
  /[元一二三四五六七八九十]{1,2}月?份?[-—–~～至到]{1,2}[一二三四五六七八九十]{1,2}月(?:份|底|末)?/g,
  /(?:截[至止]到?)?[一二三四五六七八九十]{1,2}月[底末]/g,
  /(?:一|1)[-—–~～至到]{1,2}[二三四2-4]季度/g,
  new RegExp(`${asOf}(?:1[0-2]|[1-9])月(?:\\d{1,2}日|底|末)(?:止)?`, 'g'),
  new RegExp(`${asOf}(?:[一二三四1-4]季度|第[一二三四1-4]季度)[底末]`, 'g'),
  /前[一二三两23]个?季(?:度|(?=全|城|就|失|新|参))|一季度|第一季度|1季度|上半年|前(?:\d{1,2}|[二三四五六七八九十]|十一)个月/g,
  // 就业援助月期间及全年: all of the year.
  /[\u3400-\u9fff]{2,10}(?:期间|活动)[及和与](?=全年)/g,
  // 十三五前三年
  /十[一二三四五]五(?:规划|时期)?前[一二三四两]年/g,
  /十[一二三四五]五(?:规划期|规划(?=期)|计划期?)?(?:期间|时期|期末|期内|以来|时|末)?/g,
];
/** 到2025年, 至2020年 say where a plan goes; 截至2019年, 2016年至2020年 and 至2019年底 say how far the numbers reach. */
const towardsYear = new RegExp(`(?<![截年\\d底末初来止])(?:到${year}年|至${year}年(?![末底\\d]))`);
const fiveYears = /十([一二三四五])五/;
const yearsIn = new RegExp(`(?<!\\d)(${year})(?!\\d)`, 'g');
const single = [/(?:1[0-2]|[2-9])月(?:份|当月)?/g, /第?[二三四2-4]季度/g, /下半年/g, /1月(?:份|当月)?/g];

/** What a label says of its time. */
export interface StatedTime {
  /** The label without it. */
  readonly text: string;
  /** One month or one quarter, not the time since January. */
  readonly singleMonth: boolean;
  /** The first and the last year that are named; 十四五 is 2021 to 2025. */
  readonly years?: { readonly from: number; readonly to: number };
  /** The time is named as one to come (到2025年) or as a whole five-year plan (十四五). */
  readonly planned?: 'towards' | 'five-years';
}

function yearsOf(text: string): Pick<StatedTime, 'years' | 'planned'> {
  const named = [...text.matchAll(yearsIn)].map(([, each]) => Number(each));
  const plan = fiveYears.exec(text)?.[1];
  const from = plan === undefined ? undefined : 2001 + 5 * '零一二三四五'.indexOf(plan);
  const all = from === undefined ? named : [...named, from, from + 4];
  const planned = towardsYear.test(text) ? 'towards' : plan === undefined ? undefined : 'five-years';
  return { ...(all.length > 0 ? { years: { from: Math.min(...all), to: Math.max(...all) } } : {}), ...(planned ? { planned } : {}) };
}

/**
 * @param text without spaces and quotes
 * @example takeTime('2016年1-6月城镇新增就业') // { text: '城镇新增就业', singleMonth: false, years: { from: 2016, to: 2016 } }
 * @example takeTime('6月份城镇新增就业') // { text: '城镇新增就业', singleMonth: true }
 */
export function takeTime(text: string): StatedTime {
  if (!/[\d年季月十半]/.test(text)) return { text, singleMonth: false };
  const withoutSpans = neutral.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const withoutMonths = single.reduce((rest, pattern) => rest.replace(pattern, ''), withoutSpans);
  return { text: withoutMonths, singleMonth: withoutMonths !== withoutSpans, ...yearsOf(text) };
}
