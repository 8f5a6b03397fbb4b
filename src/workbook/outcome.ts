import type zhOutcome from '../messages/zh-CN/outcome.json';
import { quietTask, type Task } from './task';

/** Key of a sentence in `src/messages/<locale>/outcome.json`. */
export type OutcomeKey = keyof typeof zhOutcome;

/** An indicator or a region, called in the language of whoever reads it. */
export interface Named {
  /** Stands before the name where given. */
  readonly code?: string;
  readonly name: string;
  readonly nameEn?: string;
}

/** What fills a placeholder. Several are listed as the reader's language lists them. */
export type Param = string | number | Named | readonly (string | Named)[];

/** A sentence for the user: a key of the wording files and what fills its placeholders. */
export interface Message {
  readonly key: OutcomeKey;
  readonly params?: Readonly<Record<string, Param>>;
}

/** The names alone of something that has more. */
export const named = ({ name, nameEn }: Named): Named => ({ name, ...(nameEn === undefined ? {} : { nameEn }) });

/** The names with the code. */
export const namedWithCode = ({ code, ...names }: Named): Named => ({ code, ...named(names) });

/** Takes an operation back; told what it has looked at, and stopped only while it looks. */
export type Undo = (task?: Task) => Promise<Outcome>;

/**
 * How an operation on the workbook ended. `message` says what was done or why it was not;
 * `notes` say what was left alone. `choices` are ways to go on that the user may pick. `undo` takes back what was done, where
 * that is safe: it first looks whether everything still is as the operation left it, and refuses otherwise.
 */
export type Outcome<T = undefined, C extends string = never> =
  | { readonly ok: true; readonly value: T; readonly message: Message; readonly notes: readonly Message[]; readonly place?: Place; readonly undo?: Undo }
  | { readonly ok: false; readonly message: Message; readonly notes: readonly Message[]; readonly choices?: readonly C[] };

/** Somewhere in the workbook that the pane can bring into view. */
export interface Place {
  readonly sheetName: string;
  readonly address: string;
}

/** How far an undo has come. It looks first whether everything still is as the operation left it; once it has begun it goes on, and touches only what is still to be taken back. */
export interface UndoStep {
  readonly hasBegun: boolean;
  readonly begin: () => void;
  /** Stops it until it has begun; from then on it goes to its end, so that nothing is half taken back. */
  readonly task: Task;
}

/** An undo that works once: what has been taken back cannot be taken back again. One that Excel stops half-way says so, and goes on when it is called again. */
export const once = (undo: (step: UndoStep) => Promise<Outcome>): Undo => {
  let state: 'whole' | 'begun' | 'done' = 'whole';
  const hasBegun = (): boolean => state !== 'whole';
  return async (task = quietTask) => {
    if (state === 'done') return { ok: false, message: { key: 'undoneAlready' }, notes: [] };
    const outcome = await undo({ get hasBegun() { return hasBegun(); }, begin: () => { state = 'begun'; }, task });
    if (outcome.ok) state = 'done';
    return !outcome.ok && hasBegun() ? { ok: false, message: { key: 'undoFailed' }, notes: [outcome.message] } : outcome;
  };
};
