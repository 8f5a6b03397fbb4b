import { createContext, useContext, useEffect } from 'react';
import type { PaneKey } from '../../messages/keys';
import type { View } from '../views';

/** A step back inside a view, before the way back to the start page. */
export interface BackStep {
  /** Where it leads. */
  readonly label: PaneKey;
  readonly go: () => void;
}

const BackStepContext = createContext<(view: View, step: BackStep | null) => void>(() => undefined);

export const BackStepProvider = BackStepContext.Provider;

/**
 * Makes the arrow in the head of the pane lead back inside this view first.
 * @param step null where the arrow leads to the start page; keep it the same from render to render
 */
export function useBackStep(view: View, step: BackStep | null): void {
  const announce = useContext(BackStepContext);
  useEffect(() => {
    announce(view, step);
    return () => announce(view, null);
  }, [announce, view, step]);
}
