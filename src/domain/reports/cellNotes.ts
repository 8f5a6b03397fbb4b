import { completion } from '../measures/completion';
import { gap } from '../measures/gap';
import { amountText, differenceText, numberText, percentText } from '../measures/numberText';
import { signed } from '../measures/cutoffsText';
import { pace } from '../measures/pace';
import { figureDigits } from '../measures/precision';
import { verdict } from '../measures/verdict';
import { comparatorSign, tidyClause } from '../plan/words';
import type { Result } from '../result';
import { columnsFor, headerOf } from './addedColumns';
import type { AddedColumn, EnrichmentChoices } from './enrichmentPlan';
import type { Placed, ReadyRow } from './readyRow';
import type { FormulaPlace } from './rowFormulas';

/** As in the cells: what does not apply is a dash. */
const shown = <T>(result: Result<T>, text: (value: T) => string): string => (result.ok ? text(result.value) : '—');

function lineOf(column: AddedColumn, { indicator, input }: ReadyRow, actual: number, reportDate: string, { settings }: FormulaPlace): string {
  const { unit, target = 0 } = indicator;
  const digits = figureDigits(indicator);
  const judged = () => verdict(actual, indicator, reportDate, input.baseValue, settings);
  switch (column) {
    case 'target':
      return `${comparatorSign[indicator.comparator]} ${amountText(target, unit, digits)}`;
    case 'gap':
      return shown(gap(actual, indicator, settings), (value) => differenceText(value, unit, digits));
    case 'completion':
      return shown(completion(actual, indicator), (value) => percentText(value));
    case 'pace':
      return shown(pace(actual, indicator, reportDate, input.baseValue, settings), (value) => `${signed(Number(numberText(value, 1)))} 个百分点`);
    case 'verdict':
      return shown(judged(), ({ word }) => word);
    case 'method':
      return shown(judged(), ({ methodText, cutoffs }) => `${methodText}（${cutoffs.join('，')}）`);
    case 'clause':
      return tidyClause(indicator.sources[0]?.clause ?? '');
  }
}

/** A number's comment: what it means and how far it is, as of now. It does not follow later changes, and says so. */
function textOf(ready: ReadyRow, actual: number, columns: readonly AddedColumn[], reportDate: string, place: FormulaPlace): string {
  const { indicator, input } = ready;
  const asPrinted = `${input.note === 'annual-sum' ? '各年合计' : '实际值'} ${amountText(actual, indicator.unit, figureDigits(indicator))}`;
  return [
    `规划指标 ${indicator.code} ${indicator.name}`,
    `${asPrinted}${reportDate === '' ? '' : `，报告日期 ${reportDate}`}`,
    ...columns.map((column) => `${headerOf[column]} ${lineOf(column, ready, actual, reportDate, place)}`),
    '以上是写入批注时算出的，以后改数不会更新。',
  ].join('\n');
}

/**
 * Comments at the report's numbers. Values are calculated here and now.
 *
 * @param rows whose numbers exist
 */
export function cellNotes(rows: readonly ReadyRow[], choices: EnrichmentChoices, place: FormulaPlace): Placed {
  const columns = columnsFor(choices.measures);
  const notes = rows.flatMap((ready) => (ready.input.value === null ? [] : [{ address: ready.input.last, text: textOf(ready, ready.input.value, columns, choices.reportDate, place) }]));
  return { columns: columns.map((measure) => ({ measure, header: headerOf[measure], column: '' })), writes: [], formats: [], headings: [], highlights: [], notes };
}
