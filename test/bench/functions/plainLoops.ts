import { henan13 } from '../../../src/domain/plan/catalogue';
import { explanation, sentence, word } from './plainTexts';

export type Cells = unknown[][];

type Loop = (column: Cells) => unknown[][];

/*
 * What a careful person would write for one column alone: every number of the target known beforehand, one check that a cell
 * holds a number, an array of the right size. Each loop stands by itself: a shared one that calls a function for each kind
 * of column would be slower than what anybody would write.
 */

const targets = new Map(henan13.indicators.map(({ code, target }) => [code, target ?? '']));
const units = new Map(henan13.indicators.map(({ code, unit }) => [code, unit]));
const codes = new Map(henan13.indicators.map(({ name, code }) => [name, code]));

/** Months and parts of months from the plan's start, over its 60 months. */
const share = (serial: number): number => {
  const date = new Date((serial - 25569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.min(1, ((year - 2016) * 12 + month + date.getUTCDate() / days) / 60);
};

const needed = Math.abs((830 / 730) ** (1 / 5) - 1);

const target: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'string' ? (targets.get(cell) ?? '') : ''];
  }
  return result;
};

const info: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'string' ? (units.get(cell) ?? '') : ''];
  }
  return result;
};

const match: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'string' ? (codes.get(cell) ?? '') : ''];
  }
  return result;
};

const gap: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? 500 - cell : ''];
  }
  return result;
};

const gapInPersons: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? (500 - cell / 10_000) * 10_000 : ''];
  }
  return result;
};

const completion: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? cell / 500 : ''];
  }
  return result;
};

const progress: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? (cell - 730) / 100 : ''];
  }
  return result;
};

const elapsed: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? share(cell) : ''];
  }
  return result;
};

const pace: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? (cell / 500 - 0.2) * 100 : ''];
  }
  return result;
};

const required: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? 500 * share(cell) : ''];
  }
  return result;
};

const remaining: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? (cell >= 500 ? 0 : (500 - cell) / 4) : ''];
  }
  return result;
};

const status: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? word(cell) : ''];
  }
  return result;
};

const explain: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? explanation(cell) : ''];
  }
  return result;
};

const sentences: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? sentence(cell) : ''];
  }
  return result;
};

const growth: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? ((cell / 730) ** (1 / 2.5) - 1) / needed : ''];
  }
  return result;
};

const ratio: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? (cell * 100) / 900 : ''];
  }
  return result;
};

const convert: Loop = (column) => {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]![0];
    result[row] = [typeof cell === 'number' ? cell * 10_000 : ''];
  }
  return result;
};

/** The loop for each column of `columnCalls`; the bench proves that both give the same. */
export const plainLoops: Readonly<Record<string, Loop>> = {
  TARGET: target,
  INFO: info,
  MATCH: match,
  GAP: gap,
  'GAP in 人': gapInPersons,
  COMPLETION: completion,
  PROGRESS: progress,
  ELAPSED: elapsed,
  PACE: pace,
  REQUIRED: required,
  REMAINING: remaining,
  STATUS: status,
  EXPLAIN: explain,
  SENTENCE: sentences,
  GROWTH: growth,
  RATIO: ratio,
  CONVERT: convert,
};
