import type { SheetLanguage } from '../language';

export type ShareMethod = 'equal' | 'basis' | 'typed';

export const shareMethods: readonly ShareMethod[] = ['equal', 'basis', 'typed'];

export const regionsColumnKeys = [
  'code', 'name', 'regionCode', 'region', 'basis', 'share', 'quota', 'step', 'target', 'base', 'actual', 'completion', 'gap', 'pace', 'rank', 'verdict', 'note',
] as const;
export type RegionsColumnKey = (typeof regionsColumnKeys)[number];

/** The words of 分解落实 that are the template's own. None holds a double quote: some stand inside formulas. */
export interface RegionsWords {
  readonly sheetName: string;
  readonly title: string;
  readonly reportDate: string;
  readonly elapsed: string;
  readonly needsDate: string;
  readonly methodLabel: string;
  readonly method: Readonly<Record<ShareMethod, string>>;
  readonly basisLabel: string;
  readonly fill: string;
  readonly notAllocated: string;
  readonly heading: Readonly<Record<RegionsColumnKey, string>>;
  readonly province: string;
  readonly sum: string;
  readonly weighted: string;
  readonly difference: string;
  /** Before and after the number of regions that still lack something. */
  readonly lacks: Readonly<Record<'basis' | 'typed' | 'actual' | 'denominator', readonly [before: string, after: string]>>;
  readonly negative: string;
  readonly zero: string;
  readonly shares: readonly [before: string, after: string];
  readonly step: string;
  readonly notWhole: string;
  readonly rate: string;
  readonly wrongRate: string;
  readonly validation: Readonly<Record<'date' | 'amount' | 'share' | 'step' | 'rate' | 'target', readonly [title: string, message: string]>>;
}

const chinese: RegionsWords = {
  sheetName: '分解落实',
  title: '分解落实',
  reportDate: '报告日期',
  elapsed: '序时进度',
  needsDate: '← 请先填写报告日期；填写后才判断进展',
  methodLabel: '分配方式',
  method: { equal: '平均分配', basis: '按分配依据', typed: '按填写的份额' },
  basisLabel: '分配依据',
  fill: '填写说明：只填浅黄色单元格。省辖市的数不含其中的省直管县（市）。分解目标按最大余数法取整，各地合计等于全省目标；份额或依据改动后自动重算。比率不分解、不相加：各地目标与全省相同，可以改；填齐分母后按分母加权。没有数据就留空，不填 0。',
  notAllocated: '未列入：结构比例是各部分的占比，不能按地区分解，请在监测台账中判断：',
  heading: {
    code: '代码', name: '指标', regionCode: '区划代码', region: '地区', basis: '分配依据\n（比率填分母）', share: '份额（%）', quota: '测算值', step: '取整单位', target: '分解目标', base: '基期值', actual: '实际值',
    completion: '完成率', gap: '目标差距', pace: '序时差', rank: '位次', verdict: '进展判断', note: '说明',
  },
  province: '全省',
  sum: '各地合计',
  weighted: '各地加权平均',
  difference: '与全省目标相差',
  lacks: {
    basis: ['还有 ', ' 个地区没有填分配依据，暂不分解'], typed: ['还有 ', ' 个地区没有填份额，暂不分解'], actual: ['还有 ', ' 个地区没有填实际值，暂不合计'], denominator: ['比率不相加；还有 ', ' 个地区没有填分母或实际值，不作加权平均'],
  },
  negative: '有负数，暂不分解',
  zero: '合计为 0，无法分解',
  shares: ['份额合计 ', '%，应为 100%，暂不分解'],
  step: '请填取整单位（大于 0）',
  notWhole: '取整单位不能整除全省目标，暂不分解',
  rate: '比率不分解、不相加',
  wrongRate: '有负数或疑似小数的比率（93% 应填 93），不作加权平均',
  validation: {
    date: ['请填日期', '填规划期开始以后的日期，例如 2018-12-31。'],
    amount: ['请填数字', '这里填不小于 0 的数字，不要带“万”等字；没有数据就留空。'],
    share: ['请填份额', '按百分数填 0 到 100 之间的数，各地合计应为 100。'],
    step: ['请填取整单位', '填大于 0 的数，例如 1 或 0.01（以万人计时即百人）。'],
    rate: ['请按百分数填写', '比率一般在 1 到 100 之间：93 表示 93%，不要填 0.93 或 93%。确实超出时可以继续。'],
    target: ['分解目标自动计算', '分解目标由份额算出，各地合计等于全省目标。需要调整时请改份额或分配依据。'],
  },
};

