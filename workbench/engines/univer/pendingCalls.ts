type Outcome = { isKnown: true; value: unknown } | { isKnown: false };

export interface PendingCalls {
  /** The value, or the remembered answer of the same call, or "not yet"; throws what the function threw. */
  call(id: string, args: unknown[], invoke: () => unknown): Outcome;
  isPending(): boolean;
}

type Answer = { state: 'pending' } | { state: 'done'; value: unknown } | { state: 'failed'; thrown: unknown };

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as { then?: unknown } | null)?.then === 'function';

/**
 * Functions that answer later, the way Excel has them: the cell shows #BUSY!, and one recalculation follows when the last answer
 * of a batch has arrived. (Univer's own asynchronous functions run one by one and lose edits made meanwhile.)
 */
export function pendingCalls(recalculate: () => Promise<void>): PendingCalls {
  const answers = new Map<string, Answer>();
  let waiting = 0;
  let isFinishing = false;

  /** Answers serve the one recalculation they caused: the next time a formula is due, its function is asked again. */
  const finish = async (): Promise<void> => {
    isFinishing = true;
    const answered = [...answers].filter(([, answer]) => answer.state !== 'pending').map(([key]) => key);
    try { await recalculate(); } finally {
      for (const key of answered) answers.delete(key);
      isFinishing = false;
    }
  };

  const settle = (key: string, answer: Answer): void => {
    answers.set(key, answer);
    if (--waiting === 0) void finish();
  };

  return {
    isPending: () => waiting > 0 || isFinishing,
    call(id, args, invoke) {
      const key = id + JSON.stringify(args);
      const known = answers.get(key);
      if (known?.state === 'pending') return { isKnown: false };
      if (known?.state === 'failed') throw known.thrown;
      if (known?.state === 'done') return { isKnown: true, value: known.value };
      const value = invoke();
      if (!isPromise(value)) return { isKnown: true, value };
      answers.set(key, { state: 'pending' });
      waiting++;
      value.then((answer) => settle(key, { state: 'done', value: answer }), (thrown: unknown) => settle(key, { state: 'failed', thrown }));
      return { isKnown: false };
    },
  };
}
