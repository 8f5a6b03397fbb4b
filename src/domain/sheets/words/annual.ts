import type { PathKind } from '../../measures/targetPath';
import type { SheetLanguage } from '../language';

/** Columns that do not repeat by year or quarter. */
export const annualColumnKeys = ['code', 'name', 'unit', 'measure', 'entry', 'target', 'base', 'path', 'total', 'difference', 'note', 'planned', 'actual', 'completion', 'over', 'sentence', 'at', 'quarterCheck'] as const;
export type AnnualColumnKey = (typeof annualColumnKeys)[number];

/** What a planned value stands for. */
export type PlannedAs = 'amount' | 'built' | 'level' | 'rate';

/** The words of 年度计划 that are the template's own. None holds a double quote: some stand inside formulas. `{…}` is filled by the builder. */
export interface AnnualWords {
  readonly sheetName: string;
  readonly title: string;
  readonly reportDate: string;
  readonly year: string;
  readonly elapsed: string;
  readonly needsDate: string;
  /** Beside a report date that belongs to no year of the plan. */
  readonly outsidePeriod: string;
  readonly fill: string;
  readonly paths: string;
  readonly notListed: string;
  readonly path: Readonly<Record<PathKind, string>>;
  readonly entry: Readonly<Record<PlannedAs, string>>;
  readonly heading: Readonly<Record<Exclude<AnnualColumnKey, 'base'>, string>>;
  readonly base: (year: number) => string;
  readonly plan: (year: number) => string;
  readonly typed: (year: number) => string;
  readonly quarter: (quarter: number) => string;
  readonly typedQuarter: (year: number, quarter: number) => string;
  /** Above the headings: what the columns below have in common. */
  readonly group: Readonly<Record<'plan' | 'check' | 'progress' | 'typed' | 'typedQuarters', string>>;
  /** Behind `fill` on a sheet with quarters. */
  readonly fillQuarters: string;
  readonly quarterYear: string;
  readonly quarterShares: string;
  /** Before and after the sum of the shares. */
  readonly wrongShares: readonly [before: string, after: string];
  readonly noQuarterYear: string;
  /** In the check of the quarters, instead of a difference. */
  readonly quarterSay: Readonly<Record<'wrong' | 'noStart' | 'notWhole', string>>;
  /** Before the check of the quarters in a remark, and between it and what else is to be said. */
  readonly quarterRemark: readonly [before: string, between: string];
  /** Before and after the number of quarters. */
  readonly needsQuarters: readonly [before: string, after: string];
  /** Why a line has no plan, or what to look at. */
  readonly say: Readonly<Record<'choosePath' | 'needsBase' | 'wrongBase' | 'noWay' | 'wrongTyped' | 'unusedTyped' | 'above' | 'below' | 'onlyReached', string>>;
  /** Before and after the number of years. */
  readonly needsTyped: readonly [before: string, after: string];
  readonly validation: Readonly<Record<'date' | 'path' | 'target' | 'plan' | 'amount' | 'rate' | 'year' | 'share' | 'quarter', readonly [title: string, message: string]>>;
}