const english: RegionsWords = {
  sheetName: 'Targets',
  title: 'Regional breakdown of targets (分解落实)',
  reportDate: 'Report date',
  elapsed: 'Time elapsed',
  needsDate: '← Enter the report date first; progress is judged only then',
  methodLabel: 'Shares',
  method: { equal: 'Equal', basis: 'By allocation base', typed: 'As typed' },
  basisLabel: 'Allocation base',
  fill: 'How to fill in: type in pale yellow cells only. A city’s figures leave out the counties directly under the province that lie in it. Targets are rounded by largest remainders, so the regions add up to the provincial target; they follow the shares. Rates are neither split nor added up: every region has the provincial rate, which you may change; with all denominators filled in they are weighted. Leave missing figures blank; never type 0. 万 = 10,000; 亿 = 100 million.',
  notAllocated: 'Not listed: structures are shares of parts and cannot be split by region; judge them in the ledger: ',
  heading: {
    code: 'Code', name: 'Indicator', regionCode: 'Division code', region: 'Region', basis: 'Allocation base\n(denominator of a rate)', share: 'Share (%)', quota: 'Exact quota', step: 'Rounding unit', target: 'Regional target', base: 'Base value',
    actual: 'Actual', completion: 'Completion', gap: 'Gap', pace: 'Pace', rank: 'Rank', verdict: 'Verdict', note: 'Remarks',
  },
  province: 'Province',
  sum: 'Sum of regions',
  weighted: 'Weighted mean',
  difference: 'Difference from province',
  lacks: {
    basis: ['', ' region(s) still lack an allocation base; nothing is allocated'], typed: ['', ' region(s) still lack a share; nothing is allocated'], actual: ['', ' region(s) still lack an actual value; no sum'], denominator: ['Rates are not added up; ', ' region(s) still lack a denominator or an actual value; no weighted mean'],
  },
  negative: 'There is a negative number; nothing is allocated',
  zero: 'The sum is 0; nothing can be allocated',
  shares: ['The shares add up to ', '%, not 100%; nothing is allocated'],
  step: 'Enter a rounding unit above 0',
  notWhole: 'The provincial target is no whole multiple of the rounding unit; nothing is allocated',
  rate: 'Rates are neither split nor added up',
  wrongRate: 'A rate is negative or looks like a fraction (type 93 for 93%); no weighted mean',
  validation: {
    date: ['Enter a date', 'A date after the start of the plan period, e.g. 2018-12-31.'],
    amount: ['Enter a number', 'A number of 0 or more, without words such as 万; leave it blank if there is none.'],
    share: ['Enter a share', 'A percentage from 0 to 100; all regions together make 100.'],
    step: ['Enter a rounding unit', 'A number above 0, e.g. 1, or 0.01 (100 persons where the unit is 万人).'],
    rate: ['Enter a percentage', 'Rates usually lie between 1 and 100: 93 is 93%; type neither 0.93 nor 93%. You may go on if it is right.'],
    target: ['Regional targets are calculated', 'They follow the shares and add up to the provincial target. To adjust them, change the shares or the allocation base.'],
  },
};

export const regionsWords: Readonly<Record<SheetLanguage, RegionsWords>> = { 'zh-CN': chinese, 'en-US': english };
