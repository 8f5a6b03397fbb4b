import { infoCall, listCall, targetCall } from './catalogueCall';
import { convertCall } from './convertCall';
import { forecastCall } from './forecastCall';
import { matchCall } from './matchCall';
import * as measure from './measureCalls';
import { ratioCall } from './ratioCall';
import { structureCall } from './structureCall';

// The metadata generator reads top-level function declarations of this file only, and any[][] as the one type of a cell or a range.

/**
 * 指标的规划目标值。
 * @customfunction TARGET TARGET
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} [unit] 单位：结果的计量单位，如“人”；省略时为目录单位。
 * @returns {any[][]} 目标值。
 * @example =PLAN.TARGET("JY01") → 500
 * @example =PLAN.TARGET("城镇新增就业","人") → 5000000
 */
export function planTarget(indicator: any[][], unit?: any[][]): any[][] {
  return targetCall(indicator, unit);
}

/**
 * 指标目录中的一个字段，如单位、期限、原文；规划未写明的为空。
 * @customfunction INFO INFO
 * @param {any[][]} indicator 指标：指标编码、名称、简称，可为一列。
 * @param {any[][]} field 字段：编码、名称、简称、别名、领域、计量方式、比较、目标值、单位、基期值、允许偏差、规划期、期限、属性、责任单位、出处、原文。
 * @returns {any[][]} 字段内容。
 * @example =PLAN.INFO("JY01","单位") → 万人
 * @example =PLAN.INFO("SB09","计量方式") → 下限保持
 */
export function planInfo(indicator: any[][], field: any[][]): any[][] {
  return infoCall(indicator, field);
}

/**
 * 指标清单，每个指标一行，向下溢出。
 * @customfunction LIST LIST
 * @param {any[][]} [filter] 筛选：领域（如“人才”）或计量方式（如“结构比例”）；省略时为全部指标。
 * @param {any[][]} [fields] 字段：要列出的字段，一行或一列；省略时为编码和名称。
 * @returns {any[][]} 清单。
 * @example =PLAN.LIST("结构比例","编码") → {RC02;RC03}
 */
export function planList(filter?: any[][], fields?: any[][]): any[][] {
  return listCall(filter, fields);
}

/**
 * 报表中的指标写法对应的指标编码，与识别报表用同一套规则；有歧义或没有把握时不猜，返回 #N/A 并说明原因。
 * @customfunction MATCH MATCH
 * @param {any[][]} text 文本：报表中的指标名称，可为一列。
 * @param {any[][]} [output] 输出：省略为编码，或“名称”“简称”。
 * @returns {any[][]} 编码或名称。
 * @example =PLAN.MATCH("新增城镇就业人数") → JY01
 * @example =PLAN.MATCH("年末全省参加失业保险的人数(万人)") → SB05
 * @example =PLAN.MATCH("领取失业保险金人数") → #N/A
 * @example =PLAN.MATCH("参保率") → #N/A
 */
export function planMatch(text: any[][], output?: any[][]): any[][] {
  // A promise where the rules for labels have to be loaded first; Excel takes both, the generator one type.
  return matchCall(text, output) as any[][];
}

/**
 * 目标差距：离目标还差多少，负数表示已超过目标。
 * @customfunction GAP GAP
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 差距，单位与实际值相同。
 * @example =PLAN.GAP(145.1,"JY01") → 354.9
 * @example =PLAN.GAP(1451000,"JY01","人") → 3549000
 * @example =PLAN.GAP(93,"基本医疗保险参保率") → 2
 */
export function planGap(actual: any[][], indicator: any[][], unit?: any[][]): any[][] {
  return measure.gapCall({ actual, indicator, unit });
}

/**
 * 完成率：实际值除以目标值，返回小数（0.2902 即 29.02%）。比率、下限、上限、结构类指标不适用。
 * @customfunction COMPLETION COMPLETION
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 完成率，小数。
 * @example =PLAN.COMPLETION(145.1,"JY01") → 0.2902
 * @example =PLAN.COMPLETION(93,"LD02") → #N/A
 */
export function planCompletion(actual: any[][], indicator: any[][], unit?: any[][]): any[][] {
  return measure.completionCall({ actual, indicator, unit });
}

/**
 * 实现进度：从基期值到目标值走了多少，返回小数。
 * @customfunction PROGRESS PROGRESS
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} base 基期值：规划期上一年末的数值。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 实现进度，小数。
 * @example =PLAN.PROGRESS(776,"SB05",722) → 0.5
 */
export function planProgress(actual: any[][], indicator: any[][], base: any[][], unit?: any[][]): any[][] {
  return measure.progressCall({ actual, indicator, base, unit });
}

