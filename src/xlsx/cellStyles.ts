import type { Alignment, Style } from 'exceljs';
import { styleLooks, type Look } from '../domain/sheets/looks';
import type { Area, Cell, SheetPlan } from '../domain/sheets/sheetPlan';

/** A font of the theme: Excel shows it as 宋体 or Calibri, whichever the reader's language calls for. */
const THEME_FONT = { name: 'Calibri', family: 2, scheme: 'minor', size: 11 } as const;

/** Text that would become a formula, a number or a date as soon as somebody opens its cell and presses Enter. */
const looksLikeMore = /^[=+\-@\d]/;

/** A colour as files write it. @example argb('#fff9e3') → 'FFFFF9E3' */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const lower = <T extends string>(word: T): Lowercase<T> => word.toLowerCase() as Lowercase<T>;

const alignmentOf = ({ horizontal, vertical, wrap }: Look): Partial<Alignment> => ({
  ...(horizontal && { horizontal: lower(horizontal) }),
  ...(vertical && { vertical: vertical === 'Center' ? 'middle' : 'top' }),
  ...(wrap && { wrapText: true }),
});

const edgesOf = (color: string): Style['border'] => {
  const edge = { style: 'thin', color: { argb: argb(color) } } as const;
  return { top: edge, bottom: edge, left: edge, right: edge } as Style['border'];
};

const fileStyle = (look: Look, format: string | undefined): Partial<Style> => ({
  font: { ...THEME_FONT, ...(look.color && { color: { argb: argb(look.color) } }), ...(look.bold && { bold: true }), ...(look.size && { size: look.size }) },
  alignment: alignmentOf(look),
  ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } } }),
  ...(look.border && { border: edgesOf(look.border) }),
  ...(format !== undefined && { numFmt: format }),
});

const eachCell = ({ row, column, rowCount, columnCount }: Area, visit: (row: number, column: number) => void): void => {
  for (let r = row; r < row + rowCount; r += 1) for (let c = column; c < column + columnCount; c += 1) visit(r, c);
};

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** What a file has to say about a cell so that its text stays text. */
const ownFormat = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' && looksLikeMore.test(cell) ? '@' : undefined);

/**
 * The style of every cell of a plan. Later areas add to earlier ones, as they do when Excel is told one after the other;
 * cells that look alike share one object, which keeps large sheets quick to write.
 *
 * @returns a function from a cell's place to its style; undefined where the plan says nothing
 */
export const cellStyles = (plan: SheetPlan): ((row: number, column: number) => Partial<Style> | undefined) => {
  const names = new Map<string, string>();
  for (const { area, style } of plan.styles) eachCell(area, (row, column) => names.set(keyOf(row, column), `${names.get(keyOf(row, column)) ?? ''} ${style}`));
  const formats = new Map<string, string>();
  for (const { area, format } of plan.numberFormats) eachCell(area, (row, column) => formats.set(keyOf(row, column), format));

  const shared = new Map<string, Partial<Style>>();
  return (row, column) => {
    const look = (names.get(keyOf(row, column)) ?? '').trim();
    const format = formats.get(keyOf(row, column)) ?? ownFormat(plan.cells[row]?.[column]);
    if (look === '' && format === undefined) return undefined;
    const key = `${look}|${format ?? ''}`;
    const known = shared.get(key);
    if (known) return known;
    const combined = Object.assign({}, ...look.split(' ').map((name) => styleLooks[name as keyof typeof styleLooks] ?? {})) as Look;
    const style = fileStyle(combined, format);
    shared.set(key, style);
    return style;
  };
};
