import { indicatorOf } from '../handover/arguments';
import { joinCells, type FoundCell } from '../handover/deadAreas';
import { planCalls, usesPlan } from '../handover/planCalls';
import type { CellValue, SheetContents } from '../handover/replacements';
import { tokenize, type Token } from '../handover/tokens';
import { normaliseName } from '../plan/normalise';
import type { Indicator } from '../plan/schema';
import { areaAddress, parseAddress } from '../sheets/address';

/**
 * How cells refer to an indicator. `row`: its code stands there, as in our sheets; `label`: one of its names, or a label that the user
 * has assigned to it; `formula`: a function of ours names it; `highlight`: cells are held against its target.
 */
export type PlaceKind = 'row' | 'label' | 'formula' | 'highlight';

export interface IndicatorPlace {
  readonly kind: PlaceKind;
  readonly sheetName: string;
  /** Without the sheet; cells side by side stand in one place. */
  readonly address: string;
}

export interface Wanted {
  readonly indicator: Indicator;
  /** Labels that the workbook remembers for it. */
  readonly labels: readonly string[];
}

/** Longer texts are sentences that mention an indicator, not its name. */
const LONGEST_LABEL = 60;

const tight = (text: string): string => text.replace(/\s/g, '');

/** The cells of a sheet that refer to an indicator, in the order of the kinds. A row that holds the code is one place, whatever else stands in it. */
export function indicatorPlaces(sheet: SheetContents & { readonly name: string }, { indicator, labels }: Wanted): readonly IndicatorPlace[] {
  const names = new Set([indicator.name, indicator.shortName, ...indicator.aliases].map(normaliseName));
  const remembered = new Set(labels.map(tight));
  const code = indicator.code.toUpperCase();
  const isCode = (value: CellValue | undefined): boolean => typeof value === 'string' && value.trim().toUpperCase() === code;
  const isLabel = (value: CellValue | undefined): boolean =>
    typeof value === 'string' && value !== '' && value.length <= LONGEST_LABEL && (names.has(normaliseName(value)) || remembered.has(tight(value)));

  const rows = new Set<number>();
  const found: Record<'row' | 'label' | 'formula', FoundCell[]> = { row: [], label: [], formula: [] };
  const add = (kind: keyof typeof found, row: number, column: number) => found[kind].push({ row, column, formula: '', repairable: false });

  sheet.values.forEach((line, row) => {
    const column = line.findIndex(isCode);
    if (column < 0) return;
    rows.add(row);
    add('row', row, column);
  });
  sheet.values.forEach((line, row) => {
    if (!rows.has(row)) line.forEach((value, column) => isLabel(value) && add('label', row, column));
  });
  sheet.formulas.forEach((line, row) => {
    if (!rows.has(row)) line.forEach((content, column) => isAbout(content, sheet, indicator) && add('formula', row, column));
  });
  return (['row', 'label', 'formula'] as const).flatMap((kind) =>
    joinCells(found[kind]).map(({ area }) => ({ kind, sheetName: sheet.name, address: areaAddress(area) })),
  );
}

/** Whether one of our calls in a cell, at any depth, names the indicator or a cell of the same sheet that does. */
const isAbout = (content: CellValue, { values }: SheetContents, indicator: Indicator): boolean => {
  if (!usesPlan(content)) return false;
  const valueAt = (reference: string): CellValue | undefined => {
    const area = reference.includes('!') ? null : parseAddress(reference);
    return area ? values[area.row]?.[area.column] : undefined;
  };
  const surroundings = { valueAt, isCell: () => false };
  const inside = (tokens: readonly Token[]): boolean =>
    planCalls(tokens).some(({ args }) => args.some((argument) => indicatorOf(argument, surroundings)?.code === indicator.code || inside(argument)));
  return inside(tokenize(content));
};
