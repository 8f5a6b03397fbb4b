import { ok, refuse, type Result } from '../domain/result';
import { isBlank, quote } from './cells';

/**
 * Reads the argument “输出”: a Chinese word or its English twin, in any width and case; undefined where it is left out.
 *
 * @param words the outputs a function has, English by Chinese
 * @returns refused with `unknown-output`
 */
export function readOutput<W extends string>(cell: unknown, words: Readonly<Record<string, W>>): Result<W | undefined> {
  if (isBlank(cell)) return ok(undefined);
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim().toLowerCase() : undefined;
  const found = Object.entries(words).find(([chinese, english]) => text === chinese || text === english);
  if (found) return ok(found[1]);
  const expected = Object.entries(words).map(([chinese, english]) => `${chinese}（${english}）`);
  return refuse('unknown-output', { argument: 'output', given: quote(cell), expected: expected.join('、') });
}
