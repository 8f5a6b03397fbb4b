import i18next, { type TFunction } from 'i18next';
import { listed } from '../../messages/listed';
import type { Message, Named, Outcome, Param, Place } from '../../workbook/outcome';
import { nameIn } from '../indicators/nameIn';

/** What the message area says. */
export interface Notice {
  /** `info` is what the user wanted to be so: nothing happened, and nothing is amiss. */
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** What was left alone and why. */
  readonly notes: readonly string[];
  /** Where it happened; offered as a link. */
  readonly place?: Place;
  /** For the administrator; holds no workbook content. */
  readonly report?: string;
  /** Only a fresh start of the pane helps. */
  readonly outdated?: boolean;
  /** The entry of the activity list that can be undone. */
  readonly undoable?: number;
}

const itemText = (item: string | Named, language: string): string =>
  typeof item === 'string' ? item : [item.code, nameIn(language, item)].filter(Boolean).join(' ');

const filled = (param: Param, language: string): string | number => {
  if (typeof param === 'number' || typeof param === 'string') return param;
  return listed(language, [param].flat().map((item) => itemText(item as string | Named, language)));
};

/** The sentence of a message of `src/workbook` in the pane's language. */
export const sentence = (t: TFunction, { key, params = {} }: Message): string => {
  const { language } = i18next;
  return t(key, { ns: 'outcome', ...Object.fromEntries(Object.entries(params).map(([name, param]) => [name, filled(param, language)])) });
};

const intentOf = ({ ok, message }: Outcome<unknown, string>): Notice['intent'] => {
  if (ok) return 'success';
  return message.key === 'stopped' ? 'info' : 'warning';
};

/** A finished operation as the message area shows it: a refusal changed nothing and is a warning, not an error; being stopped is what the user wanted. */
export const noticeOf = (t: TFunction, outcome: Outcome<unknown, string>): Notice => ({
  intent: intentOf(outcome),
  text: sentence(t, outcome.message),
  notes: outcome.notes.map((note) => sentence(t, note)),
  place: outcome.ok ? outcome.place : undefined,
});
