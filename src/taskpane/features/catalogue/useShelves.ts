import { useCallback, useState } from 'react';
import { henan13 } from '../../../domain/plan/catalogue';
import { readEntry, writeEntry } from '../../services/userStorage';

/** Enough to find again what one worked on this week. */
const RECENT = 12;

export interface Shelves {
  /** Codes, latest first. */
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  readonly toggleFavourite: (code: string) => void;
  readonly markSeen: (code: string) => void;
}

const known: ReadonlySet<unknown> = new Set(henan13.indicators.map(({ code }) => code));

/** What was stored, whoever wrote it: anything but codes of the plan is left out. */
export function readCodes(text: string | null): readonly string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? [...new Set(stored.filter((code): code is string => known.has(code)))] : [];
  } catch {
    return [];
  }
}

/** Indicators that this user has starred, and those looked at last. Kept on this computer; where that is forbidden, until the pane is closed. */
export function useShelves(): Shelves {
  const [favourites, setFavourites] = useState(() => readCodes(readEntry('favourites')));
  const [recent, setRecent] = useState(() => readCodes(readEntry('recent')));

  const toggleFavourite = useCallback((code: string) => {
    const next = favourites.includes(code) ? favourites.filter((each) => each !== code) : [code, ...favourites];
    writeEntry('favourites', JSON.stringify(next));
    setFavourites(next);
  }, [favourites]);

  const markSeen = useCallback((code: string) => {
    const next = [code, ...recent.filter((each) => each !== code)].slice(0, RECENT);
    writeEntry('recent', JSON.stringify(next));
    setRecent(next);
  }, [recent]);

  return { favourites, recent, toggleFavourite, markSeen };
}
