import { columnLetters } from '../sheets/address';
import type { Area, FormattedArea } from '../sheets/sheetPlan';
import type { AddedColumn, AddedMeasure, EnrichmentPlan } from './enrichmentPlan';
import { measureFormat } from './rowFormulas';
import type { ReadyRow } from './readyRow';

export const headerOf: Readonly<Record<AddedColumn, string>> = {
  target: '目标值',
  gap: '目标差距',
  completion: '完成率',
  pace: '序时差',
  verdict: '进展判断',
  method: '判断方法',
  clause: '规划原文',
};

const order: readonly AddedColumn[] = ['target', 'gap', 'completion', 'pace', 'verdict', 'method', 'clause'];

/** The columns for the chosen measures, in their order: the method comes with the verdict, always. */
export const columnsFor = (measures: readonly AddedMeasure[]): readonly AddedColumn[] =>
  order.filter((column) => measures.includes(column === 'method' ? 'verdict' : column));

/** The area of one cell; zero-based. */
export const cellAt = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/**
 * Headings and letters of the columns that are written.
 *
 * @param firstColumn zero-based index of the first of them
 */
export const headersOf = (columns: readonly AddedColumn[], firstColumn: number): EnrichmentPlan['columns'] =>
  columns.map((measure, at) => ({ measure, header: headerOf[measure], column: columnLetters(firstColumn + at) }));

/** Number formats of one row. */
export const formatsOf = ({ indicator, input }: ReadyRow, columns: readonly AddedColumn[], row: number, firstColumn: number): readonly FormattedArea[] =>
  columns.flatMap((measure, at) => {
    const format = measureFormat(measure, indicator, input);
    return format === undefined ? [] : [{ area: cellAt(row, firstColumn + at), format }];
  });
