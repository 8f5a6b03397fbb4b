import { parseAddress } from '../../../../model/address';
import { isOnSheet } from '../../../../model/rects';
import type { Node } from '../ast';
import type { SpecialFunction } from '../context';
import { Area, error, isMatrix, toNumber, toText } from '../values';

/** Functions that ask where their arguments are. */
export const positions: Record<string, SpecialFunction> = {
  ROW: ([arg], scope) => {
    const area = arg && scope.area(scope.evaluate(arg));
    if (!area) return arg ? error('#VALUE!') : scope.cell.row + 1;
    return area.rect.rowCount === 1 ? area.rect.row + 1 : Array.from({ length: area.rect.rowCount }, (_, index) => [area.rect.row + index + 1]);
  },
  COLUMN: ([arg], scope) => {
    const area = arg && scope.area(scope.evaluate(arg));
    if (!area) return arg ? error('#VALUE!') : scope.cell.column + 1;
    return area.rect.columnCount === 1 ? area.rect.column + 1 : [Array.from({ length: area.rect.columnCount }, (_, index) => area.rect.column + index + 1)];
  },
  ROWS: ([arg], scope) => {
    const value = scope.evaluate(arg!);
    return value instanceof Area ? value.rect.rowCount : isMatrix(value) ? value.length : 1;
  },
  COLUMNS: ([arg], scope) => {
    const value = scope.evaluate(arg!);
    return value instanceof Area ? value.rect.columnCount : isMatrix(value) ? value[0]!.length : 1;
  },
  OFFSET: ([base, rows, columns, height, width], scope) => {
    const area = base && scope.area(scope.evaluate(base));
    if (!area) return error('#VALUE!');
    const number = (node: Node | undefined, otherwise: number) => (!node || node.kind === 'omitted' ? otherwise : Math.trunc(toNumber(scope.scalar(scope.evaluate(node)))));
    const { rect } = area;
    const moved = {
      row: rect.row + number(rows, 0), column: rect.column + number(columns, 0),
      rowCount: number(height, rect.rowCount), columnCount: number(width, rect.columnCount),
    };
    return isOnSheet(moved) ? new Area(area.sheetId, moved) : error('#REF!');
  },
  INDIRECT: ([arg], scope) => {
    const parsed = parseAddress(toText(scope.scalar(scope.evaluate(arg!))));
    const sheetId = parsed && (parsed.sheetName === null ? scope.sheetId : scope.workbook.sheetId(parsed.sheetName));
    return parsed && sheetId ? new Area(sheetId, parsed.rect) : error('#REF!');
  },
};
