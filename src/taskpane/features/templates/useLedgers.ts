import { useCallback, useEffect, useState } from 'react';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { useIsOpen } from './Disclosure';

interface Ledgers {
  /** null until they have been read. */
  readonly ledgers: readonly string[] | null;
  readonly readAgain: () => void;
}

/** The ledgers of the workbook: read whenever the options are opened, after every operation, and when asked for. */
export function useLedgers(): Ledgers {
  const { listLedgers } = useServices();
  const { doing } = useOperations();
  const isOpen = useIsOpen();
  const [ledgers, setLedgers] = useState<readonly string[] | null>(null);
  const read = useCallback(async () => {
    try {
      const outcome = await listLedgers();
      if (outcome.ok) setLedgers(outcome.value);
    } catch {
      // A list that could not be read says nothing by itself: inserting will, where it still stands in the way.
    }
  }, [listLedgers]);
  useEffect(() => {
    if (isOpen && !doing) void read();
  }, [isOpen, doing, read]);
  return { ledgers, readAgain: () => void read() };
}
