import { useEffect, useEffectEvent, useRef } from 'react';
import { useOperations } from './OperationsContext';
import type { Undo } from './useActivity';

/**
 * Does something when an operation has been taken back, so that a view does not go on showing what is no more.
 * @param then gets the `undo` of the outcome that was taken back: the same function as in the outcome that the view got from `run`
 */
export function useAfterUndo(then: (undone: Undo) => void): void {
  const { undone } = useOperations();
  const seen = useRef(undone);
  const tell = useEffectEvent(then);
  useEffect(() => {
    if (undone === null || undone === seen.current) return;
    seen.current = undone;
    tell(undone);
  }, [undone]);
}
