import { henan13 } from '../../../src/domain/plan/catalogue';
import * as functions from '../../../src/functions/functions';
import type { Cells } from './plainLoops';

const one = (value: unknown): Cells => [[value]];

/** Cells in turn, as the rows of a sheet differ: nothing gets away with remembering one answer. */
const turns = (values: readonly unknown[]): (() => Cells) => matrices(values.map(one));

function matrices(cells: readonly Cells[]): () => Cells {
  let next = 0;
  return () => cells[(next += 1) % cells.length]!;
}

const { indicators } = henan13;
const single = indicators.filter(({ target }) => target !== undefined);
const flows = indicators.filter(({ measure }) => measure === 'cumulative').map(({ code }) => code);
const levels = indicators.filter(({ measure, unit }) => measure === 'level' && unit === '万人');

/** As many figures as share no divisor with the number of indicators: every combination comes up. */
const figures = Array.from({ length: 97 }, (_, turn) => 20 + (turn * 61) / 10);
const reportDate = one(42735);

const actual = turns(figures);
const flow = turns(flows);
/** Each level with its own base, as in a ledger. */
const level = () => {
  const [codes, bases] = [turns(levels.map(({ code }) => code)), turns(levels.map(({ target = 0 }) => target * 0.8))];
  const actuals = turns(figures.map((figure) => 400 + figure));
  return { code: codes, base: bases, actual: actuals };
};
const [progressed, grown] = [level(), level()];
const [above, amount, date] = [turns(figures), turns(figures), turns([42735, 43281, 42825, 43830])];
const [code, name, coded] = [turns(single.map((indicator) => indicator.code)), turns(indicators.map((indicator) => indicator.name)), turns(indicators.map((indicator) => indicator.code))];
const field = turns(['单位', '名称', '原文', '期限', '目标值']);
const series = matrices(figures.map((figure) => [[figure], [figure * 2.1], [figure * 2.9]]));
const parts = matrices(figures.map((figure) => [[figure], [300], [400]]));
const years: Cells = [[2016], [2017], [2018]];
const trend = turns(flows);
const structure = turns(['RC02', 'RC03']);

/** A plain call of the same shape: one cell in, one cell out, and nothing but a subtraction. */
export const plainCall = (): unknown => [[500 - (actual()[0]![0] as number)]];

/** Every function with single values, as the cells of a sheet call it. */
export const scalarCalls: Readonly<Record<string, () => unknown>> = {
  TARGET: () => functions.planTarget(code()),
  INFO: () => functions.planInfo(coded(), field()),
  LIST: () => functions.planList(),
  MATCH: () => functions.planMatch(name()),
  GAP: () => functions.planGap(actual(), flow()),
  COMPLETION: () => functions.planCompletion(actual(), flow()),
  PROGRESS: () => functions.planProgress(progressed.actual(), progressed.code(), progressed.base()),
  ELAPSED: () => functions.planElapsed(date(), flow()),
  PACE: () => functions.planPace(actual(), flow(), reportDate),
  REQUIRED: () => functions.planRequired(date(), flow()),
  REMAINING: () => functions.planRemaining(actual(), flow(), reportDate),
  STATUS: () => functions.planStatus(actual(), flow(), reportDate),
  EXPLAIN: () => functions.planExplain(actual(), flow(), reportDate),
  SENTENCE: () => functions.planSentence(actual(), flow(), reportDate),
  GROWTH: () => functions.planGrowth(grown.actual(), grown.code(), reportDate, grown.base()),
  FORECAST: () => functions.planForecast(series(), years, trend()),
  STRUCTURE: () => functions.planStructure(parts(), structure()),
  RATIO: () => functions.planRatio(above(), one(900)),
  CONVERT: () => functions.planConvert(amount(), one('万人'), one('人')),
};

/** Every function that takes a column, given one. */
export const columnCalls: Readonly<Record<string, (column: Cells) => unknown[][]>> = {
  TARGET: (codes) => functions.planTarget(codes),
  INFO: (codes) => functions.planInfo(codes, one('单位')),
  MATCH: (names) => functions.planMatch(names),
  GAP: (figures) => functions.planGap(figures, one('JY01')),
  'GAP in 人': (figures) => functions.planGap(figures, one('JY01'), one('人')),
  COMPLETION: (figures) => functions.planCompletion(figures, one('JY01')),
  PROGRESS: (figures) => functions.planProgress(figures, one('SB05'), one(730)),
  ELAPSED: (dates) => functions.planElapsed(dates, one('JY01')),
  PACE: (figures) => functions.planPace(figures, one('JY01'), reportDate),
  REQUIRED: (dates) => functions.planRequired(dates, one('JY01')),
  REMAINING: (figures) => functions.planRemaining(figures, one('JY01'), reportDate),
  STATUS: (figures) => functions.planStatus(figures, one('JY01'), reportDate),
  EXPLAIN: (figures) => functions.planExplain(figures, one('JY01'), reportDate),
  SENTENCE: (figures) => functions.planSentence(figures, one('JY01'), reportDate),
  GROWTH: (figures) => functions.planGrowth(figures, one('SB05'), one(43281), one(730)),
  RATIO: (figures) => functions.planRatio(figures, one(900)),
  CONVERT: (figures) => functions.planConvert(figures, one('万人'), one('人')),
};
