import { isCellError } from '../../../cells';
import { compare, type Scalar } from '../values';

/** A criterion of COUNTIF and its kin: `">=90"`, `"就业*"`, `"<>"`, 5. */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return (value) => !isCellError(value) && value !== null && typeof value === typeof wanted && compare(value, wanted ?? 0) === 0;
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted)!;
  const number = operand.trim() !== '' && Number.isFinite(Number(operand)) ? Number(operand) : null;
  if (operator === '' || operator === '=') return equals(operand, number, operator);
  if (operator === '<>') { const same = equals(operand, number, '='); return (value) => !same(value); }
  const holds: Record<string, (order: number) => boolean> = { '<': (o) => o < 0, '>': (o) => o > 0, '<=': (o) => o <= 0, '>=': (o) => o >= 0 };
  const bound = number ?? operand;
  return (value) => typeof value === typeof bound && holds[operator]!(compare(value, bound));
}

function equals(operand: string, number: number | null, operator: string): (value: Scalar) => boolean {
  if (operand === '') return (value) => value === null || (operator === '' && value === '');
  if (number !== null) return (value) => value === number || value === operand;
  const pattern = wildcard(operand);
  return (value) => (typeof value === 'string' && pattern.test(value)) || (typeof value === 'boolean' && String(value).toUpperCase() === operand.toUpperCase());
}

/** `*` and `?` stand for text, `~` takes the next sign literally. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[.+^${}()|[\]\\]|\*|\?/g, (sign, literal) => (literal ? `\\${literal}` : sign === '*' ? '[\\s\\S]*' : sign === '?' ? '[\\s\\S]' : `\\${sign}`));
  return new RegExp(`^${source}$`, 'iu');
}
