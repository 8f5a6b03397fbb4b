import { useEffect, useState } from 'react';
import { useServices } from '../../services/ServicesContext';

/**
 * Listens to the workbook's edits while it is wanted, with one event handler that is removed afterwards.
 *
 * @returns false where this Excel tells of no edits
 */
export function useEdits(wanted: boolean, listener: () => void): boolean {
  const { watchEdits } = useServices();
  const [possible, setPossible] = useState(true);
  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    const removal = watchEdits(() => !stopped && listener())
      .then((remove) => {
        if (!stopped) setPossible(remove !== null);
        return remove;
      })
      .catch(() => {
        if (!stopped) setPossible(false);
        return null;
      });
    return () => {
      stopped = true;
      // The handler may be registered only after the view was left; a host that refuses the removal has closed it already.
      void removal.then((remove) => remove?.()).catch(() => undefined);
    };
  }, [wanted, listener, watchEdits]);
  return possible;
}
