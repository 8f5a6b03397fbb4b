import type { Rect } from '../engines/cells';
import { parseAddress } from './address';
import { Range } from './range';

/** The cells of an argument that may be a range object or an address on the same sheet; null when it is neither. */
export function resolveOnSheet(argument: unknown): Rect | null {
  if (argument instanceof Range) return argument.rect;
  return typeof argument === 'string' ? parseAddress(argument)?.rect ?? null : null;
}
