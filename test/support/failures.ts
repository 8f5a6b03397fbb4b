import { DROP_ANSWER, type Faults } from '../../workbench/protocol/faults';
import { HostError, type HostErrorCode } from '../../workbench/protocol/hostError';

/** What Excel does to an add-in: an error it answers with, or no answer. */
export const ERRORS = ['ItemAlreadyExists', 'AccessDenied', 'InvalidArgument', 'InvalidOperationInCellEditMode', 'GeneralException'] as const satisfies readonly HostErrorCode[];

/** `lost`: the work is done and the answer is lost; `stopped`: nothing (or, at an action, what came before it) is done, without an answer; `late`: done and answered after the patience is over. */
export const SILENCES = ['lost', 'stopped', 'late'] as const;

export type Failure = (typeof ERRORS)[number] | (typeof SILENCES)[number];
export const FAILURES: readonly Failure[] = [...ERRORS, ...SILENCES];

/** A place in an operation: a batch, counted from 1, or an action inside it. */
export interface Step { readonly batch: number; readonly action?: number }

export interface PlannedFault extends Faults {
  /** Requests without an answer so far. */
  readonly silent: number;
  readonly hasFailed: boolean;
  /** Lets a late answer go. */
  release(): void;
}

/** Fails once at a step; `again` names a batch after it that fails too, for the undo of a host that stays broken. */
export function failAt({ batch: at, action: atAction }: Step, failure: Failure, again?: number): PlannedFault {
  let seen = 0;
  let hasFailed = false;
  let failedAt = 0;
  let silent = 0;
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => { release = resolve; });
  const fail = async (): Promise<typeof DROP_ANSWER | void> => {
    hasFailed = true;
    failedAt = seen;
    if (failure === 'late') {
      silent++;
      await released;
      return undefined;
    }
    if (failure === 'lost' || failure === 'stopped') {
      silent++;
      return DROP_ANSWER;
    }
    throw new HostError(failure);
  };
  return {
    get silent() { return silent; },
    get hasFailed() { return hasFailed; },
    release,
    beforeBatch(_, body) {
      seen++;
      if (hasFailed && again !== undefined && seen === failedAt + again) throw new HostError('GeneralException');
      if (hasFailed || seen !== at || atAction !== undefined) return undefined;
      // Without an answer and without work: the batch is emptied.
      if (failure === 'stopped') body.Actions.length = 0;
      return fail();
    },
    beforeAction(action) { return !hasFailed && seen === at && action === atAction ? fail() : undefined; },
  };
}

/** Counts an undisturbed run: how many actions each batch has. */
export function countSteps(): Faults & { readonly batches: number[] } {
  const batches: number[] = [];
  return { batches, beforeBatch(_, body) { batches.push(body.Actions.length); } };
}
