import { isCellError, MAX_COLUMNS, MAX_ROWS, type CellValue, type Position, type Rect } from '../cells';
import { cellCount, contains, lastColumn, lastRow } from '../../model/rects';
import { cellKey, keyPosition } from './cellKey';
import { Dependencies, lookup, type Cells } from './dependencies';
import { evaluateFormula } from './formula/evaluate';
import type { Formula } from './formula/ast';
import type { Workbook } from './formula/context';
import { error, isMatrix, type Matrix, type Scalar } from './formula/values';
import type { SheetView } from './memorySheet';

interface SheetResults {
  /** Results of formula cells, by cell. */
  values: Map<number, Scalar>;
  /** Values that came over from a spilling neighbour. */
  spilled: Map<number, Scalar>;
  /** The spill a cell belongs to. */
  spillRects: Map<number, Rect>;
}

const newResults = (): SheetResults => ({ values: new Map(), spilled: new Map(), spillRects: new Map() });

/** A spill can change what an earlier formula read; after so many rounds the workbook is taken as it is. */
const MAX_ROUNDS = 10;

/**
 * Calculates when something is read after a change, each cell once a round, in the order its references ask for: what reads changed cells,
 * as Excel does, and everything where the change is to more than cells, or where formulas spill.
 */
export class Calculator {
  private results = new Map<string, SheetResults>();
  private previous = new Map<string, SheetResults>();
  private readonly underWay = new Set<string>();
  private dirty = true;
  private changed: Cells[] = [];
  private readonly dependencies = new Dependencies();
  /** What the formulas under way have read so far, the innermost last. */
  private readonly reading: Cells[][] = [];

  /** @param workbook gives everything a formula can ask for except cells, which the calculator reads itself. */
  constructor(private readonly sheets: () => SheetView[], private readonly workbook: Omit<Workbook, 'read' | 'usedRect' | 'spill'>) {}

  invalidate(): void { this.dirty = true; }

  /** Only the contents of some cells have changed. */
  invalidateCells(sheetId: string, rect: Rect): void { this.changed.push({ sheetId, rect }); }

  /** A name leads elsewhere, or nowhere. */
  invalidateName(kind: 'sheet' | 'name' | 'table', name: string): void { this.changed.push(lookup(kind, name)); }

  /** A sheet is gone; its name is invalidated apart. */
  forgetSheet(sheetId: string): void {
    this.results.delete(sheetId);
    this.dependencies.forgetSheet(sheetId);
  }

  /** Remembers all results; what is given back restores them, as often as wanted, for a workbook that has been restored too. */
  checkpoint(): () => void {
    this.calculate();
    const results = copyOf(this.results);
    const restoreDependencies = this.dependencies.checkpoint();
    return () => {
      this.dirty = false;
      this.changed = [];
      this.results = copyOf(results);
      this.previous = this.results;
      restoreDependencies();
    };
  }

  value(sheet: SheetView, row: number, column: number): CellValue {
    this.calculate();
    return this.cell(sheet, row, column) ?? '';
  }

  spillRect(sheet: SheetView, { row, column }: Position): Rect | null {
    this.calculate();
    return this.results.get(sheet.id)?.spillRects.get(cellKey(row, column)) ?? null;
  }

  /** Cells filled by spills, for the used range. */
  spilledKeys(sheet: SheetView): number[] {
    this.calculate();
    return [...(this.results.get(sheet.id)?.spilled.keys() ?? [])];
  }

  /** A rule's formula for one cell, with relative references shifted. */
  evaluate(formula: Formula, sheetId: string, cell: Position, shift: Position): Scalar | Matrix {
    this.calculate();
    return evaluateFormula(formula, this.context, sheetId, cell, shift);
  }

  private calculate(): void {
    if (!this.dirty && this.changed.length === 0) return;
    const changed = this.changed.splice(0);
    if (!this.dirty && this.calculateDependents(changed)) return;
    this.dirty = false;
    this.results = new Map();
    this.dependencies.clear();
    for (let round = 0; round < MAX_ROUNDS; round++) {
      this.previous = this.results;
      this.results = new Map(this.sheets().map((sheet) => [sheet.id, newResults()]));
      this.evaluateAll();
      if (sameSpills(this.previous, this.results)) return;
    }
  }

  /** @returns false where something spills, so that cells without a formula change too */
  private calculateDependents(changed: readonly Cells[]): boolean {
    const spills = (): boolean => [...this.results.values()].some(({ spilled }) => spilled.size > 0);
    if (spills()) return false;
    for (const { sheetId, rect } of changed) {
      const values = this.results.get(sheetId)?.values;
      if (values) forget(values, rect);
    }
    for (const [sheetId, keys] of this.dependencies.dependents(changed)) for (const key of keys) this.results.get(sheetId)?.values.delete(key);
    this.evaluateAll();
    return !spills();
  }

  private evaluateAll(): void {
    for (const sheet of this.sheets()) {
      for (const [key, cell] of sheet.cells) if ('formula' in cell) this.result(sheet, key, cell.formula);
    }
  }

