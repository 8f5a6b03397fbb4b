import type { SheetLanguage } from '../language';

export const regionFormColumnKeys = ['code', 'name', 'unit', 'entry', 'actual', 'denominator', 'note'] as const;
export type RegionFormColumnKey = (typeof regionFormColumnKeys)[number];

/** The words of 地区填报表 that are the template's own. */
export interface RegionFormWords {
  readonly sheetName: string;
  readonly title: string;
  readonly region: string;
  readonly reportDate: string;
  readonly formLabel: string;
  readonly pick: string;
  readonly fill: string;
  readonly heading: Readonly<Record<RegionFormColumnKey, string>>;
  readonly entry: Readonly<Record<'sum' | 'level' | 'built' | 'rate', string>>;
  readonly noDenominator: string;
  readonly validation: Readonly<Record<'region' | 'date' | 'amount' | 'rate', readonly [title: string, message: string]>>;
}

export const regionFormWords: Readonly<Record<SheetLanguage, RegionFormWords>> = {
  'zh-CN': {
    sheetName: '地区填报表', title: '地区填报表', region: '地区', reportDate: '报告日期', formLabel: '表式编号', pick: '← 请先选择地区、填写报告日期',
    fill: '填写说明：只填浅黄色单元格；不要改动代码、单位和表式编号，汇总时按它们核对。省辖市的数不含其中的省直管县（市）。比率按百分数填（93 就是 93%）并填分母；没有数据就留空，不填 0。',
    heading: { code: '代码', name: '指标', unit: '单位', entry: '填报口径', actual: '实际值', denominator: '分母（比率填）', note: '备注' },
    entry: { sum: '规划期以来累计', level: '报告期末数', built: '累计建成', rate: '报告期末比率' },
    noDenominator: '—',
    validation: {
      region: ['请选择地区', '请从下拉列表中选择一个省辖市或省直管县（市）。'],
      date: ['请填日期', '填规划期开始以后的日期，例如 2018-12-31。'],
      amount: ['请填数字', '这里填不小于 0 的数字，单位见“单位”列；没有数据就留空。'],
      rate: ['请按百分数填写', '比率一般在 1 到 100 之间：93 表示 93%，不要填 0.93 或 93%。确实超出时可以继续。'],
    },
  },
  'en-US': {
    sheetName: 'Regional return', title: 'Regional return (地区填报表)', region: 'Region', reportDate: 'Report date', formLabel: 'Form', pick: '← Choose the region and enter the report date first',
    fill: 'How to fill in: type in pale yellow cells only; leave codes, units and the form number alone, the roll-up checks them. A city’s figures leave out the counties directly under the province that lie in it. Rates as percentages (93 is 93%) with their denominator; leave missing figures blank, never 0. 万 = 10,000; 亿 = 100 million.',
    heading: { code: 'Code', name: 'Indicator', unit: 'Unit', entry: 'What to enter', actual: 'Actual', denominator: 'Denominator (rates)', note: 'Remarks' },
    entry: { sum: 'Sum since the plan began', level: 'At the report date', built: 'Built so far', rate: 'Rate at the report date' },
    noDenominator: '—',
    validation: {
      region: ['Choose a region', 'Choose a city or a county directly under the province from the list.'],
      date: ['Enter a date', 'A date after the start of the plan period, e.g. 2018-12-31.'],
      amount: ['Enter a number', 'A number of 0 or more in the unit of the column “Unit”; leave it blank if there is none.'],
      rate: ['Enter a percentage', 'Rates usually lie between 1 and 100: 93 is 93%; type neither 0.93 nor 93%. You may go on if it is right.'],
    },
  },
};
