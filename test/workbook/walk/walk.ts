import { countSteps, type Failure, type Step } from '../../support/failures';
import type { Impatience } from '../../support/impatience';
import type { TestWorkbook } from '../../support/testWorkbook';
import { failuresOf, plannedFailures, type Depth } from './depth';
import { edits } from './edits';
import type { WalkedOperation } from './operations';
import { attempt, attemptUndo, attemptWithEdit, endsOfEdit, type End, type Prepared } from './walker';

/** What all operations came to. */
export const newTotals = () => ({ operations: 0, inPart: 0, steps: 0, failures: 0, edits: 0, undos: 0, full: 0, 'as before': 0, complete: 0, 'told leftover': 0 });

/** One operation being walked; each walk gives what went wrong, which is nothing. */
export interface Walking {
  readonly workbook: TestWorkbook;
  readonly operation: WalkedOperation;
  readonly prepared: Prepared;
  readonly impatience: Impatience;
  readonly depth: Depth;
  /** The place of the operation among all. */
  readonly turn: number;
  readonly totals: ReturnType<typeof newTotals>;
}

const tried = async (wrong: string[], attempts: () => Promise<void>): Promise<void> => {
  try {
    await attempts();
  } catch (error) {
    wrong.push((error as Error).message);
  }
};

const counted = ({ totals }: Walking, kind: 'failures' | 'edits', end: End): void => {
  totals[kind]++;
  totals[end]++;
};

/** Excel fails at each step: the workbook is as before, or the operation complete. */
export async function walkFailures(walking: Walking): Promise<readonly string[]> {
  const { workbook, operation, prepared, impatience, depth, turn, totals } = walking;
  const { steps, planned } = plannedFailures(prepared.batches, depth.walk, turn);
  totals.operations++;
  totals.steps += steps;
  totals.full += failuresOf(prepared.batches);
  const wrong: string[] = [];
  for (const [step, failure] of planned) await tried(wrong, async () => counted(walking, 'failures', await attempt(workbook, operation, prepared, step, failure, impatience)));
  return wrong;
}

/** A user does something between two batches. */
export async function walkEdits(walking: Walking): Promise<readonly string[]> {
  const { workbook, operation, prepared, depth: { edits: share }, turn } = walking;
  const wrong: string[] = [];
  const some = [...edits, ...(operation.edits ?? [])].filter((_, at) => (at + turn) % share.oneIn === 0);
  for (const [at, edit] of some.entries()) {
    const ends = await endsOfEdit(workbook, operation, prepared, edit);
    if (ends === null) continue;
    const behindFirst = prepared.batches.length - 1;
    const all = Array.from({ length: behindFirst }, (_, index) => index + 2);
    for (const batch of share.batches === 'all' ? all : all.slice((turn + at) % behindFirst).slice(0, 1)) {
      await tried(wrong, async () => {
        const end = await attemptWithEdit(workbook, operation, prepared, batch, edit, ends);
        if (end !== 'impossible') counted(walking, 'edits', end);
      });
    }
  }
  return wrong;
}

/** Excel fails in the last batch, and again while the write is taken back. */
export async function walkTakingBack(walking: Walking): Promise<readonly string[]> {
  const { workbook, operation, prepared, impatience } = walking;
  const last = prepared.batches.length;
  const action = Math.max(1, Math.floor(prepared.batches[last - 1]! / 2));
  const wrong: string[] = [];
  for (const again of [1, 2, 3]) await tried(wrong, async () => counted(walking, 'failures', await attempt(workbook, operation, prepared, { batch: last, action }, 'GeneralException', impatience, again)));
  return wrong;
}

const undoFailures = async ({ workbook, operation, prepared, depth, turn, totals }: Walking): Promise<[Step, Failure][]> => {
  prepared.restore();
  await operation.refresh?.();
  const outcome = await operation.run();
  const steps = countSteps();
  workbook.faults = steps;
  if (outcome.ok) await outcome.undo?.();
  workbook.faults = {};
  totals.full += failuresOf(steps.batches);
  return plannedFailures(steps.batches, depth.undo, turn).planned;
};

/** Excel fails while a complete operation is undone; a second try ends it. */
export async function walkUndo(walking: Walking): Promise<readonly string[]> {
  const { workbook, operation, prepared, impatience, totals } = walking;
  const wrong: string[] = [];
  for (const [step, failure] of await undoFailures(walking)) {
    await tried(wrong, async () => {
      await attemptUndo(workbook, operation, prepared, step, failure, impatience);
      totals.undos++;
    });
  }
  return wrong;
}

/** Nothing fails: an undo leaves no trace, and works once. */
export async function undoExactly({ workbook, operation, prepared }: Walking): Promise<readonly string[]> {
  prepared.restore();
  await operation.refresh?.();
  const outcome = await operation.run();
  if (!outcome.ok || !outcome.undo) return [`${operation.name}: no undo`];
  const wrong: string[] = [];
  const undone = await outcome.undo();
  if (!undone.ok) wrong.push(`${operation.name}: undo refused with ${undone.message.key}`);
  if (workbook.contentsText() !== prepared.before) wrong.push(`${operation.name}: an undo leaves traces`);
  if ((await outcome.undo()).ok) wrong.push(`${operation.name}: undone twice`);
  return wrong;
}
