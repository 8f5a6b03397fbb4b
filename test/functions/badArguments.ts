import * as functions from '../../src/functions/functions';
import { seen } from './host';

/** A call that works, argument by argument; the table below breaks one of them at a time. */
export const soundCalls: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  TARGET: [['indicator', 'JY01'], ['unit', '万人']],
  INFO: [['indicator', 'JY01'], ['field', '单位']],
  LIST: [['filter', '结构比例'], ['fields', '编码']],
  MATCH: [['text', '城镇新增就业'], ['output', '名称']],
  GAP: [['actual', 145.1], ['indicator', 'JY01'], ['unit', '万人']],
  COMPLETION: [['actual', 145.1], ['indicator', 'JY01'], ['unit', '万人']],
  PROGRESS: [['actual', 780], ['indicator', 'SB05'], ['base', 730], ['unit', '万人']],
  ELAPSED: [['reportDate', 42735], ['indicator', 'JY01']],
  PACE: [['actual', 780], ['indicator', 'SB05'], ['reportDate', 42735], ['base', 730], ['unit', '万人']],
  REQUIRED: [['reportDate', 42735], ['indicator', 'SB05'], ['base', 730], ['unit', '万人']],
  REMAINING: [['actual', 780], ['indicator', 'SB05'], ['reportDate', 42735], ['base', 730], ['unit', '万人'], ['output', '倍数']],
  STATUS: [['actual', 780], ['indicator', 'SB05'], ['reportDate', 42735], ['base', 730], ['unit', '万人']],
  EXPLAIN: [['actual', 780], ['indicator', 'SB05'], ['reportDate', 42735], ['base', 730], ['unit', '万人'], ['periods', null]],
  SENTENCE: [['actual', 780], ['indicator', 'SB05'], ['reportDate', 42735], ['base', 730], ['unit', '万人'], ['periods', null]],
  GROWTH: [['actual', 780], ['indicator', 'SB05'], ['reportDate', 42735], ['base', 730], ['unit', '万人'], ['output', '判断']],
  FORECAST: [['values', [[100], [200], [300]]], ['years', [[2016], [2017], [2018]]], ['indicator', 'JY01'], ['output', '年份'], ['unit', '万人']],
  STRUCTURE: [['parts', [[12], [38], [50]]], ['indicator', 'RC02'], ['output', '合计']],
  RATIO: [['numerator', 837], ['denominator', 900], ['unit', '%']],
  CONVERT: [['value', 145.1], ['from', '万人'], ['to', '人']],
};

/** What a cell may hold instead. */
export const badCells = (): readonly (readonly [string, unknown])[] => [
  ['blank', ''],
  ['omitted', null],
  ['dash', '—'],
  ['text', '完成较好'],
  ['error', new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
  ['boolean', true],
  ['date', 42735],
  ['huge', 1e308],
  ['negative', -5],
  ['zero', 0],
  ['NaN', Number.NaN],
  ['nested', [1, 2]],
  ['wide', '１４５．１'],
  ['unknown', 'ZZ99'],
  ['ambiguous', '参保率'],
  ['brackets', '（城镇）新增就业'],
];

/** Ranges where a single cell was meant, or another number of cells. */
export const badRanges = (sound: unknown): readonly (readonly [string, unknown])[] => {
  const cell = Array.isArray(sound) ? (sound[0] as unknown[])[0] : sound;
  return [
    ['two rows', [[cell], [cell]]],
    ['two columns', [[cell, cell]]],
    ['no cells', [[]]],
    ['ragged', [[cell], [cell, cell]]],
  ];
};

/** The arguments that take several cells for one result, with sound ones. */
export const soundSeries: readonly (readonly [id: string, argument: string, cells: readonly unknown[]])[] = [
  ['FORECAST', 'values', [100, 200, 300]],
  ['FORECAST', 'years', [2016, 2017, 2018]],
  ['STRUCTURE', 'parts', [12, 38, 50]],
  ['EXPLAIN', 'periods', [740, 760, 780]],
  ['SENTENCE', 'periods', [740, 760, 780]],
];

/** A series with one bad cell in it. */
export const among = (sound: readonly unknown[], bad: unknown): unknown[][] => sound.map((cell, index) => [index === 1 ? bad : cell]);

export const callOf = (id: string): ((...matrices: unknown[]) => unknown[][]) => {
  const name = `plan${id[0]}${id.slice(1).toLowerCase()}`;
  return (functions as unknown as Record<string, (...matrices: unknown[]) => unknown[][]>)[name]!;
};

const asMatrix = (value: unknown): unknown => (value === null ? null : Array.isArray(value) && Array.isArray(value[0]) ? value : [[value]]);

/** Single results as they are; several rows as a list of rows. */
export const resultOf = (id: string, argument: string, value: unknown): unknown => {
  const rows = callWith(id, argument, value).map((row) => row.map(seen));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows.length > LONG ? `${rows.length} rows` : rows;
};

const LONG = 3;

/** Calls a function with one argument replaced. */
export function callWith(id: string, argument: string, value: unknown): unknown[][] {
  const args = soundCalls[id]!.map(([name, sound]) => asMatrix(name === argument ? value : sound));
  return callOf(id)(...args);
}
