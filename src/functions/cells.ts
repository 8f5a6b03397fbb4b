import { parseQuantity } from '../domain/plan/units';

/** Blank in, blank out: an empty cell, an omitted argument, or a mark such as — that tables print for a missing figure. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string' || beginsAsWord(cell.charCodeAt(0))) return false;
  const quantity = parseQuantity(cell);
  return quantity.ok && quantity.value === null;
}

/** Only 一 among the Chinese characters is a mistyped dash: names, units and numbers need no closer look. No pattern: this runs once a row. */
const beginsAsWord = (code: number): boolean => (code >= 0x4e01 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

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
