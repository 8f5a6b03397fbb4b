import { useEffect, useState } from 'react';

const KEY = 'GHZB_welcomed';

/** Office asks add-ins to keep their entries apart per partition of the host. */
const storageKey = (): string => (globalThis.Office?.context?.partitionKey ?? '') + KEY;

/** A host may forbid storage; the welcome then simply comes again. */
function stored(): boolean {
  try {
    return localStorage.getItem(storageKey()) !== null;
  } catch {
    return false;
  }
}

function store(): void {
  try {
    localStorage.setItem(storageKey(), '1');
  } catch {
    // Nothing is lost: see above.
  }
}

/**
 * Whether the first-start welcome is to be shown: until it is closed, or the user has gone ahead without it.
 * @param begun a template was inserted, from wherever
 */
export function useWelcome(begun: boolean): { readonly open: boolean; readonly close: () => void } {
  const [wanted, setWanted] = useState(() => !stored());
  const open = wanted && !begun;
  useEffect(() => {
    if (!open) store();
  }, [open]);
  return { open, close: () => setWanted(false) };
}
