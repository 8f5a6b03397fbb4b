import { useEffect, useState } from 'react';
import type { WorkbookCheck } from '../../../workbook/checkWorkbook';
import { useServices } from '../../services/ServicesContext';

/** The pane is drawn and can be used before the workbook is looked through. */
const AFTER_MS = 1500;

/** What was found wrong when the pane opened: offered until it is seen or waved away. */
export function useRepairOffer() {
  const { checkOnOpening } = useServices();
  const [found, setFound] = useState<WorkbookCheck | null>(null);
  const [offered, setOffered] = useState(false);

  useEffect(() => {
    let active = true;
    const look = async (): Promise<void> => {
      try {
        const check = await checkOnOpening();
        if (!active || !check) return;
        setFound(check);
        setOffered(true);
      } catch {
        // Nobody asked for it: the check that a user asks for says what is wrong.
      }
    };
    const timer = setTimeout(() => void look(), AFTER_MS);
    return () => {
      active = false;
      clearTimeout(timer);
    };
  }, [checkOnOpening]);

  return { found, offer: offered ? found : null, close: () => setOffered(false) };
}
