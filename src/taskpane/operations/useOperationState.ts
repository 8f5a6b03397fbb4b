import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../messages/keys';
import type { Outcome } from '../../workbook/outcome';
import type { Task } from '../../workbook/task';
import { errorReport } from './errorReport';
import { noticeOf, type Notice } from './notice';

/** Excel answers within this time unless something holds it up, most often an open cell editor. */
const PATIENCE_MS = 3000;

/** How far a long operation is, in steps the user would count. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Operations {
  /** What is being done now; null when nothing is. Buttons that change the workbook are disabled meanwhile. */
  readonly doing: PaneKey | null;
  /** The operation lasts longer than usual. */
  readonly overdue: boolean;
  /** null while the operation has not said how far it is; only one that does can be stopped. */
  readonly progress: Progress | null;
  /** Asks the operation to stop; it takes back what it wrote and says so. */
  readonly stop: () => void;
  readonly stopping: boolean;
  readonly notice: Notice | null;
  readonly say: (notice: Notice) => void;
  readonly dismiss: () => void;
  /**
   * Runs one operation and says how it ended; an outcome that offers choices is left to the caller.
   * @returns null when another operation was under way or an unexpected error ended this one
   */
  readonly run: <T, C extends string = never>(doing: PaneKey, operation: (task: Task) => Promise<Outcome<T, C>>) => Promise<Outcome<T, C> | null>;
  /** Does work that does not touch the workbook and says what it returns. */
  readonly perform: (doing: PaneKey, work: (task: Task) => Promise<Notice>) => Promise<void>;
}

export function useOperationState(): Operations {
  const { t, i18n } = useTranslation();
  const [doing, setDoing] = useState<PaneKey | null>(null);
  const [overdue, setOverdue] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [stopping, setStopping] = useState(false);
  const [notice, say] = useState<Notice | null>(null);
  // State arrives with the next render; a second click may come before it.
  const locked = useRef(false);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    setOverdue(false);
    if (!doing) return;
    const timer = setTimeout(() => setOverdue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [doing]);

  const alone = useCallback(
    async <R>(label: PaneKey, work: (task: Task) => Promise<R>): Promise<R | null> => {
      if (locked.current) return null;
      locked.current = true;
      setDoing(label);
      say(null);
      controller.current = new AbortController();
      try {
        return await work({ signal: controller.current.signal, report: (done, total) => setProgress({ done, total }) });
      } catch (error) {
        say({ intent: 'error', text: t('message.unexpected'), notes: [], report: errorReport(error, i18n.language) });
        return null;
      } finally {
        locked.current = false;
        controller.current = null;
        setDoing(null);
        setProgress(null);
        setStopping(false);
      }
    },
    [t, i18n],
  );

  const run: Operations['run'] = useCallback(
    (label, operation) =>
      alone(label, async (task) => {
        const outcome = await operation(task);
        const asks = !outcome.ok && outcome.choices !== undefined && outcome.choices.length > 0;
        if (!asks) say(noticeOf(t, outcome));
        return outcome;
      }),
    [alone, t],
  );

  const perform: Operations['perform'] = useCallback(
    async (label, work) => {
      await alone(label, async (task) => say(await work(task)));
    },
    [alone],
  );

  const stop = useCallback(() => {
    controller.current?.abort();
    setStopping(controller.current !== null);
  }, []);

  return useMemo(
    () => ({ doing, overdue, progress, stop, stopping, notice, say, dismiss: () => say(null), run, perform }),
    [doing, overdue, progress, stop, stopping, notice, run, perform],
  );
}
