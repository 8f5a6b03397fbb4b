import type { ConditionOperator } from '../../../workbench/engines/rules';
import { comparisonFormula } from '../../../workbench/engines/univer/comparisonFormula';

const first = { row: 1, column: 27, rowCount: 9, columnCount: 2 };

it.each<[ConditionOperator, string, string | undefined, string]>([
  ['LessThan', '=$B$1', undefined, '=AB2<($B$1)'],
  ['GreaterThanOrEqual', '95', undefined, '=AB2>=(95)'],
  ['EqualTo', '="完成"', undefined, '=AB2=("完成")'],
  ['Between', '=10', '=5', '=AND(AB2>=MIN((10),(5)),AB2<=MAX((10),(5)))'],
  ['NotBetween', '1', '2', '=OR(AB2<MIN((1),(2)),AB2>MAX((1),(2)))'],
])('%s %s %s', (operator, formula1, formula2, formula) => {
  expect(comparisonFormula({ type: 'CellValue', operator, formula1, formula2 }, first)).toBe(formula);
});
