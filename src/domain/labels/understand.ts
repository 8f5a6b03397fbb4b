import type { NormalisedLabel } from './normaliseLabel';
import type { Reading, Token } from './lexicon';

/** What a label says, without the order in which it says it. */
export interface Understood {
  readonly roles: ReadonlySet<string>;
  /** Trap words with the id of their list. */
  readonly traps: readonly Token[];
  readonly unknown: readonly string[];
  /** The label without what changes nothing (全省, 年末, 实现), for comparison with names; empty where words are unknown. */
  readonly key: string;
  /** The words that carry a meaning, as they stand in the label. */
  readonly words: readonly string[];
}

export const nothing: Understood = { roles: new Set(), traps: [], unknown: [], key: '', words: [] };

const INSURANCES = new Set(['养老保险', '医疗保险', '失业保险', '工伤保险', '生育保险']);

/** 参加基本养老保险职工: behind the insurance the word no longer names the scheme but the part of the insured who are at work. */
function readAtWork(tokens: readonly Token[]): readonly Token[] {
  const meaningful = tokens.filter((token) => token.kind !== 'neutral');
  const last = meaningful.at(-1);
  const insured = meaningful.some((token) => token.roles.some((role) => INSURANCES.has(role)));
  if (last?.text !== '职工' || !insured) return meaningful;
  return [...meaningful.slice(0, -1), { ...last, roles: ['参保职工'] }];
}

/** A subject that is named twice belongs to two indicators in one cell (新培养高技能人才、高技能人才总量). */
function saidTwice(tokens: readonly Token[], mayRepeat: ReadonlySet<string>): readonly string[] {
  const subjects = tokens.flatMap(({ kind, roles, text }) => (kind === 'role' ? roles.map((role) => ({ role, text })) : []));
  return subjects.filter(({ role }, at) => !mayRepeat.has(role) && subjects.findIndex((other) => other.role === role) < at).map(({ text }) => text);
}

/** @param mayRepeat roles that name no subject, or that people say twice by habit */
export function understand({ tokens, unknown: strange }: Reading, mayRepeat: ReadonlySet<string>): Understood {
  const meaningful = readAtWork(tokens);
  const unknown = [...strange, ...saidTwice(meaningful, mayRepeat)];
  const traps = meaningful.filter((token) => token.kind === 'trap');
  const key = unknown.length > 0 ? '' : meaningful.map((token) => token.text).join('');
  return { roles: new Set(meaningful.flatMap((token) => token.roles)), traps, unknown, key, words: [...new Set(meaningful.map((token) => token.text))] };
}

/** A label together with what stands above it or beside it; unknown words of the surroundings say nothing about the label. */
export const together = (own: Understood, around: Understood): Understood => ({
  roles: new Set([...own.roles, ...around.roles]),
  traps: [...own.traps, ...around.traps],
  unknown: own.unknown,
  key: own.key,
  words: [...new Set([...own.words, ...around.words])],
});

/** What stands above, without the words that the label's own displace: 高技能人才 below 技能劳动者总量, 就业困难人员 below 失业人员再就业. */
export function displaced(own: Understood, around: Understood, exclusive: readonly (readonly string[])[]): Understood {
  const gone = exclusive.filter((group) => group.some((role) => own.roles.has(role))).flat();
  return gone.length === 0 ? around : { ...around, roles: new Set([...around.roles].filter((role) => !gone.includes(role))) };
}

export const saysNothing = (own: Understood): boolean => own.roles.size === 0 && own.unknown.length === 0;

export interface ReadLabel extends Understood {
  readonly normalised: NormalisedLabel;
}
