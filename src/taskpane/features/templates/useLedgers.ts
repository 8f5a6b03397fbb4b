import { useEffect, useState } from 'react';
import { useServices } from '../../services/ServicesContext';

/** The ledgers of the workbook when the options are opened; none while they are being read. */
export function useLedgers(): readonly string[] {
  const { listLedgers } = useServices();
  const [ledgers, setLedgers] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void listLedgers().then((outcome) => {
      if (wanted && outcome.ok) setLedgers(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [listLedgers]);
  return ledgers;
}
