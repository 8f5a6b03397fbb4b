import type { Settings } from '../measures/settings';
import { parseAddress } from '../sheets/address';
import type { Contents } from '../sheets/existingSheet';
import type { Area, Cell } from '../sheets/sheetPlan';
import { nativeFormula, type FixedReason } from './nativeFormula';
import { usesPlan } from './planCalls';
import { retarget, type Copies } from './retarget';
import type { Surroundings } from './surroundings';

/** A sheet from A1: what was entered, and what it shows. */
export interface SheetContents {
  readonly name: string;
  readonly formulas: Contents;
  readonly values: Contents;
}

export type CellValue = string | number | boolean;

/** What one cell gets, and why. `moved`: a formula not ours that now refers to copies. */
export interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly kind: 'native' | 'value' | 'spilled' | 'moved';
  /** Why a value stands in, where a plain formula was asked for; `differs`: the plain formula shows something else. */
  readonly reason?: FixedReason | 'differs';
  readonly content: Cell;
}

/** Errors that a cell can be given as a constant; the others say that there is no result yet, or no room for it. */
const constantErrors: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!']);

/** Shown by cells that have no result to hand over. */
export const isUnsettled = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && /^#[A-Z_]+[!?]?$/.test(value) && !constantErrors.has(value);

/**
 * A cell that shows a value and calculates nothing.
 *
 * @param blank what stands in for an empty text; `{ formula: '=""' }` where other formulas tell it from an empty cell
 */
export const frozen = (value: CellValue, blank: Cell = ''): Cell => {
  if (value === '') return blank;
  return typeof value === 'string' && constantErrors.has(value) ? { formula: `=${value}` } : value;
};

/** What the sheet's formulas can be asked about their arguments. */
export const surroundingsOf = (sheet: SheetContents, sheets: readonly SheetContents[], cellNames: ReadonlySet<string>): Surroundings => ({
  isCell: (name) => cellNames.has(name.toLowerCase()),
  valueAt: (reference) => {
    const cut = reference.lastIndexOf('!');
    const named = reference.slice(0, Math.max(0, cut)).replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase();
    const holder = cut < 0 ? sheet : sheets.find(({ name }) => name.toLowerCase() === named);
    const at = parseAddress(reference);
    return at ? holder?.values[at.row]?.[at.column] : undefined;
  },
});

export interface ReplacementRequest {
  readonly as: 'native' | 'values';
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  /** Areas that formulas of ours fill beyond their own cell. */
  readonly spills: readonly Area[];
  readonly copies: Copies;
}

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

/** Everything that has to change on a sheet so that nothing of ours is needed any more. */
export const replacements = ({ formulas, values }: SheetContents, request: ReplacementRequest): readonly Replacement[] => {
  const { as, settings, surroundings, spills, copies } = request;
  const isAnchor = (row: number, column: number): boolean => spills.some((area) => area.row === row && area.column === column);
  const replacementOf = (content: CellValue, row: number, column: number): Replacement | null => {
    const place = { row, column, content: frozen(values[row]?.[column] ?? '') };
    if (spills.some((area) => inside(area, row, column)) && !isAnchor(row, column)) return { ...place, kind: 'spilled' };
    if (typeof content !== 'string' || !content.startsWith('=')) return null;
    const formula = retarget(content, copies);
    if (!usesPlan(formula)) return formula === content ? null : { ...place, kind: 'moved', content: { formula } };
    if (as === 'values') return { ...place, kind: 'value' };
    const native = isAnchor(row, column) ? ({ reason: 'several' } as const) : nativeFormula(formula, surroundings, settings);
    if ('reason' in native) return { ...place, kind: 'value', reason: native.reason };
    const constant = /^=-?\d+(\.\d+)?$/.test(native.formula);
    return { ...place, kind: 'native', content: constant ? Number(native.formula.slice(1)) : native };
  };
  return formulas.flatMap((line, row) => line.flatMap((content, column) => replacementOf(content, row, column) ?? []));
};
