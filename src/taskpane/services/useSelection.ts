import { useEffect, useState } from 'react';
import type { SelectionSummary } from '../../workbook/selection';
import { useServices } from './ServicesContext';

/**
 * The cells selected in the workbook, live: `undefined` until the host has answered, `null` when no cells are selected (a chart).
 * @param enabled false while the component is not in view: Excel then is not asked
 */
export function useSelection(enabled: boolean): SelectionSummary | null | undefined {
  const { watchSelection } = useServices();
  const [selection, setSelection] = useState<SelectionSummary | null>();

  useEffect(() => {
    if (!enabled) return;
    let stopped = false;
    const removal = watchSelection((next) => {
      if (!stopped) setSelection(next);
    }).catch(() => {
      if (!stopped) setSelection(null);
      return null;
    });
    return () => {
      stopped = true;
      // The handler may be registered only after the component has gone; a host that refuses the removal has closed it already.
      void removal.then((remove) => remove?.()).catch(() => undefined);
    };
  }, [enabled, watchSelection]);

  return selection;
}
