import { useEffect, useState } from 'react';
import { readEntry, writeEntry } from '../services/userStorage';

/**
 * Whether the first-start welcome is to be shown: until it is closed, or the user has gone ahead without it.
 * @param begun a template was inserted, from wherever
 */
export function useWelcome(begun: boolean): { readonly open: boolean; readonly close: () => void } {
  const [wanted, setWanted] = useState(() => readEntry('welcomed') === null);
  const open = wanted && !begun;
  useEffect(() => {
    if (!open) writeEntry('welcomed', '1');
  }, [open]);
  return { open, close: () => setWanted(false) };
}
