import type { Outcome } from '../../../src/workbook/outcome';
import { countSteps, ERRORS, failAt, type Failure, type Step } from '../../support/failures';
import { runImpatiently, turns, type Impatience } from '../../support/impatience';
import type { TestWorkbook } from '../../support/testWorkbook';
import { SEED } from './depth';
import type { WalkedOperation } from './operations';
import { seeded } from './seeded';

/** How an attempt ended: nothing changed, all of it done, or, only where Excel failed again, told to be half done. */
export type End = 'as before' | 'complete' | 'told leftover';

const LEFTOVER = /^(failedLeftover|failedUnrestored|failedRulesLeft|enrichLeftover|handOverUnrestored|noAnswerUnknown)$/;

const text = (workbook: TestWorkbook): string => workbook.contentsText();

/** An operation with its workbook prepared: every attempt begins at the same point. */
export interface Prepared {
  readonly before: string;
  readonly complete: string;
  /** Actions of each batch of an undisturbed run. */
  readonly batches: readonly number[];
  readonly outcome: Outcome<unknown, string> & { ok: true };
  readonly restore: () => void;
}

/** Every attempt draws the same draft names: formulas that name them are parsed once. */
const drawAgain = (): void => { jest.spyOn(Math, 'random').mockImplementation(seeded(SEED)); };

/** Prepares the workbook and lets the operation run once undisturbed. */
export async function prepareWalk(workbook: TestWorkbook, operation: WalkedOperation): Promise<Prepared> {
  await operation.prepare(workbook);
  await operation.refresh?.();
  await turns();
  const restored = workbook.checkpoint();
  const restore = (): void => {
    restored();
    drawAgain();
  };
  drawAgain();
  const before = text(workbook);
  const steps = countSteps();
  workbook.faults = steps;
  const outcome = await operation.run();
  workbook.faults = {};
  if (!outcome.ok) throw new Error(`${operation.name} fails undisturbed: ${JSON.stringify(outcome.message)}`);
  await turns();
  const complete = text(workbook);
  restore();
  return { before, complete, batches: steps.batches, outcome, restore };
}

/** One attempt: the host fails at a step; afterwards everything is as before or complete, the message says so, and a second try succeeds. */
export async function attempt(workbook: TestWorkbook, operation: WalkedOperation, prepared: Prepared, step: Step, failure: Failure, impatience: Impatience, again?: number): Promise<End> {
  const { before, complete, restore } = prepared;
  const handlers = workbook.handlerCount;
  restore();
  await operation.refresh?.();
  await turns();
  const references = workbook.referenceCount;
  const fault = failAt(step, failure, again);
  workbook.faults = fault;
  const where = `${operation.name}, ${failure} at ${JSON.stringify(step)}${again === undefined ? '' : `, again ${again} batches later`}`;
  const outcome = await runImpatiently(operation.run(), fault, impatience);
  await turns(6);
  workbook.faults = {};
  const now = text(workbook);
  const key = outcome.message.key;
  const end: End | null = now === before ? 'as before' : now === complete ? 'complete' : LEFTOVER.test(key) && again !== undefined ? 'told leftover' : null;
  if (end === null) throw new Error(`${where}: in between, told ${key}; ${difference(before, now)}`);
  if (outcome.ok && end !== 'complete' && before !== complete) throw new Error(`${where}: told ${key}, but nothing was done`);
  if (!outcome.ok && end === 'complete' && before !== complete && !LEFTOVER.test(key)) throw new Error(`${where}: told ${key}, but all of it was done`);
  if (!outcome.ok && !key) throw new Error(`${where}: no message`);
  if (!fault.hasFailed) throw new Error(`${where}: the step was never reached`);
  if (workbook.handlerCount !== handlers) throw new Error(`${where}: an event handler was left behind`);
  // A batch that is cut or not answered in time has kept references whose ids the add-in never learns.
  if (step.action === undefined && (ERRORS as readonly Failure[]).includes(failure) && workbook.referenceCount > references) throw new Error(`${where}: ${workbook.referenceCount - references} references were left behind`);
  if (end === 'as before') {
    await operation.refresh?.();
    const second = await operation.run();
    if (!second.ok || text(workbook) !== complete) throw new Error(`${where}: a second try ends with ${second.message.key}; ${difference(complete, text(workbook))}`);
  }
  return end;
}