/**
 * 序时进度：规划期起到报告日期末已过去的时间占比，按月计，返回小数。
 * @customfunction ELAPSED ELAPSED
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值（取规划期）。
 * @returns {any[][]} 序时进度，小数。
 * @example =PLAN.ELAPSED("2016-12-31","JY01") → 0.2
 * @example =PLAN.ELAPSED("2018-06-30","JY01") → 0.5
 */
export function planElapsed(reportDate: any[][], indicator: any[][]): any[][] {
  return measure.elapsedCall({ indicator, reportDate });
}

/**
 * 序时差：完成率（期末水平为实现进度）减序时进度，单位为百分点，正数表示快于序时。
 * @customfunction PACE PACE
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标用。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 序时差，百分点。
 * @example =PLAN.PACE(145.1,"JY01","2016-12-31") → 9.02
 * @example =PLAN.PACE(93,"SB09","2016-12-31") → #N/A
 */
export function planPace(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][]): any[][] {
  return measure.paceCall({ actual, indicator, reportDate, base, unit });
}

/**
 * 序时目标：按序时进度到报告日期应达到的数值。
 * @customfunction REQUIRED REQUIRED
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标用。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 序时目标。
 * @example =PLAN.REQUIRED("2016-12-31","JY01") → 100
 * @example =PLAN.REQUIRED("2018-06-30","SB05",730) → 780
 */
export function planRequired(reportDate: any[][], indicator: any[][], base?: any[][], unit?: any[][]): any[][] {
  return measure.requiredCall({ indicator, reportDate, base, unit });
}

/**
 * 剩余年均需完成：从报告日期到期限，平均每年还要完成多少。
 * @customfunction REMAINING REMAINING
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标用。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @param {any[][]} [output] 输出：省略为每年的数量；“倍数”为相当于此前年均的几倍。
 * @returns {any[][]} 每年的数量或倍数。
 * @example =PLAN.REMAINING(145.1,"JY01","2016-12-31") → 88.725
 * @example =PLAN.REMAINING(80,"JY01","2016-12-31",,,"倍数") → 1.3125
 */
export function planRemaining(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][], output?: any[][]): any[][] {
  return measure.remainingCall({ actual, indicator, reportDate, base, unit, output });
}

/**
 * 进展判断：提前完成、完成、快于序时、基本符合、滞后、严重滞后（序时法），或达标、未达标（达标法）；设置选用增速法时，期末水平为完成、符合预期、需要加快、进展有限、倒退，不适用时按序时法。
 * @customfunction STATUS STATUS
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标用。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 判断用语。
 * @example =PLAN.STATUS(145.1,"JY01","2016-12-31") → 快于序时
 * @example =PLAN.STATUS(93,"SB09","2016-12-31") → 未达标
 */
export function planStatus(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][]): any[][] {
  return measure.statusCall({ actual, indicator, reportDate, base, unit });
}

/**
 * 依据：算式、代入的数、判断方法、阈值和规划原文，成一段文字。
 * @customfunction EXPLAIN EXPLAIN
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标用。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @param {any[][]} [periods] 各期数值：同一指标各期的数值，一行；下限保持和上限控制据此说明达标期数，其他计量方式不用。
 * @returns {any[][]} 依据文字。
 * @example =PLAN.EXPLAIN(93,"SB09","2016-12-31") → 目标差距 = 95 − 93 = 2个百分点（目标≥95%）。判断：未达标（达标法：达到目标 达标，未达到目标 未达标）。出处：第一章第三节“基本医疗保险参保率稳定在95%以上”。
 */
export function planExplain(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][], periods?: any[][]): any[][] {
  return measure.explainCall({ actual, indicator, reportDate, base, unit, periods });
}

/**
 * 可直接粘贴到报告中的一句话。
 * @customfunction SENTENCE SENTENCE
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标用。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @param {any[][]} [periods] 各期数值：同一指标各期的数值，一行；下限保持和上限控制据此说明达标期数，其他计量方式不用。
 * @returns {any[][]} 一句话。
 * @example =PLAN.SENTENCE(145.1,"JY01","2016-12-31") → 截至2016年底，城镇新增就业累计145.1万人，完成规划目标（500万人）的29.0%，快于序时进度9.0个百分点。
 * @example =PLAN.SENTENCE(96,"SB09","2018-12-31",,,{94,95.5,96}) → 截至2018年底，医疗保险参保率96%，高于规划目标（95%）1个百分点，达标，有数值的3期中2期达标（66.7%）。
 */
