import { indicatorIn, inUnit, methodInUse, spell, type FormulaRefs, type Spelling } from '../formulas';
import { FIXED_NOTE, methodNote } from '../formulas/methodNote';
import { growsSteadily } from '../measures/growth';
import type { Settings } from '../measures/settings';
import type { Indicator } from '../plan/schema';
import { tidyClause } from '../plan/words';
import { parseAddress } from '../sheets/address';
import { completionFormat, gapFormat, percentagePointFormat, targetFormat } from '../sheets/numberFormats';
import type { Cell } from '../sheets/sheetPlan';
import type { AddedColumn } from './enrichmentPlan';
import { onSheet } from './references';
import type { RowInput } from './rowInput';

export interface FormulaPlace {
  /** The report's sheet, where the formulas stand on another one. */
  readonly sheetName: string | null;
  readonly spelling: Spelling;
  /** As `dateReference` gives it. */
  readonly reportDate: string;
  readonly settings: Settings;
}

/** The line with methods and cut-offs; native formulas carry them and do not follow the settings, which it says. */
export const cutoffsLine = ({ settings, spelling }: FormulaPlace): string => methodNote(settings) + (spelling === 'native' ? FIXED_NOTE : '');

/** Rates are calculated in percent, so that differences are percentage points; a cell that holds 0.95 is taken times 100. */
const asPercent = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}*100,${cell})`;

const isFraction = (indicator: Indicator, { unit }: RowInput): boolean => indicator.unit === '%' && unit === '小数';

const cellCount = ({ cells }: RowInput): number =>
  cells.reduce((count, cell) => {
    const area = parseAddress(cell);
    return count + (area ? area.rowCount * area.columnCount : 1);
  }, 0);

/** The number that is compared with the target: a cell, or the sum of all years when none is missing. */
export function actualTerm(indicator: Indicator, input: RowInput, sheetName: string | null): string {
  const cells = input.cells.map((cell) => onSheet(sheetName, cell));
  const [first = ''] = cells;
  if (input.note !== 'annual-sum') return isFraction(indicator, input) ? asPercent(first) : first;
  const list = cells.join(',');
  return `IF(COUNT(${list})=${cellCount(input)},SUM(${list}),"")`;
}

/** The indicator in the report's unit: targets and gaps can be read beside the user's numbers. Rates stay in percent. */
const inReportUnit = (indicator: Indicator, { unit }: RowInput): Indicator => (indicator.unit === '%' ? indicator : indicatorIn(indicator, unit));

function refsOf(indicator: Indicator, input: RowInput, { sheetName, reportDate }: FormulaPlace): FormulaRefs {
  const base = input.base === undefined ? undefined : onSheet(sheetName, input.base);
  const fraction = isFraction(indicator, input);
  const unit = fraction ? '%' : input.unit;
  return {
    actual: actualTerm(indicator, input, sheetName),
    reportDate,
    ...(base === undefined ? {} : { base: fraction ? asPercent(base) : base }),
    // A stated unit also tells our functions that 0.8 in a % column is 0.8 %.
    ...(unit === indicator.unit && !fraction ? {} : { unit: `"${unit}"` }),
  };
}

function targetCell(indicator: Indicator, input: RowInput, { spelling }: FormulaPlace): Cell {
  const { unit } = input;
  if (spelling === 'plan') return { formula: `=PLAN.TARGET("${indicator.code}"${unit === indicator.unit ? '' : `,"${unit}"`})` };
  return inUnit(indicator.target ?? 0, indicator.unit, unit);
}

/**
 * The cell of one measure for one row.
 *
 * @param input from `rowInput`
 * @example measureCell('gap', JY01, { cells: ['C5'], unit: '人', format: '' }, …) → { formula: '=IFNA(PLAN.GAP(C5,"JY01","人"),"—")' }
 */
export function measureCell(measure: AddedColumn, indicator: Indicator, input: RowInput, place: FormulaPlace): Cell {
  if (measure === 'target') return targetCell(indicator, input, place);
  if (measure === 'clause') return tidyClause(indicator.sources[0]?.clause ?? '');
  const refs = refsOf(indicator, input, place);
  if (measure === 'method' && place.spelling === 'plan' && growsSteadily(indicator)) return { formula: methodInUse(explainArguments(indicator, refs)) };
  // No function of ours gives the method: it is spelled natively either way.
  const wanted = place.spelling === 'native' || measure === 'method' ? inReportUnit(indicator, input) : indicator;
  return { formula: spell(measure, refs, wanted, place.spelling, { settings: place.settings, unitIsStated: refs.unit !== undefined }) };
}

const explainArguments = ({ code }: Indicator, { actual, reportDate, base = '', unit = '' }: FormulaRefs): string =>
  [actual, `"${code}"`, reportDate, base, unit].join(',').replace(/,+$/, '');

/** The settings can turn to 增速法 later, and PLAN.STATUS follows them: the method is then taken from the explanation. */
const percentFormat = '0.0##%';

/** How a measure's cell is shown; undefined for words. */
export function measureFormat(measure: AddedColumn, indicator: Indicator, input: RowInput): string | undefined {
  switch (measure) {
    case 'target':
      if (input.format !== '') return targetFormat({ ...indicator, target: 0 }).replace('#,##0', percentFormat);
      return targetFormat({ ...indicator, target: inUnit(indicator.target ?? 0, indicator.unit, input.unit) });
    case 'gap':
      return indicator.unit === '%' ? '"▼ "0.0#" 个百分点";"▲ "0.0#" 个百分点";0' : gapFormat(input.unit);
    case 'completion':
      return completionFormat;
    case 'pace':
      return percentagePointFormat;
    case 'verdict':
    case 'method':
    case 'clause':
      return undefined;
  }
}
