import type { Settings } from '../domain/measures/settings';
import { currentSettings } from '../domain/settings/currentSettings';
import type { Answer, Settle } from './broadcast';

interface Settled {
  readonly cells: readonly unknown[];
  readonly settings: Settings;
  readonly answer: Answer;
}

/** More indicators than any plan has, and few enough to hold whatever is typed by mistake. */
const MOST_KNOWN = 2000;

/**
 * Remembers for each indicator, the second argument, what was settled last: a ledger asks for its few dozen indicators line by
 * line, with one report date, one base and one unit each, whenever Excel calculates. Settings that changed settle anew.
 */
export function rememberingPerIndicator(settle: (cells: readonly unknown[], settings: Settings) => Answer): Settle {
  const known = new Map<unknown, Settled>();
  return (cells) => {
    const settings = currentSettings();
    const before = known.get(cells[1]);
    if (before !== undefined && before.settings === settings && sameButFirst(cells, before.cells)) return before.answer;
    const answer = settle(cells, settings);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(cells[1], { cells: [...cells], settings, answer });
    return answer;
  };
}

function sameButFirst(cells: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 2; index < cells.length; index += 1) if (cells[index] !== others[index]) return false;
  return true;
}
