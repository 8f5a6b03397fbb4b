import { ERRORS, FAILURES, type Failure, type Step } from '../../support/failures';
import { seeded } from './seeded';

/** How much is walked of a batch: so many failures in turn (all are 8), at most so many actions, and at an action an error and a silence or one of them in turn. */
interface Share { readonly perBatch: number; readonly actions: number; readonly perAction: 1 | 2 }

export interface Depth {
  readonly walk: Share;
  readonly undo: Share;
  /** A user does one thing in so many of those that can come in between, and before each batch or before one of them in turn. */
  readonly edits: { readonly oneIn: number; readonly batches: 'all' | 'in turn' };
}

const every = { oneIn: 1, batches: 'all' } as const;

/** `full` walks every action; the others draw some with a seed. A test run has no time for more than `short`, and of the long operations for `part`. */
export const DEPTHS = {
  part: { walk: { perBatch: 1, actions: 1, perAction: 1 }, undo: { perBatch: 1, actions: 0, perAction: 1 }, edits: { oneIn: 6, batches: 'in turn' } },
  short: { walk: { perBatch: 8, actions: 4, perAction: 1 }, undo: { perBatch: 1, actions: 2, perAction: 1 }, edits: every },
  long: { walk: { perBatch: 8, actions: 6, perAction: 2 }, undo: { perBatch: 4, actions: 4, perAction: 2 }, edits: every },
  full: { walk: { perBatch: 8, actions: Infinity, perAction: 2 }, undo: { perBatch: 8, actions: Infinity, perAction: 2 }, edits: every },
} as const satisfies Readonly<Record<string, Depth>>;

export const SEED = 20161231;

/** All failures of the steps of an operation. */
export const failuresOf = (batches: readonly number[]): number => batches.reduce((sum, actions) => sum + FAILURES.length + 2 * actions, 0);

/**
 * The steps of an operation or an undo, each with its failures.
 *
 * @param turn which failure comes first: operations that are walked in part take turns
 */
export function plannedFailures(batches: readonly number[], { perBatch, actions: most, perAction }: Share, turn = 0): { steps: number; planned: [Step, Failure][] } {
  const random = seeded(SEED + turn);
  const planned: [Step, Failure][] = [];
  let steps = 0;
  batches.forEach((actions, index) => {
    steps++;
    for (let nth = 0; nth < perBatch; nth++) planned.push([{ batch: index + 1 }, FAILURES[(turn + index * perBatch + nth) % FAILURES.length]!]);
    const all = Array.from({ length: actions }, (_, action) => action + 1);
    // The first and the last, where there is room for both, and some between.
    const ends = most > 1 ? [1, actions] : [];
    const drawn = actions <= most ? all : [...ends, ...Array.from({ length: most - ends.length }, () => 1 + Math.floor(random() * actions))];
    [...new Set(drawn)].forEach((action, at) => {
      steps++;
      const both = [ERRORS[(turn + index + at) % ERRORS.length]!, 'stopped'] as const;
      for (const failure of perAction === 2 ? both : [both[(turn + index + at) % 2]!]) planned.push([{ batch: index + 1, action }, failure]);
    });
  });
  return { steps, planned };
}
