import { useCallback, useRef, useState } from 'react';
import type { Undo } from '../../workbook/outcome';
import type { Notice } from './notice';

export type { Undo };

/** One operation as the activity list keeps it. */
export interface Activity {
  readonly id: number;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  readonly notice: Notice;
  /** There while the operation can still be taken back. */
  readonly undo?: Undo;
  /** How the latest attempt to take it back ended. */
  readonly undone?: { readonly at: number; readonly ok: boolean; readonly text: string };
}

/** More would only cost memory; nobody reads further back. */
const KEPT = 200;

/** What was done in the workbook since the pane was opened, latest first. Held in memory only, and gone with the pane. */
export function useActivity() {
  const [activities, setActivities] = useState<readonly Activity[]>([]);
  const lastId = useRef(0);

  const add = useCallback((notice: Notice, undo?: Undo): number => {
    const id = (lastId.current += 1);
    setActivities((before) => [{ id, at: Date.now(), notice, undo }, ...before].slice(0, KEPT));
    return id;
  }, []);

  /** An undo that was refused may be tried again: what stood in its way may be gone by then. */
  const markUndone = useCallback((id: number, ok: boolean, text: string): void => {
    const undone = { at: Date.now(), ok, text };
    setActivities((before) => before.map((each) => (each.id === id ? { ...each, undone, undo: ok ? undefined : each.undo } : each)));
  }, []);

  return { activities, add, markUndone };
}
