/** The arguments of our functions: what messages call them and what they take. */
export type ArgumentName =
  | 'actual'
  | 'indicator'
  | 'unit'
  | 'base'
  | 'reportDate'
  | 'field'
  | 'parts'
  | 'output'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'values'
  | 'periods'
  | 'years'
  | 'from'
  | 'to'
  | 'filter'
  | 'text';

interface ArgumentWords {
  readonly name: Readonly<Record<'zh-CN' | 'en-US', string>>;
  readonly takes: Readonly<Record<'zh-CN' | 'en-US', string>>;
}

const number = { 'zh-CN': '数值或如“15万”“500万人”“93%”的文本', 'en-US': 'a number, or text such as 15万, 500万人, 93%' };

const unit = { 'zh-CN': '计量单位，如 人、万人、%、小数', 'en-US': 'a unit, such as 人, 万人, %, fraction' };

export const argumentWords: Readonly<Record<ArgumentName, ArgumentWords>> = {
  actual: { name: { 'zh-CN': '实际值', 'en-US': 'actual' }, takes: number },
  base: { name: { 'zh-CN': '基期值', 'en-US': 'base' }, takes: number },
  parts: { name: { 'zh-CN': '各部分', 'en-US': 'parts' }, takes: number },
  numerator: { name: { 'zh-CN': '分子', 'en-US': 'numerator' }, takes: number },
  denominator: { name: { 'zh-CN': '分母', 'en-US': 'denominator' }, takes: number },
  indicator: {
    name: { 'zh-CN': '指标', 'en-US': 'indicator' },
    takes: { 'zh-CN': '指标编码（如 JY01）、名称、简称，或一个目标数值', 'en-US': 'an indicator code (such as JY01), a name, a short name or a target number' },
  },
  unit: { name: { 'zh-CN': '单位', 'en-US': 'unit' }, takes: unit },
  reportDate: {
    name: { 'zh-CN': '报告日期', 'en-US': 'report date' },
    takes: { 'zh-CN': '日期，如 2016-12-31', 'en-US': 'a date, such as 2016-12-31' },
  },
  field: {
    name: { 'zh-CN': '字段', 'en-US': 'field' },
    takes: { 'zh-CN': '目录字段，如 目标值', 'en-US': 'a field of the catalogue, such as target' },
  },
  output: { name: { 'zh-CN': '输出', 'en-US': 'output' }, takes: { 'zh-CN': '', 'en-US': '' } },
  value: { name: { 'zh-CN': '数值', 'en-US': 'value' }, takes: number },
  values: { name: { 'zh-CN': '各年数值', 'en-US': 'values' }, takes: number },
  periods: { name: { 'zh-CN': '各期数值', 'en-US': 'periods' }, takes: number },
  years: {
    name: { 'zh-CN': '年份', 'en-US': 'years' },
    takes: { 'zh-CN': '四位年份，如 2016', 'en-US': 'years of four digits, such as 2016' },
  },
  from: { name: { 'zh-CN': '原单位', 'en-US': 'from' }, takes: unit },
  to: { name: { 'zh-CN': '目标单位', 'en-US': 'to' }, takes: unit },
  filter: { name: { 'zh-CN': '筛选', 'en-US': 'filter' }, takes: { 'zh-CN': '', 'en-US': '' } },
  text: { name: { 'zh-CN': '文本', 'en-US': 'text' }, takes: { 'zh-CN': '一个指标的名称或写法', 'en-US': 'a name of an indicator' } },
};