  private readonly context: Workbook = {
    sheetId: (name) => { this.reading.at(-1)?.push(lookup('sheet', name)); return this.workbook.sheetId(name); },
    name: (name) => { this.reading.at(-1)?.push(lookup('name', name)); return this.workbook.name(name); },
    table: (name) => { this.reading.at(-1)?.push(lookup('table', name)); return this.workbook.table(name); },
    customFunction: (name, args, scope) => this.workbook.customFunction(name, args, scope),
    spill: (sheetId, { row, column }) => this.results.get(sheetId)?.spillRects.get(cellKey(row, column)) ?? null,
    usedRect: (sheetId) => {
      this.reading.at(-1)?.push({ sheetId, rect: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS } });
      return this.sheet(sheetId).contentRect();
    },
    read: (sheetId, rect) => {
      this.reading.at(-1)?.push({ sheetId, rect });
      return this.read(this.sheet(sheetId), rect);
    },
  };

  private sheet(id: string): SheetView { return this.sheets().find((sheet) => sheet.id === id)!; }

  private read(sheet: SheetView, rect: Rect): Matrix {
    const matrix: Matrix = [];
    for (let row = rect.row; row <= lastRow(rect); row++) {
      const cells: Scalar[] = [];
      for (let column = rect.column; column <= lastColumn(rect); column++) cells.push(this.cell(sheet, row, column));
      matrix.push(cells);
    }
    return matrix;
  }

  private cell(sheet: SheetView, row: number, column: number): Scalar {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (cell) return 'formula' in cell ? this.result(sheet, key, cell.formula) : cell.value;
    const { spilled } = this.resultsOf(sheet);
    return spilled.get(key) ?? this.previous.get(sheet.id)?.spilled.get(key) ?? null;
  }

  private resultsOf(sheet: SheetView): SheetResults {
    let results = this.results.get(sheet.id);
    if (!results) this.results.set(sheet.id, (results = newResults()));
    return results;
  }

  private result(sheet: SheetView, key: number, formula: Formula): Scalar {
    const results = this.resultsOf(sheet);
    const known = results.values.get(key);
    if (known !== undefined) return known;
    const id = `${sheet.id}|${key}`;
    // Excel warns of a circular reference and shows 0.
    if (this.underWay.has(id)) return 0;
    this.underWay.add(id);
    const read: Cells[] = [];
    this.reading.push(read);
    const at = { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
    try {
      const value = evaluateFormula(formula, this.context, sheet.id, at);
      const own = isMatrix(value) ? this.spill(sheet, results, at, value) : value;
      // A reference to a blank cell shows 0.
      results.values.set(key, own ?? 0);
      return own ?? 0;
    } finally {
      this.underWay.delete(id);
      this.reading.pop();
      this.dependencies.record(sheet.id, key, read);
    }
  }

  /** Puts a matrix into the cells right of and below its formula; gives what the formula's own cell shows. */
  private spill(sheet: SheetView, results: SheetResults, at: Position, matrix: Matrix): Scalar {
    const rect = { ...at, rowCount: matrix.length, columnCount: matrix[0]?.length ?? 0 };
    if (lastRow(rect) >= MAX_ROWS || lastColumn(rect) >= MAX_COLUMNS) return error('#SPILL!');
    // What lies in the way now may be gone later.
    if (cellCount(rect) > 1) this.reading.at(-1)?.push({ sheetId: sheet.id, rect });
    const keys = matrix.map((row, r) => row.map((_, c) => cellKey(at.row + r, at.column + c)));
    const blocked = keys.flat().some((key, index) => index > 0 && (sheet.cells.has(key) || results.spilled.has(key)));
    if (blocked || sheet.merges.some((merge) => merge.row <= lastRow(rect) && lastRow(merge) >= rect.row && merge.column <= lastColumn(rect) && lastColumn(merge) >= rect.column)) {
      return error('#SPILL!');
    }
    keys.forEach((row, r) => row.forEach((key, c) => {
      results.spillRects.set(key, rect);
      if (r || c) results.spilled.set(key, matrix[r]![c] ?? 0);
    }));
    return matrix[0]?.[0] ?? error('#CALC!');
  }
}

const copyOf = (results: ReadonlyMap<string, SheetResults>): Map<string, SheetResults> =>
  new Map([...results].map(([id, { values, spilled, spillRects }]) => [id, { values: new Map(values), spilled: new Map(spilled), spillRects: new Map(spillRects) }]));

/** Takes away the results of some cells. */
function forget(values: Map<number, Scalar>, rect: Rect): void {
  if (cellCount(rect) > values.size) {
    for (const key of values.keys()) if (contains(rect, { ...keyPosition(key), rowCount: 1, columnCount: 1 })) values.delete(key);
    return;
  }
  for (let row = rect.row; row <= lastRow(rect); row++) for (let column = rect.column; column <= lastColumn(rect); column++) values.delete(cellKey(row, column));
}

function sameSpills(before: Map<string, SheetResults>, after: Map<string, SheetResults>): boolean {
  return [...after].every(([id, { spilled }]) => {
    const old = before.get(id)?.spilled ?? new Map<number, Scalar>();
    return old.size === spilled.size && [...spilled].every(([key, value]) => sameScalar(old.get(key), value));
  });
}

const sameScalar = (a: Scalar | undefined, b: Scalar) => a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