/** The host fails while a complete operation is undone: what is left is as it was, or said to be half undone; undone again everything is as before the operation. */
export async function attemptUndo(workbook: TestWorkbook, operation: WalkedOperation, { before, complete, restore }: Prepared, step: Step, failure: Failure, impatience: Impatience): Promise<void> {
  restore();
  await operation.refresh?.();
  const outcome = await operation.run();
  if (!outcome.ok || !outcome.undo) throw new Error(`${operation.name}: no undo`);
  await turns();
  const where = `undo of ${operation.name}, ${failure} at ${JSON.stringify(step)}`;
  const fault = failAt(step, failure);
  workbook.faults = fault;
  const first = await runImpatiently(outcome.undo(), fault, impatience);
  await turns(6);
  workbook.faults = {};
  if (!fault.hasFailed) throw new Error(`${where}: the step was never reached`);
  const { key } = first.message;
  const now = text(workbook);
  if (now !== complete && now !== before && key !== 'undoFailed') throw new Error(`${where}: in between, told ${key}; ${difference(before, now)}`);
  if (first.ok && now !== before) throw new Error(`${where}: told ${key}; ${difference(before, now)}`);
  const second = first.ok ? first : await outcome.undo();
  if (!second.ok || text(workbook) !== before) throw new Error(`${where}: told ${key}, a second try ends with ${second.message.key}; ${difference(before, text(workbook))}`);
}

/** The first place where two contents differ, for the message of a failed test. */
export function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at === a.length && at === b.length ? 'no difference' : `…${a.slice(Math.max(0, at - 200), at + 120)}… against …${b.slice(Math.max(0, at - 40), at + 160)}…`;
}

/** What a user does between an operation's reading and its writing. */
export interface Edit { readonly name: string; make(workbook: TestWorkbook, sheet: string): void }

/** A workbook after an edit alone, and after the operation with the edit behind or before it. */
export interface EditEnds { readonly editOnly: string; readonly complete: readonly (string | null)[] }

/** What an edit may lead to; null where it is impossible on this workbook. */
export async function endsOfEdit(workbook: TestWorkbook, operation: WalkedOperation, { restore }: Prepared, edit: Edit): Promise<EditEnds | null> {
  const after = async (...steps: (() => unknown)[]): Promise<string | null> => {
    restore();
    await operation.refresh?.();
    try {
      for (const step of steps) await step();
    } catch (error) {
      if ((error as Error).message !== 'refused') return null;
    }
    await turns();
    return text(workbook);
  };
  const make = (): void => edit.make(workbook, operation.sheet);
  const run = async (): Promise<void> => { if (!(await operation.run()).ok) throw new Error('refused'); };
  const editOnly = await after(make);
  return editOnly === null ? null : { editOnly, complete: [await after(run, make), await after(make, run)] };
}

/** The edit comes just before a batch; then nothing but the edit has happened, or the operation is complete as if the edit had come after or before it. */
export async function attemptWithEdit(workbook: TestWorkbook, operation: WalkedOperation, { restore }: Prepared, batch: number, edit: Edit, { editOnly, complete }: EditEnds): Promise<End | 'impossible'> {
  const where = `${operation.name}, ${edit.name} before batch ${batch}`;
  restore();
  await operation.refresh?.();
  let seen = 0;
  let isImpossible = false;
  workbook.faults = {
    beforeBatch: () => {
      if (++seen !== batch) return;
      try { edit.make(workbook, operation.sheet); } catch { isImpossible = true; }
    },
  };
  const outcome = await operation.run();
  workbook.faults = {};
  await turns(6);
  if (isImpossible) return 'impossible';
  const now = text(workbook);
  const end: End | null = complete.includes(now) && outcome.ok ? 'complete' : now === editOnly ? 'as before' : complete.includes(now) ? 'complete' : null;
  if (end === null) throw new Error(`${where}: in between, told ${outcome.message.key}; ${difference(editOnly, now)}`);
  if (outcome.ok && end === 'as before' && !complete.includes(now)) throw new Error(`${where}: told ${outcome.message.key}, but nothing was done`);
  return end;
}
