import * as functions from '../../../src/functions/functions';
import type { Cells } from './plainLoops';

const one = (value: unknown): Cells => [[value]];

/** Every function with single values, as a cell calls it. */
export const scalarCalls: Readonly<Record<string, () => unknown>> = {
  TARGET: ((indicator) => () => functions.planTarget(indicator))(one('JY01')),
  INFO: ((indicator, field) => () => functions.planInfo(indicator, field))(one('JY01'), one('单位')),
  LIST: ((filter) => () => functions.planList(filter))(one('结构比例')),
  MATCH: ((text) => () => functions.planMatch(text))(one('新增城镇就业人数')),
  GAP: ((actual, indicator) => () => functions.planGap(actual, indicator))(one(145.1), one('JY01')),
  COMPLETION: ((actual, indicator) => () => functions.planCompletion(actual, indicator))(one(145.1), one('JY01')),
  PROGRESS: ((actual, indicator, base) => () => functions.planProgress(actual, indicator, base))(one(780), one('SB05'), one(730)),
  ELAPSED: ((date, indicator) => () => functions.planElapsed(date, indicator))(one(42735), one('JY01')),
  PACE: ((actual, indicator, date) => () => functions.planPace(actual, indicator, date))(one(145.1), one('JY01'), one(42735)),
  REQUIRED: ((date, indicator) => () => functions.planRequired(date, indicator))(one(42735), one('JY01')),
  REMAINING: ((actual, indicator, date) => () => functions.planRemaining(actual, indicator, date))(one(145.1), one('JY01'), one(42735)),
  STATUS: ((actual, indicator, date) => () => functions.planStatus(actual, indicator, date))(one(145.1), one('JY01'), one(42735)),
  EXPLAIN: ((actual, indicator, date) => () => functions.planExplain(actual, indicator, date))(one(145.1), one('JY01'), one(42735)),
  SENTENCE: ((actual, indicator, date) => () => functions.planSentence(actual, indicator, date))(one(145.1), one('JY01'), one(42735)),
  GROWTH: ((actual, indicator, date, base) => () => functions.planGrowth(actual, indicator, date, base))(one(780), one('SB05'), one(42735), one(730)),
  FORECAST: ((values, years, indicator) => () => functions.planForecast(values, years, indicator))([[100], [200], [300]], [[2016], [2017], [2018]], one('JY01')),
  STRUCTURE: ((parts, indicator) => () => functions.planStructure(parts, indicator))([[12], [38], [50]], one('RC02')),
  RATIO: ((above, below) => () => functions.planRatio(above, below))(one(837), one(900)),
  CONVERT: ((value, from, to) => () => functions.planConvert(value, from, to))(one(145.1), one('万人'), one('人')),
};

/** Every function that takes a column, given one. */
export const columnCalls: Readonly<Record<string, (column: Cells) => unknown>> = {
  GAP: (figures) => functions.planGap(figures, one('JY01')),
  'GAP in 人': (figures) => functions.planGap(figures, one('JY01'), one('人')),
  COMPLETION: (figures) => functions.planCompletion(figures, one('JY01')),
  PROGRESS: (figures) => functions.planProgress(figures, one('SB05'), one(730)),
  ELAPSED: (dates) => functions.planElapsed(dates, one('JY01')),
  PACE: (figures) => functions.planPace(figures, one('JY01'), one(42735)),
  REQUIRED: (dates) => functions.planRequired(dates, one('JY01')),
  REMAINING: (figures) => functions.planRemaining(figures, one('JY01'), one(42735)),
  STATUS: (figures) => functions.planStatus(figures, one('JY01'), one(42735)),
  EXPLAIN: (figures) => functions.planExplain(figures, one('JY01'), one(42735)),
  SENTENCE: (figures) => functions.planSentence(figures, one('JY01'), one(42735)),
  GROWTH: (figures) => functions.planGrowth(figures, one('SB05'), one(43281), one(730)),
  RATIO: (figures) => functions.planRatio(figures, one(900)),
  CONVERT: (figures) => functions.planConvert(figures, one('万人'), one('人')),
};
