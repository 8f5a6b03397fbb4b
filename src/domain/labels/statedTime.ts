/** Years, dates and months in labels, longest form first. They say when, never what; only a single month changes what a number is. */
const asOf = '(?:截[至止]到?|[至到])?';
const year = '(?:19|20)\\d{2}';
const neutral = [
  // 截至12.31
  /截[至止]到?(?:1[0-2]|0?[1-9])[./-](?:3[01]|[12]\d|0?[1-9])(?!\d)/g,
  new RegExp(`${asOf}(?:19|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?`, 'g'),
  new RegExp(`${asOf}${year}年?[-—–~～至到]{1,2}${year}年?`, 'g'),
  new RegExp(`${asOf}${year}年(?:度)?`, 'g'),
  /[二一][〇○零一二三四五六七八九]{3}年(?:度)?/g,
  /(?<!\d)\d{2}年(?:度)?/g,
  new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'),
  // 三年来, 三年累计; not 第三年, 三年期.
  /(?<![第近前过])[一二两三四五六七八九](?:年以?来|年间|年(?=累计|总共|共|合计))/g,
  /(?:1[0-2]|[1-9])月?份?[-—–~～至到]{1,2}(?:1[0-2]|[1-9])月(?:份|累计|底|末)?/g,
  /[元一二三四五六七八九十]{1,2}月?份?[-—–~～至到]{1,2}[一二三四五六七八九十]{1,2}月(?:份|底|末)?/g,
  /(?:截[至止]到?)?[一二三四五六七八九十]{1,2}月[底末]/g,
  /(?:一|1)[-—–~～至到]{1,2}[二三四2-4]季度/g,
  new RegExp(`${asOf}(?:1[0-2]|[1-9])月(?:\\d{1,2}日|底|末)(?:止)?`, 'g'),
  new RegExp(`${asOf}(?:[一二三四1-4]季度|第[一二三四1-4]季度)[底末]`, 'g'),
  /前[一二三两23]个?季度|一季度|第一季度|1季度|上半年|前\d{1,2}个月/g,
  /十[一二三四五]五(?:规划期?|计划)?(?:期间|时期|期末|期内|以来|时|末)?/g,
];
const single = [/(?:1[0-2]|[2-9])月(?:份|当月)?/g, /第?[二三四2-4]季度/g, /下半年/g, /1月(?:份|当月)?/g];

/**
 * @param text without spaces and quotes
 * @example takeTime('2016年1-6月城镇新增就业') // { text: '城镇新增就业', singleMonth: false }
 * @example takeTime('6月份城镇新增就业') // { text: '城镇新增就业', singleMonth: true }
 */
export function takeTime(text: string): { readonly text: string; readonly singleMonth: boolean } {
  if (!/[\d年季月十半]/.test(text)) return { text, singleMonth: false };
  const withoutSpans = neutral.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const withoutMonths = single.reduce((rest, pattern) => rest.replace(pattern, ''), withoutSpans);
  return { text: withoutMonths, singleMonth: withoutMonths !== withoutSpans };
}
