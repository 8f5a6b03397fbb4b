import { useEffect, useState } from 'react';

/** When a dialog that uses this goes away, the focus is back where it was before, unless it has found a place by itself. */
export function useFocusBack(): void {
  // With the first render: a moment later the dialog has the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only once the page behind can take the focus again.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus();
      });
    },
    [before],
  );
}