export function planSentence(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][], periods?: any[][]): any[][] {
  return measure.sentenceCall({ actual, indicator, reportDate, base, unit, periods });
}

/**
 * 增速比（增速法）：已实现的年均增速与达到目标所需年均增速之比，只用于有基期值的期末水平类指标。
 * @customfunction GROWTH GROWTH
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，或一个目标数值；可为一列。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”的文本；“2016-12”“2016年第四季度”“2016年”取期末日。
 * @param {any[][]} base 基期值：规划期上一年末的数值。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @param {any[][]} [output] 输出：省略为增速比；“判断”为完成、符合预期、需要加快、进展有限、倒退。
 * @returns {any[][]} 增速比或判断用语。
 * @example =PLAN.GROWTH(847,"SB06","2018-06-30",755.2,,"判断") → 符合预期
 */
export function planGrowth(actual: any[][], indicator: any[][], reportDate: any[][], base: any[][], unit?: any[][], output?: any[][]): any[][] {
  return measure.growthCall({ actual, indicator, reportDate, base, unit, output });
}

/**
 * 趋势预测：各年数值的最小二乘直线在期限处的值，或达到目标的年份。至少 3 年。
 * @customfunction FORECAST FORECAST
 * @param {any[][]} values 各年数值：各年末的数值，累计类指标用历年累计数；空白年份略过。
 * @param {any[][]} years 年份：与各年数值一一对应的四位年份。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值。
 * @param {any[][]} [output] 输出：省略为期限处的值；“年份”为达到目标的年份。
 * @param {any[][]} [unit] 单位：数值的计量单位，如“人”，数量类结果同此单位；省略时为目录单位。
 * @returns {any[][]} 预测值或年份。
 * @example =PLAN.FORECAST({100;200;300},{2016;2017;2018},"JY01") → 500
 * @example =PLAN.FORECAST({90;190;280},{2016;2017;2018},"JY01","年份") → 2021
 */
export function planForecast(values: any[][], years: any[][], indicator: any[][], output?: any[][], unit?: any[][]): any[][] {
  return forecastCall(values, years, indicator, output, unit);
}

/**
 * 结构偏差：各部分实际占比与规划比例之差，单位为百分点。
 * @customfunction STRUCTURE STRUCTURE
 * @param {any[][]} parts 各部分：各组成部分的数量，按规划所列顺序的一行或一列。
 * @param {any[][]} indicator 指标：结构比例指标的编码或名称，如 RC02。
 * @param {any[][]} [output] 输出：省略为各部分偏差；“合计”为偏差绝对值之和的一半；“判断”为符合、基本符合、偏离；“调整”为需调整的数量；序号为该部分的偏差。
 * @returns {any[][]} 偏差（百分点）、数量或判断用语。
 * @example =PLAN.STRUCTURE({12;38;50},"RC02") → {2;-2;0}
 * @example =PLAN.STRUCTURE({12;38;50},"RC02","合计") → 2
 * @example =PLAN.STRUCTURE({12;38;50},"RC02","判断") → 符合
 */
export function planStructure(parts: any[][], indicator: any[][], output?: any[][]): any[][] {
  return structureCall(parts, indicator, output);
}

/**
 * 比率：分子除以分母，默认返回百分数（93 即 93%）。
 * @customfunction RATIO RATIO
 * @param {any[][]} numerator 分子：数量，如参保人数，可为一列。
 * @param {any[][]} denominator 分母：数量，如应参保人数；为 0 时不计算。
 * @param {any[][]} [unit] 单位：结果的单位：%（默认）、‰、小数。
 * @returns {any[][]} 比率。
 * @example =PLAN.RATIO(837,900) → 93
 * @example =PLAN.RATIO("93万人","1000000人","小数") → 0.93
 */
export function planRatio(numerator: any[][], denominator: any[][], unit?: any[][]): any[][] {
  return ratioCall(numerator, denominator, unit);
}

/**
 * 单位换算：同一种量之间换算，人与人次、% 与个百分点不能互换。
 * @customfunction CONVERT CONVERT
 * @param {any[][]} value 数值：数值，或带单位的文本如“145.1万人”。
 * @param {any[][]} from 原单位：数值的单位；数值带单位时可空。
 * @param {any[][]} to 目标单位：换算成的单位。
 * @returns {any[][]} 换算后的数值。
 * @example =PLAN.CONVERT(145.1,"万人","人") → 1451000
 * @example =PLAN.CONVERT(3,"万人","人次") → #VALUE!
 */
export function planConvert(value: any[][], from: any[][], to: any[][]): any[][] {
  return convertCall(value, from, to);
}
