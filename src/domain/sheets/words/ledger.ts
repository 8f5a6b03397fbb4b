import type { SheetLanguage } from '../language';
import { termWords } from './terms';

/** What the user types into a line's years: what is new, how many stand by then, a rate, a stock, or the numbers of a part. */
export type Entry = 'flow' | 'built' | 'rate' | 'stock' | 'total' | 'part';

/** The words of 监测台账 that are the template's own. None holds a double quote: some stand inside formulas. */
export interface LedgerWords {
  readonly sheetName: string;
  readonly title: string;
  readonly reportDate: string;
  readonly elapsed: string;
  readonly needsDate: (example: string) => string;
  readonly fill: string;
  /** How many years the report date takes in, and what stands above each year. */
  readonly counted: string;
  readonly flag: readonly [counted: string, not: string];
  readonly heading: Readonly<Record<'code' | 'domain' | 'name' | 'unit' | 'measure' | 'entry' | 'target' | 'current' | 'gap' | 'completion' | 'pace' | 'verdict' | 'method' | 'deadline' | 'clause', string>>;
  readonly base: (year: number) => string;
  readonly year: (year: number) => string;
  readonly part: { readonly measure: string; readonly before: string };
  readonly entry: Readonly<Record<Entry, string>>;
  /** Instead of a current value where a year is missing. */
  readonly incomplete: string;
  /** Between clauses, and around where each stands. */
  readonly clauses: { readonly between: string; readonly place: (source: string) => string };
  readonly validation: {
    readonly amount: readonly [title: string, message: string];
    readonly rate: readonly [title: string, message: string];
    readonly target: readonly [title: string, message: string];
    readonly date: (start: string, year: number) => readonly [title: string, message: string];
  };
}

const chinese: LedgerWords = {
  sheetName: '监测台账',
  title: '监测台账',
  reportDate: '报告日期',
  elapsed: '序时进度',
  needsDate: (example) => `← 请先填写报告日期，例如 ${example}；填写后才计算差距和进展`,
  fill: '填写说明：只填浅黄色单元格。累计指标填当年新增数（不填累计数），其余按“填报口径”填；比率按百分数填，93 就是 93%；没有数据就留空，不填 0。报告日期以前的年份有空缺时，当前值显示“数据不全”，不作判断。',
  counted: '计入年数',
  flag: ['计入', '未计入'],
  heading: {
    code: '代码', domain: '领域', name: '指标', unit: '单位', measure: '计量方式', entry: '填报口径', target: '目标值', current: '当前值', gap: '目标差距', completion: '完成率', pace: '序时差', verdict: '进展判断',
    method: '判断方法', deadline: '完成时限', clause: '规划条款（原文）',
  },
  base: (year) => `${year}年基期`,
  year: (year) => `${year}年`,
  part: { measure: '结构部分', before: '其中：' },
  entry: { flow: '当年新增数', built: '年末累计建成', rate: '当年比率', stock: '年末数', total: '自动合计', part: '各部分数量' },
  incomplete: '数据不全',
  clauses: { between: '；', place: (source) => `(${source})` },
  validation: {
    amount: ['请填数字', '这里填不小于 0 的数字，单位见“单位”列，不要带“万”等字；没有数据就留空。'],
    rate: ['请按百分数填写', '比率一般在 1 到 100 之间：93 表示 93%，不要填 0.93 或 93%。确实超出时可以继续。'],
    target: ['目标值取自规划', '目标值来自规划条款，差距和进展都按它计算，不在这里修改。'],
    date: (start, year) => ['请填日期', `填规划期开始（${start}）以后的日期，例如 ${year}-12-31。`],
  },
};

const english: LedgerWords = {
  sheetName: 'Monitoring ledger',
  title: 'Monitoring ledger (监测台账)',
  reportDate: 'Report date',
  elapsed: 'Elapsed',
  needsDate: (example) => `← Enter the report date first, e.g. ${example}; gaps and progress are calculated only then`,
  fill: `How to fill in: type in pale yellow cells only. For cumulative indicators enter what is new in the year, never a running total; for the others see “What to enter”. Rates are percent numbers: 93 is 93%. Leave missing figures blank; never type 0. Where a year before the report date is missing, the current value says “Incomplete” and nothing is judged. ${termWords['en-US'].countingWords}`,
  counted: 'Years counted',
  flag: ['counted', 'not yet'],
  heading: {
    code: 'Code', domain: 'Domain', name: 'Indicator', unit: 'Unit', measure: 'Measure', entry: 'What to enter', target: 'Target', current: 'Current', gap: 'Gap', completion: 'Completion', pace: 'Pace', verdict: 'Verdict',
    method: 'Method', deadline: 'Deadline', clause: 'Clause of the plan (original)',
  },
  base: (year) => `${year} base`,
  // With a word: a bare number as text would be flagged in every ledger.
  year: (year) => `${year} actual`,
  part: { measure: 'Part', before: 'of which ' },
  entry: { flow: 'New in the year', built: 'Built by year end', rate: 'Rate of the year', stock: 'At year end', total: 'Added up here', part: 'Count in part' },
  incomplete: 'Incomplete',
  clauses: { between: '；', place: (source) => ` (${source})` },
  validation: {
    amount: ['Enter a number', 'A number of 0 or more in the unit of the column “Unit”, without words such as 万; leave it blank if there is none.'],
    rate: ['Enter a percentage', 'Rates usually lie between 1 and 100: 93 is 93%; type neither 0.93 nor 93%. You may go on if it is right.'],
    target: ['Targets come from the plan', 'Gaps and progress are measured against the target in the plan’s clause; it is not changed here.'],
    date: (start, year) => ['Enter a date', `A date after the start of the plan period (${start}), e.g. ${year}-12-31.`],
  },
};

export const ledgerWords: Readonly<Record<SheetLanguage, LedgerWords>> = { 'zh-CN': chinese, 'en-US': english };
