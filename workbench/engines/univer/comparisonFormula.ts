import { columnName } from '../../model/address';
import type { Rect } from '../cells';
import type { ConditionalTest } from '../rules';

type Comparison = Extract<ConditionalTest, { type: 'CellValue' }>;

const operand = (formula: string | undefined): string => `(${(formula ?? '0').replace(/^=/, '')})`;

/**
 * A comparison rule as the formula that means the same. Univer compares with numbers only, Excel with any formula.
 *
 * @example comparisonFormula({ type: 'CellValue', operator: 'LessThan', formula1: '=$B$1' }, { row: 1, column: 2, rowCount: 9, columnCount: 1 }) // '=C2<($B$1)'
 */
export function comparisonFormula({ operator, formula1, formula2 }: Comparison, first: Rect): string {
  const cell = `${columnName(first.column)}${first.row + 1}`;
  const low = operand(formula1);
  const high = operand(formula2);
  switch (operator) {
    case 'Between': return `=AND(${cell}>=MIN(${low},${high}),${cell}<=MAX(${low},${high}))`;
    case 'NotBetween': return `=OR(${cell}<MIN(${low},${high}),${cell}>MAX(${low},${high}))`;
    case 'EqualTo': return `=${cell}=${low}`;
    case 'NotEqualTo': return `=${cell}<>${low}`;
    case 'GreaterThan': return `=${cell}>${low}`;
    case 'LessThan': return `=${cell}<${low}`;
    case 'GreaterThanOrEqual': return `=${cell}>=${low}`;
    case 'LessThanOrEqual': return `=${cell}<=${low}`;
  }
}
