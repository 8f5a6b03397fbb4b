import type { Vocabulary } from './schema';
import type { ReadLabel, Understood } from './understand';

/** What a heading can take away from a label that is complete by itself. */
const PART_OF_THE_PEOPLE: ReadonlySet<string> = new Set(['部分人群', '农村人群', '部分等级']);
const NOT_THE_NUMBER: ReadonlySet<string> = new Set(['增减变化', '目标计划']);
/** A title of targets that names what became of them heads the numbers reached: 目标任务完成情况. */
const reports = /完成|执行|进展|情况|实绩|实际|对比|对照|评估|评价|监测|统计|公报|总结|台账|落实/;
const topical = /情况|工作|概况|状况|专栏|一览|主要指标/;

export interface Heading {
  readonly text: string;
  readonly read: ReadLabel;
}

/** 社会保险参保和基金情况: a heading that lists topics speaks of more than the rows below it. */
const isTopical = ({ text, read }: Heading): boolean => read.normalised.isList || topical.test(text);

export type Objection = { readonly kind: 'ask' | 'none'; readonly heading: string; readonly word: string; readonly trap: string };

/** The roles that a topical heading may lend to the labels below it. */
export function lendable(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set([...Object.keys(vocabulary.words['险种'] ?? {}), ...Object.keys(vocabulary.words['参保对象'] ?? {})]);
}

/** A heading as far as it speaks of the label: all of it, or of a list of topics only the scheme. */
export function contribution(heading: Heading, lent: ReadonlySet<string>): Understood {
  const { read } = heading;
  if (!isTopical(heading)) return { ...read, unknown: [] };
  const roles = new Set([...read.roles].filter((role) => lent.has(role)));
  return { roles, traps: [], unknown: [], key: '', words: roles.size > 0 ? read.words : [] };
}

const insurances = (said: Understood): string[] => [...said.roles].filter((role) => role.endsWith('保险') && role !== '社会保险');

/** 失业保险 below a heading of another scheme: the heading ended unnoticed and is not spoken of any more. */
export function isStale(own: Understood, heading: Understood): boolean {
  const mine = insurances(own);
  const theirs = insurances(heading);
  return mine.length > 0 && theirs.length > 0 && !theirs.some((scheme) => mine.includes(scheme));
}

/** What the title says of the whole table: a part of the people, or nothing but targets. */
function objectionOf(title: Heading): Objection | undefined {
  for (const { roles, text: word } of title.read.traps) {
    const [trap = ''] = roles;
    if (PART_OF_THE_PEOPLE.has(trap) || (trap === '目标计划' && !reports.test(title.text))) return { kind: 'ask', heading: title.text, word, trap };
  }
  return undefined;
}

/** What speaks against a label that is complete by itself: a part of the people, a growth or target column, another place, a title of targets. */
export function objection(headings: readonly Heading[], own: Understood, title: Heading | undefined, elsewhere: readonly string[]): Objection | undefined {
  for (const heading of headings) {
    if (isStale(own, heading.read)) continue;
    for (const { roles, text: word } of heading.read.traps) {
      const [trap = ''] = roles;
      if (PART_OF_THE_PEOPLE.has(trap)) return { kind: 'ask', heading: heading.text, word, trap };
      if (NOT_THE_NUMBER.has(trap) && !isTopical(heading)) return { kind: 'none', heading: heading.text, word, trap };
    }
  }
  for (const { text } of title ? [...headings, title] : headings) {
    const word = elsewhere.find((place) => text.includes(place));
    if (word !== undefined) return { kind: 'ask', heading: text, word, trap: '' };
  }
  return title && objectionOf(title);
}
