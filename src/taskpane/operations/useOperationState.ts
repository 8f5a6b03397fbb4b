import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../messages/i18n';
import type { PaneKey } from '../../messages/keys';
import type { Outcome } from '../../workbook/outcome';
import type { Task } from '../../workbook/task';
import { isChunkFailure } from './chunkFailure';
import { errorReport } from './errorReport';
import { noticeOf, type Notice } from './notice';
import { useActivity, type Activity, type Undo } from './useActivity';

/** Excel answers within this time unless something holds it up, most often an open cell editor. */
const PATIENCE_MS = 3000;

/** These change nothing and are asked for again and again: the activity list would be full of them. */
const passing: ReadonlySet<PaneKey> = new Set<PaneKey>(['doing.goTo', 'doing.findPlaces', 'doing.previewHandOver']);

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
  /** The user turns to something else: what went well is old news there; what did not stays until it is read. */
  readonly turnAway: () => void;
  /** What was done since the pane was opened, latest first. */
  readonly activities: readonly Activity[];
  /** Takes an operation of the list back, or says why it cannot be. */
  readonly undo: (id: number) => Promise<void>;
  /** The `undo` of the outcome that was taken back last; null before the first. Views ask with `useAfterUndo`. */
  readonly undone: Undo | null;
  /**
   * Runs one operation and says how it ended; an outcome that offers choices is left to the caller.
   * @returns null when another operation was under way, which is said, or an unexpected error ended this one
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
  const [undone, setUndone] = useState<Undo | null>(null);
  const { activities, add, markUndone } = useActivity();
  // State arrives with the next render; a second click may come before it.
  const current = useRef<PaneKey | null>(null);
  /** A command of ribbon, menu or shortcut came meanwhile, where buttons cannot be disabled. */
  const missed = useRef(false);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    setOverdue(false);
    if (!doing) return;
    const timer = setTimeout(() => setOverdue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [doing]);

  /** How an operation ended, and that another command came to nothing meanwhile. */
  const sayEnd = useCallback((end: Notice) => say(missed.current ? { ...end, notes: [...end.notes, t('message.busy')] } : end), [t]);

  /** A notice for the list and the message area, linked where the operation can be taken back. */
  const tell = useCallback(
    (next: Notice, undo?: Undo) => {
      const id = add(next, undo);
      sayEnd(undo ? { ...next, undoable: id } : next);
    },
    [add, sayEnd],
  );

  const alone = useCallback(
    async <R>(label: PaneKey, work: (task: Task) => Promise<R>): Promise<R | null> => {
      if (current.current !== null) {
        // The same one again is a second click of somebody who has not seen the first work.
        if (current.current === label) return null;
        missed.current = true;
        say({ intent: 'warning', text: t('message.busy'), notes: [] });
        return null;
      }
      current.current = label;
      missed.current = false;
      setDoing(label);
      say(null);
      controller.current = new AbortController();
      try {
        // First: an operation whose end could not be told must not begin.
        await loadWords();
        return await work({ signal: controller.current.signal, report: (done, total) => setProgress({ done, total }) });
      } catch (error) {
        if (isChunkFailure(error)) tell({ intent: 'error', text: t('error.outdated'), notes: [], outdated: true });
        else tell({ intent: 'error', text: t('message.unexpected'), notes: [], report: errorReport(error, i18n.language) });
        return null;
      } finally {
        current.current = null;
        controller.current = null;
        setDoing(null);
        setProgress(null);
        setStopping(false);
      }
    },
    [t, i18n, tell],
  );

  const run: Operations['run'] = useCallback(
    (label, operation) =>
      alone(label, async (task) => {
        const outcome = await operation(task);
        const asks = !outcome.ok && outcome.choices !== undefined && outcome.choices.length > 0;
        if (asks) return outcome;
        if (passing.has(label)) sayEnd(noticeOf(t, outcome));
        else tell(noticeOf(t, outcome), outcome.ok ? outcome.undo : undefined);
        return outcome;
      }),
    [alone, t, tell, sayEnd],
  );

  const perform: Operations['perform'] = useCallback(
    async (label, work) => {
      await alone(label, async (task) => tell(await work(task)));
    },
    [alone, tell],
  );

  const undo = useCallback(
    async (id: number) => {
      const takeBack = activities.find((each) => each.id === id)?.undo;
      if (!takeBack) return;
      await alone('doing.undo', async (task) => {
        const outcome = await takeBack(task);
        const told = noticeOf(t, outcome);
        markUndone(id, outcome.ok, told.text);
        if (outcome.ok) setUndone(() => takeBack);
        sayEnd(told);
      });
    },
    [activities, alone, markUndone, t, sayEnd],
  );

  const turnAway = useCallback(() => say((said) => (said?.intent === 'success' || said?.intent === 'info' ? null : said)), []);

  const stop = useCallback(() => {
    controller.current?.abort();
    setStopping(controller.current !== null);
  }, []);

  return useMemo(
    () => ({ doing, overdue, progress, stop, stopping, notice, say, dismiss: () => say(null), turnAway, activities, undo, undone, run, perform }),
    [doing, overdue, progress, stop, stopping, notice, turnAway, activities, undo, undone, run, perform],
  );
}
