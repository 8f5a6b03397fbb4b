import { readUnit, takeUnit } from '../labels/statedUnit';
import { narrow } from '../plan/normalise';
import { findUnit, parseQuantity } from '../plan/units';

/** The cells around a selected area, as far as they were read. */
export interface Around {
  /** Rows above the area, the topmost first, with every column from A on. */
  readonly above: readonly (readonly unknown[])[];
  /** Cells left of the area's rows, the first row first. */
  readonly left: readonly (readonly unknown[])[];
  /** Zero-based column of the area's first cell: where it stands in `above`. */
  readonly column: number;
}

/** What stands around one number: captions of its column and row, and the unit that is said for the whole table. */
export interface Captions {
  readonly texts: readonly string[];
  readonly tableUnit: string | undefined;
}

const LONGEST_UNIT = 6;
/** Above these stand titles, which say other things too. */
const NEAREST = 3;
const wholeTable = /^[([]?(?:计量)?单位[:：]/;

/** Figures, and the marks that stand for missing ones, are no captions. */
const isFigure = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && parseQuantity(value).ok);

const isYear = (value: unknown): value is number | string => /^20[0-4]\d$/.test(String(value));

/** 2016 | 2017 | 2018: numbers that are captions because they count on. */
const countsOn = (value: unknown, neighbours: readonly unknown[]): boolean => isYear(value) && neighbours.some((other) => isYear(other) && Math.abs(Number(other) - Number(value)) === 1);

const captionOf = (value: unknown, neighbours: readonly unknown[]): string | null => {
  if (value === '' || value === null || value === undefined || typeof value === 'boolean') return null;
  if (countsOn(value, neighbours)) return String(value);
  return isFigure(value) ? null : String(value);
};

const tableUnitIn = (line: readonly unknown[]): string | undefined => {
  const said = line.find((value): value is string => typeof value === 'string' && wholeTable.test(narrow(value).trim()));
  return said === undefined ? undefined : readUnit(said);
};

const isBlankLine = (line: readonly unknown[]): boolean => line.every((value) => value === '' || value === null || value === undefined);

/** What the lines above and in the area say for each number, column by column: a caption below numbers begins another table. */
const columnCaptions = (lines: readonly (readonly unknown[])[], column: number): readonly Captions[] => {
  let texts: string[] = [];
  let afterFigures = false;
  let tableUnit: string | undefined;
  return lines.map((line) => {
    const value = line[column];
    if (isBlankLine(line) && afterFigures) tableUnit = undefined;
    tableUnit = tableUnitIn(line) ?? tableUnit;
    const caption = captionOf(value, [line[column - 1], line[column + 1]]);
    if (caption !== null && !wholeTable.test(narrow(caption).trim())) {
      texts = afterFigures ? [caption] : [...texts, caption];
      afterFigures = false;
    } else if (isFigure(value) && value !== '') afterFigures = true;
    return { texts, tableUnit };
  });
};

/**
 * The captions of every number of an area.
 *
 * @returns by row and column of the area; null where there is no number
 */
export const captionsOf = (values: readonly (readonly unknown[])[], { above, left, column }: Around): readonly (readonly (Captions | null)[])[] => {
  const pad = Array.from({ length: column }, () => '');
  const lines = [...above, ...values.map((line) => [...pad, ...line])];
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => columnCaptions(lines, column + at));
  return values.map((line, row) => {
    const beside = (left[row] ?? []).flatMap((value, at) => captionOf(value, [left[row - 1]?.[at], left[row + 1]?.[at]]) ?? []);
    return line.map((value, at) => {
      if (typeof value !== 'number') return null;
      const { texts, tableUnit } = columns[at]![above.length + row]!;
      return { texts: [...texts.slice(-NEAREST), ...beside], tableUnit };
    });
  });
};

/** The unit that a caption states: in brackets or at its end, or as all that stands there. */
export const unitIn = (caption: string): string | undefined => {
  const stated = takeUnit(narrow(caption)).unit ?? (caption.length <= LONGEST_UNIT ? readUnit(caption) : undefined);
  return stated !== undefined && (findUnit(stated).ok || /^[十百千万亿]+$/.test(stated)) ? stated : undefined;
};
