import { parseQuantity } from '../domain/plan/units';

/** Blank in, blank out: an empty cell, an omitted argument, or a mark such as — that tables print for a missing figure. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  // Only 一 among the Chinese characters is a mistyped dash: names and units need no closer look.
  if (typeof cell !== 'string' || /^[0-9A-Za-z\u4e01-\u9fff]/.test(cell)) return false;
  const quantity = parseQuantity(cell);
  return quantity.ok && quantity.value === null;
}

/** A cell as a message quotes it: text as it stands, numbers as numbers, anything else by its kind. */
export function quote(cell: unknown): string | number {
  if (typeof cell === 'string') return `“${cell}”`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return Array.isArray(cell) ? '{…}' : cell instanceof Error || typeof cell === 'object' ? errorName(cell) : typeof cell;
}

const errorName = (cell: unknown): string => {
  const code = (cell as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '#ERROR!';
};
