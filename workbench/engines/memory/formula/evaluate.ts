import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../cells';
import { intersection, isOnSheet, isWholeColumns, isWholeRows, span } from '../../../model/rects';
import type { Corner, Formula, Node } from './ast';
import type { Scope, Workbook } from './context';
import { callFunction } from './functions';
import { binary, unary } from './operators';
import { Area, broadcast, error, FormulaFailure, isMatrix, type Matrix, type Scalar, type Value } from './values';

const NO_SHIFT = { row: 0, column: 0 };

/** Calculates a formula in a cell; a matrix is meant to spill. */
export function evaluateFormula(formula: Formula, workbook: Workbook, sheetId: string, cell: { row: number; column: number }, shift = NO_SHIFT): Scalar | Matrix {
  if (!formula.root) return error('#NAME?');
  const scope: Scope = {
    workbook, sheetId, cell, shift, unknown: formula.unknown,
    evaluate: (node) => evaluate(node, scope),
    matrix: (value) => matrixOf(value, scope),
    scalar: (value) => (value instanceof Area || isMatrix(value) ? matrixOf(value, scope)[0]?.[0] ?? null : value),
    area: (value) => (value instanceof Area ? value : null),
  };
  try {
    const value = evaluate(formula.root, scope);
    return value instanceof Area ? collapse(matrixOf(value, scope)) : isMatrix(value) ? collapse(value) : value;
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}

const collapse = (matrix: Matrix): Scalar | Matrix => (matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : matrix);

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'constant': return node.value;
    case 'error': return error(node.code);
    case 'omitted': return null;
    case 'array': return node.rows.map((row) => row.map((item) => scope.scalar(evaluate(item, scope))));
    case 'reference': return reference(node, scope);
    case 'name': return named(node.name, scope);
    case 'tableColumn': return tableColumn(node, scope);
    case 'unary':
      if (node.operator === '@') return implicitIntersection(evaluate(node.operand, scope), scope);
      return broadcast([plain(evaluate(node.operand, scope), scope)], (value) => unary(node.operator, value!));
    case 'binary':
      return broadcast([plain(evaluate(node.left, scope), scope), plain(evaluate(node.right, scope), scope)], (a, b) => binary(node.operator, a!, b!));
    case 'call': return callFunction(node.name, node.args, scope);
  }
}

/** Reads areas; a single cell becomes a single value. */
function plain(value: Value, scope: Scope): Scalar | Matrix {
  return value instanceof Area ? collapse(matrixOf(value, scope)) : value;
}

function matrixOf(value: Value, scope: Scope): Matrix {
  if (isMatrix(value)) return value;
  if (!(value instanceof Area)) return [[value]];
  return scope.workbook.read(value.sheetId, clipped(value, scope.workbook));
}

/** Whole rows and columns end where the sheet's content ends. */
function clipped({ sheetId, rect }: Area, workbook: Workbook): Rect {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return rect;
  const used = workbook.usedRect(sheetId);
  const reach = used && span(0, 0, used.row + used.rowCount - 1, used.column + used.columnCount - 1);
  return (reach && intersection(rect, reach)) ?? { ...rect, rowCount: 1, columnCount: 1 };
}

function reference(node: Extract<Node, { kind: 'reference' }>, scope: Scope): Value {
  const sheetId = node.sheet === null ? scope.sheetId : scope.workbook.sheetId(node.sheet);
  if (!sheetId) return error('#REF!');
  const row = (corner: Corner, whole: number) => (corner.row === null ? whole : corner.row + (corner.absoluteRow ? 0 : scope.shift.row));
  const column = (corner: Corner, whole: number) => (corner.column === null ? whole : corner.column + (corner.absoluteColumn ? 0 : scope.shift.column));
  const rows = [row(node.from, 0), row(node.to, MAX_ROWS - 1)];
  const columns = [column(node.from, 0), column(node.to, MAX_COLUMNS - 1)];
  const rect = span(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  if (!isOnSheet(rect)) return error('#REF!');
  if (!node.spilled) return new Area(sheetId, rect);
  scope.workbook.read(sheetId, rect);
  const spill = scope.workbook.spill(sheetId, rect);
  return spill ? new Area(sheetId, spill) : error('#REF!');
}

function named(name: string, scope: Scope): Value {
  const node = scope.workbook.name(name);
  if (node) return evaluate(node, scope);
  const table = scope.workbook.table(name);
  return table ? tableColumn({ kind: 'tableColumn', table: name, column: null, part: 'data' }, scope) : error('#NAME?');
}

function tableColumn(node: Extract<Node, { kind: 'tableColumn' }>, scope: Scope): Value {
  const table = scope.workbook.table(node.table);
  if (!table) return error('#NAME?');
  const { range, sheetId } = table;
  const headers = scope.workbook.read(sheetId, { ...range, rowCount: 1 })[0]!;
  const index = node.column === null ? 0 : headers.findIndex((header) => String(header).toLowerCase() === node.column!.toLowerCase());
  if (index < 0) return error('#REF!');
  const columns = node.column === null ? { column: range.column, columnCount: range.columnCount } : { column: range.column + index, columnCount: 1 };
  if (node.part === 'all') return new Area(sheetId, { ...range, ...columns });
  if (node.part === 'headers') return new Area(sheetId, { ...range, ...columns, rowCount: 1 });
  if (node.part === 'data') return new Area(sheetId, { ...columns, row: range.row + 1, rowCount: range.rowCount - 1 });
  const inside = scope.cell.row > range.row && scope.cell.row < range.row + range.rowCount;
  return inside ? new Area(sheetId, { ...columns, row: scope.cell.row, rowCount: 1 }) : error('#VALUE!');
}

function implicitIntersection(value: Value, scope: Scope): Value {
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  if (!(value instanceof Area)) return value;
  const { rect, sheetId } = value;
  if (rect.rowCount === 1 && rect.columnCount === 1) return value;
  const cross = rect.columnCount === 1 ? { ...rect, row: scope.cell.row, rowCount: 1 } : rect.rowCount === 1 ? { ...rect, column: scope.cell.column, columnCount: 1 } : rect;
  const hit = intersection(cross, rect);
  return hit && hit.rowCount === 1 && hit.columnCount === 1 ? new Area(sheetId, hit) : error('#VALUE!');
}
