import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LedgerReading } from '../../../workbook/dashboard/readLedgerNow';
import type { Message } from '../../../workbook/outcome';
import { useServices } from '../../services/ServicesContext';
import { debounced, oneAtATime } from './timing';
import { useEdits } from './useEdits';

/** A pause in typing, and how long somebody who never pauses waits at most. */
const QUIET_MS = 400;
const MOST_MS = 2000;
/** Excel answers within this time unless something holds it up, most often an open cell editor. */
const PATIENCE_MS = 3000;

export interface LatestReading {
  readonly reading: LedgerReading;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
}

/** Why the latest attempt to read failed: what Excel said, or something nobody foresaw. */
export type ReadFailure = Message | 'unexpected';

/**
 * The ledger as it stands, read when the view comes to the front, after edits, and when the pane gets the focus again (a sheet that was
 * deleted or renamed is no edit). What was read last stays while it is read again.
 *
 * @param active whether the view is in front: nothing is asked or listened to otherwise
 */
export function useLedgerNow(active: boolean) {
  const { readLedgerNow } = useServices();
  const [latest, setLatest] = useState<LatestReading | null>(null);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const [overdue, setOverdue] = useState(false);
  const [lost, setLost] = useState(false);
  const wanted = useRef<string | null>(null);

  const read = useMemo(
    () =>
      oneAtATime(async () => {
        setBusy(true);
        try {
          const outcome = await readLedgerNow(wanted.current);
          if (!outcome.ok) return setFailure(outcome.message);
          const { chosen, gone } = outcome.value;
          wanted.current = chosen?.sheetId ?? null;
          if (gone) setLost(true);
          setFailure(null);
          setLatest({ reading: outcome.value, at: Date.now() });
        } catch {
          setFailure('unexpected');
        } finally {
          setBusy(false);
        }
      }),
    [readLedgerNow],
  );
  const soon = useMemo(() => debounced(() => void read(), QUIET_MS, MOST_MS), [read]);

  // Listening begins before reading, so that no edit falls in between; without a ledger there is nothing to follow.
  const follows = useEdits(active && (latest === null || latest.reading.chosen !== null), soon.call);
  useEffect(() => {
    if (!active) return;
    void read();
    window.addEventListener('focus', soon.call);
    return () => {
      window.removeEventListener('focus', soon.call);
      soon.cancel();
      setLost(false);
    };
  }, [active, read, soon]);

  useEffect(() => {
    setOverdue(false);
    if (!busy) return;
    const timer = setTimeout(() => setOverdue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [busy]);

  const refresh = useCallback(() => {
    setLost(false);
    return read();
  }, [read]);
  const choose = useCallback(
    (sheetId: string) => {
      wanted.current = sheetId;
      void refresh();
    },
    [refresh],
  );
  return { latest, failure, overdue, lost, follows, refresh, choose };
}