const chinese: AnnualWords = {
  sheetName: '年度计划',
  title: '年度计划',
  reportDate: '报告日期',
  year: '本年',
  elapsed: '本年序时进度',
  needsDate: '← 请先填写报告日期；填写后才列出本年计划和完成情况',
  outsidePeriod: '← 报告日期不在规划期内，没有本年计划可列',
  fill: '填写说明：只填浅黄色单元格。各年计划由“路径”算出，不直接改：需要自己定数时，把路径改为“自定”，在右侧“自定”各列填数，其他路径的公式不动。累计指标的计划是当年数，其余是年末数；比率按百分数填，93 就是 93%；没有数据就留空，不填 0。',
  paths: '路径：等额，目标值按规划期的月数平均到各年；从基期，由基期值匀速到目标值；每年达标，每年都是目标值；到期达标，只在完成时限所在的年份列目标值；自定，按右侧填的数。按个数计的取整数，以万、亿为单位的取两位小数（目标值不足 10 的取四位），比率取两位；先取整到年末，再相减得当年数，所以各年合计等于目标值。年度完成率 = 本年实际 ÷ 本年计划，比率（全覆盖除外）和下限、上限不计算；累计指标的年度完成率低于本年序时进度时标出。',
  notListed: '未列入：结构比例没有单一的目标值，不分年：',
  path: { linear: '等额', fromBase: '从基期', everyYear: '每年达标', atDeadline: '到期达标', typed: '自定' },
  entry: { amount: '当年数', built: '年末累计', level: '年末数', rate: '年末比率' },
  heading: {
    code: '代码', name: '指标', unit: '单位', measure: '计量方式', entry: '计划口径', target: '目标值', path: '路径', total: '合计\n或期末', difference: '与目标\n相差', note: '说明',
    planned: '本年计划', actual: '本年实际', completion: '年度\n完成率', over: '超（＋）\n欠（－）', sentence: '可直接引用的表述', at: '台账行', quarterCheck: '各季与\n全年相差',
  },
  base: (year) => `${year}年基期`,
  plan: (year) => `${year}年`,
  typed: (year) => `${year}年自定`,
  quarter: (quarter) => `${quarter}季度`,
  typedQuarter: (year, quarter) => `${year}年\n${quarter}季度自定`,
  group: { plan: '各年计划', check: '校核', progress: '本年计划完成情况', typed: '自定数（路径为“自定”的行填在这里）', typedQuarters: '各季自定数：只填要分季的那一年（浅黄色）。累计填当季数，其余填季末数，四季都要填；一季都不填的行按各季份额分。' },
  fillQuarters: '分季：一般按上方各季份额从当年计划分出；某个指标要自己定各季数时，填在最右边的“自定”各季，与全年的差列在“各季与全年相差”。',
  quarterYear: '分季年度',
  quarterShares: '各季份额（%）',
  wrongShares: ['各季份额合计 ', '%，应为 100%；没有自定各季数的行暂不分季'],
  noQuarterYear: '请填分季年度',
  quarterSay: { wrong: '自定数有误', noStart: '缺上年末数', notWhole: '期限不在年末' },
  quarterRemark: ['各季与全年相差：', '；'],
  needsQuarters: ['还缺 ', ' 季'],
  say: {
    choosePath: '请在“路径”中选一种',
    needsBase: '缺基期值，不能从基期推算：请补填，或改用其他路径',
    wrongBase: '基期值有误：应为不小于 0 的数，比率按百分数填（93% 应填 93）',
    noWay: '基期值已达到目标值，不能从基期推算：请改用其他路径',
    wrongTyped: '自定数有误：应为不小于 0 的数，比率按百分数填（93% 应填 93）',
    unusedTyped: '右侧填有自定数，但路径不是“自定”，没有采用',
    above: '高于目标值，请核对',
    below: '低于目标值，请核对',
    onlyReached: '只到目标值本身，规划的要求是超过它：请用“自定”',
  },
  needsTyped: ['还有 ', ' 年的自定数没有填（在右侧）'],
  validation: {
    date: ['请填日期', '填规划期开始以后的日期，例如 2016-09-30。'],
    path: ['请选择路径', '请从下拉列表中选择。'],
    target: ['目标值取自规划', '目标值来自规划条款，各年计划按它计算，不在这里修改。'],
    plan: ['计划数自动计算', '计划数由路径算出。要自己定数，请把路径改为“自定”，在右侧“自定”各列填数。'],
    amount: ['请填数字', '这里填不小于 0 的数字，单位见“单位”列，不要带“万”等字；没有数据就留空。'],
    rate: ['请按百分数填写', '比率一般在 1 到 100 之间：93 表示 93%，不要填 0.93 或 93%。确实超出时可以继续。'],
    quarter: ['各季计划自动计算', '一般按上方各季份额从当年计划分出。要自己定各季数，请填在最右边的“自定”各季。'],
    year: ['请填年份', '填规划期内的年份，例如 2016。'],
    share: ['请填份额', '按百分数填 0 到 100 之间的数，四个季度合计应为 100。'],
  },
};

