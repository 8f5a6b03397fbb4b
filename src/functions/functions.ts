import { completion } from '../domain/measures/completion';
import { gap } from '../domain/measures/gap';
import { pace } from '../domain/measures/pace';
import { progress } from '../domain/measures/progress';
import { required } from '../domain/measures/required';
import { verdict } from '../domain/measures/verdict';
import { ok } from '../domain/result';
import { infoCall, targetCall } from './catalogueCall';
import { currentSettings } from './currentSettings';
import { inFiguresUnit, measureCall } from './measureCall';
import { ratioCall } from './ratioCall';
import { structureCall } from './structureCall';

/**
 * 指标的规划目标值。
 * @customfunction TARGET TARGET
 * @param {any[][]} indicator 指标：指标编码（如 JY01）、名称、简称，可为一列。
 * @param {any[][]} [unit] 单位：结果的计量单位，如“人”；省略时用目录单位。
 * @returns {any[][]} 目标值。
 * @example =PLAN.TARGET("JY01") → 500
 * @example =PLAN.TARGET("城镇新增就业","人") → 5000000
 */
export function planTarget(indicator: any[][], unit?: any[][]): any[][] {
  return targetCall({ indicator, unit });
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
 * 目标差距：离目标还差多少，负数表示已超过目标。
 * @customfunction GAP GAP
 * @param {any[][]} actual 实际值：实际完成数，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值。
 * @param {any[][]} [unit] 单位：实际值的计量单位，结果同此单位；省略时为目录单位。
 * @returns {any[][]} 差距，单位与实际值相同。
 * @example =PLAN.GAP(145.1,"JY01") → 354.9
 * @example =PLAN.GAP(1451000,"JY01","人") → 3549000
 * @example =PLAN.GAP(93,"基本医疗保险参保率") → 2
 */
export function planGap(actual: any[][], indicator: any[][], unit?: any[][]): any[][] {
  return measureCall({ actual, indicator, unit }, (input) => gap(input.actual, input.goal, currentSettings()), inFiguresUnit);
}

/**
 * 完成率：实际值除以目标值，返回小数（0.2902 即 29.02%）。比率、下限、上限、结构类指标不适用。
 * @customfunction COMPLETION COMPLETION
 * @param {any[][]} actual 实际值：实际完成数，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值。
 * @param {any[][]} [unit] 单位：实际值的计量单位；省略时为目录单位。
 * @returns {any[][]} 完成率，小数。
 * @example =PLAN.COMPLETION(145.1,"JY01") → 0.2902
 * @example =PLAN.COMPLETION("145.1万人",500) → #VALUE!
 */
export function planCompletion(actual: any[][], indicator: any[][], unit?: any[][]): any[][] {
  return measureCall({ actual, indicator, unit }, (input) => completion(input.actual, input.goal));
}

/**
 * 实现进度：从基期值到目标值走了多少，返回小数。
 * @customfunction PROGRESS PROGRESS
 * @param {any[][]} actual 实际值：报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值。
 * @param {any[][]} base 基期值：规划期上一年末的数值。
 * @param {any[][]} [unit] 单位：实际值和基期值的计量单位；省略时为目录单位。
 * @returns {any[][]} 实现进度，小数。
 * @example =PLAN.PROGRESS(776,"SB05",722) → 0.5
 */
export function planProgress(actual: any[][], indicator: any[][], base: any[][], unit?: any[][]): any[][] {
  return measureCall({ actual, indicator, base, unit }, (input) => progress(input.actual, input.goal, input.base));
}

/**
 * 序时差：完成率（或实现进度）减序时进度，单位为百分点，正数表示快于序时。
 * @customfunction PACE PACE
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016年12月31日”“2016-12”的文本。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标必填。
 * @param {any[][]} [unit] 单位：实际值和基期值的计量单位；省略时为目录单位。
 * @returns {any[][]} 序时差，百分点。
 * @example =PLAN.PACE(145.1,"JY01","2016-12-31") → 9.02
 * @example =PLAN.PACE(93,"SB09","2016-12-31") → #N/A
 */
export function planPace(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][]): any[][] {
  return measureCall({ actual, indicator, reportDate, base, unit }, (input) =>
    pace(input.actual, input.goal, input.reportDate, input.base, currentSettings()),
  );
}

/**
 * 序时目标：按序时进度到报告日期应达到的数值。
 * @customfunction REQUIRED REQUIRED
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016-12”的文本。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值，可为一列。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值，期末水平类指标必填。
 * @param {any[][]} [unit] 单位：基期值和结果的计量单位；省略时为目录单位。
 * @returns {any[][]} 序时目标。
 * @example =PLAN.REQUIRED("2016-12-31","JY01") → 100
 * @example =PLAN.REQUIRED("2018-06-30","SB05",730) → 780
 */
export function planRequired(reportDate: any[][], indicator: any[][], base?: any[][], unit?: any[][]): any[][] {
  return measureCall(
    { indicator, reportDate, base, unit },
    (input) => required(input.goal, input.reportDate, input.base, currentSettings()),
    inFiguresUnit,
  );
}

/**
 * 进展判断：提前完成、完成、快于序时、基本符合、滞后、严重滞后（序时法），或达标、未达标（达标法）。
 * @customfunction STATUS STATUS
 * @param {any[][]} actual 实际值：累计完成数或报告期末的数值，可为一列；空白则结果为空。
 * @param {any[][]} indicator 指标：指标编码、名称、简称，或一个目标数值。
 * @param {any[][]} reportDate 报告日期：日期单元格，或如“2016-12-31”“2016-12”的文本。
 * @param {any[][]} [base] 基期值：规划期上一年末的数值；期末水平类指标有基期值时用序时法，否则用达标法。
 * @param {any[][]} [unit] 单位：实际值和基期值的计量单位；省略时为目录单位。
 * @returns {any[][]} 判断用语。
 * @example =PLAN.STATUS(145.1,"JY01","2016-12-31") → 快于序时
 * @example =PLAN.STATUS(93,"SB09","2016-12-31") → 未达标
 */
export function planStatus(actual: any[][], indicator: any[][], reportDate: any[][], base?: any[][], unit?: any[][]): any[][] {
  return measureCall({ actual, indicator, reportDate, base, unit }, (input) => {
    const judged = verdict(input.actual, input.goal, input.reportDate, input.base, currentSettings());
    return judged.ok ? ok(judged.value.word) : judged;
  });
}

/**
 * 结构偏差：各部分实际占比与规划比例之差，单位为百分点。
 * @customfunction STRUCTURE STRUCTURE
 * @param {any[][]} parts 各部分：各组成部分的数量，按规划所列顺序的一行或一列。
 * @param {any[][]} indicator 指标：结构比例指标的编码或名称，如 RC02。
 * @param {any[][]} [output] 输出：省略为各部分偏差；“合计”为偏差绝对值之和的一半；“判断”为符合、基本符合、偏离；“调整”为需调整的数量；序号为该部分的偏差。
 * @returns {any[][]} 偏差（百分点）、数量或判断用语。
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
