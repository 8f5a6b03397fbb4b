/** A long operation says how far it is, and stops where the user has had enough. Steps are what the user would count: rows, sheets, files. */
export interface Task {
  readonly signal: AbortSignal;
  readonly report: (done: number, total: number) => void;
}

/** For callers that neither show progress nor stop anything. */
export const quietTask: Task = { signal: new AbortController().signal, report: () => undefined };

/** Ends an operation that the user has stopped; whoever wrote something takes it back and throws it on. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Called between round trips. @throws Stopped when the user has had enough */
export const goOn = ({ signal }: Task): void => {
  if (signal.aborted) throw new Stopped();
};

/** One of two halves of a long operation that count the same steps. */
export const halfOf = ({ signal, report }: Task, half: 0 | 1): Task => ({ signal, report: (done, total) => report(half * total + done, 2 * total) });