const english: AnnualWords = {
  sheetName: 'Annual plan',
  title: 'Annual plan (年度计划)',
  reportDate: 'Report date',
  year: 'Year',
  elapsed: 'Time elapsed in year',
  needsDate: '← Enter the report date first; the year’s plan and how far it is met appear only then',
  outsidePeriod: '← The report date is outside the plan period: there is no plan of the year to show',
  fill: 'How to fill in: type in pale yellow cells only. The plan of each year follows from the path and is not typed over: to set your own numbers choose the path Typed and enter them in the columns at the right; the formulas of the other paths stay. Sums are planned as the year’s own amount, all others as they stand at the end of the year. Rates are percentages: 93 is 93%. Leave missing figures blank; never type 0. 万 = 10,000; 亿 = 100 million.',
  paths: 'Paths: Even spreads the target over the months of the period; From base moves in a straight line from the base to the target; Every year plans the target in each year; At deadline plans it in the last year only; Typed takes your numbers. Counted things are whole, units of 万 and 亿 have two decimals (four for targets below 10), rates two. What is reached at the end of a year is rounded first and amounts are differences, so that the years add up to the target. Completion = the year’s actual ÷ its plan; not for rates (except full coverage), floors and ceilings. Sums are marked where completion is below the time elapsed in the year.',
  notListed: 'Not listed: structures have no single target to spread over years: ',
  path: { linear: 'Even', fromBase: 'From base', everyYear: 'Every year', atDeadline: 'At deadline', typed: 'Typed' },
  entry: { amount: 'In the year', built: 'Built by year end', level: 'At year end', rate: 'Rate at year end' },
  heading: {
    code: 'Code', name: 'Indicator', unit: 'Unit', measure: 'Measure', entry: 'Planned as', target: 'Target', path: 'Path', total: 'Sum or\nyear end', difference: 'Less\ntarget', note: 'Remarks',
    planned: 'Plan of\nthe year', actual: 'Actual of\nthe year', completion: 'Completion', over: 'Over (+)\nunder (−)', sentence: 'Sentence to quote', at: 'Ledger row', quarterCheck: 'Quarters\nless year',
  },
  base: (year) => `Base ${year}`,
  plan: (year) => `Plan ${year}`,
  typed: (year) => `Typed ${year}`,
  quarter: (quarter) => `Q${quarter}`,
  typedQuarter: (year, quarter) => `Typed\n${year} Q${quarter}`,
  group: { plan: 'Plan by year', check: 'Check', progress: 'How far the year’s plan is met', typed: 'Typed numbers (for lines whose path is Typed)', typedQuarters: 'Typed quarters: fill in the pale yellow year only. Sums: the quarter’s own amount; all others: as it stands at the end of the quarter. Enter all four; a line with none follows the shares.' },
  fillQuarters: 'Quarters follow the shares above them; to set an indicator’s own quarters enter them in the Typed columns at the far right: their difference from the year is shown.',
  quarterYear: 'Year to split',
  quarterShares: 'Share of each quarter (%)',
  wrongShares: ['The quarters’ shares make ', '%, not 100%; only typed quarters are shown'],
  noQuarterYear: 'Enter the year to split',
  quarterSay: { wrong: 'Wrong entry', noStart: 'No start', notWhole: 'Due in the year' },
  quarterRemark: ['Quarters less year: ', '; '],
  needsQuarters: ['', ' to enter'],
  say: {
    choosePath: 'Choose a path',
    needsBase: 'No base value: enter it, or choose another path',
    wrongBase: 'Wrong base value: a number of 0 or more, rates as percentages (93 for 93%)',
    noWay: 'The base has reached the target already: choose another path',
    wrongTyped: 'Wrong typed number: 0 or more, rates as percentages (93 for 93%)',
    unusedTyped: 'There are typed numbers at the right, but the path is not Typed; they are not used',
    above: 'Above the target: please check',
    below: 'Below the target: please check',
    onlyReached: 'Reaches only the target itself, and the plan wants it exceeded: use Typed',
  },
  needsTyped: ['', ' year(s) still lack a typed number (at the right)'],
  validation: {
    date: ['Enter a date', 'A date after the start of the plan period, e.g. 2016-09-30.'],
    path: ['Choose a path', 'Choose one from the list.'],
    target: ['Targets come from the plan', 'The plan of each year is calculated from the target; it is not changed here.'],
    plan: ['Planned values are calculated', 'They follow from the path. To set your own numbers choose the path Typed and enter them in the columns at the right.'],
    amount: ['Enter a number', 'A number of 0 or more, in the unit of the line, without words such as 万; leave it blank if there is none.'],
    rate: ['Enter a percentage', 'Rates usually lie between 1 and 100: 93 is 93%; type neither 0.93 nor 93%. You may go on if it is right.'],
    quarter: ['Quarters are calculated', 'They follow the shares above. To set your own, enter them in the Typed quarters at the far right.'],
    year: ['Enter a year', 'A year of the plan period, e.g. 2016.'],
    share: ['Enter a share', 'A percentage from 0 to 100; the four quarters together make 100.'],
  },
};

export const annualWords: Readonly<Record<SheetLanguage, AnnualWords>> = { 'zh-CN': chinese, 'en-US': english };
