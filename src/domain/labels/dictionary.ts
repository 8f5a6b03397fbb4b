import type { Indicator, Plan } from '../plan/schema';
import { corrector } from './correct';
import { compileRules, type Rules } from './judge';
import { lexicon } from './lexicon';
import { normaliseLabel } from './normaliseLabel';
import { remember } from './remember';
import type { Concept, Nature, Vocabulary } from './schema';
import { readUnit } from './statedUnit';
import { supplierRemover } from './suppliers';
import { lendable } from './surroundings';
import { understand, type ReadLabel } from './understand';

/** The concept's codes in one plan, by concept id. */
export type ConceptCodes = Readonly<Record<string, string>>;

export type Cue = keyof Vocabulary['cues'];

/** The vocabulary made ready for one plan: everything that is looked up while labels are read. */
export interface Dictionary {
  readonly rules: Rules;
  readonly read: (text: string) => ReadLabel;
  readonly unitIn: (text: string | undefined) => string | undefined;
  /** Words that say stock, flow or a single month. */
  readonly cuesIn: (text: string | undefined) => ReadonlyMap<Cue, string>;
  readonly indicatorOf: (concept: Concept) => Indicator;
  readonly natureOf: (indicator: Indicator) => Nature | undefined;
  /** The one indicator that bears the label as a name. */
  readonly named: (label: ReadLabel) => Indicator | undefined;
  readonly conceptOf: (code: string) => Concept | undefined;
  readonly vocabulary: Vocabulary;
  /** A label without the remarks that say who supplied the figure. */
  readonly withoutSuppliers: (label: string) => string;
  /** A text with the words that its unknown one may have been meant to be. */
  readonly correct: (text: string, unknown: string) => readonly string[];
  /** The roles that a heading of several topics may lend. */
  readonly lent: ReadonlySet<string>;
}

const noCues: ReadonlyMap<Cue, string> = new Map();

/** Names that belong to one indicator alone. */
function namesOf(plan: Plan, keyOf: (name: string) => string): ReadonlyMap<string, Indicator> {
  const names = new Map<string, Indicator | null>();
  for (const indicator of plan.indicators) {
    for (const name of [indicator.name, indicator.shortName, ...indicator.aliases]) {
      const key = keyOf(name);
      names.set(key, names.has(key) && names.get(key) !== indicator ? null : indicator);
    }
  }
  return new Map([...names].filter((entry): entry is [string, Indicator] => entry[1] !== null));
}

function cueFinder(cues: Vocabulary['cues']): Dictionary['cuesIn'] {
  const kinds = Object.keys(cues) as Cue[];
  const find = remember((text) => {
    const plain = normaliseLabel(text).text;
    return new Map(kinds.flatMap((kind): [Cue, string][] => {
      const word = cues[kind].find((candidate) => plain.includes(candidate));
      return word ? [[kind, word]] : [];
    }));
  });
  return (text) => (text ? find(text) : noCues);
}

/** @throws Error where the plan lacks the indicator of a code */
export function dictionary(vocabulary: Vocabulary, plan: Plan, codes: ConceptCodes): Dictionary {
  const byCode = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const indicatorOf = ({ id }: Concept): Indicator => {
    const indicator = byCode.get(codes[id] ?? '');
    if (!indicator) throw new Error(`concept ${id}: the plan has no indicator ${codes[id]}`);
    return indicator;
  };
  const wanted = vocabulary.concepts.filter(({ id }) => codes[id] !== undefined);
  const natures = new Map(wanted.map((concept) => [indicatorOf(concept), concept.nature]));
  const rules = compileRules(vocabulary, (concept) => wanted.includes(concept));
  const takeApart = lexicon({ ...vocabulary, neutral: { ...vocabulary.neutral, month: vocabulary.cues.month } });
  const read = remember((text): ReadLabel => {
    const normalised = normaliseLabel(text);
    return { ...understand(takeApart(normalised.text), rules.mayRepeat), normalised };
  });
  const keyOf = ({ key, normalised }: ReadLabel): string => key || normalised.text;
  const names = namesOf(plan, (name) => keyOf(read(name)));
  const units = remember((text) => ({ unit: readUnit(text) }));
  return {
    rules,
    read,
    indicatorOf,
    cuesIn: cueFinder(vocabulary.cues),
    unitIn: (text) => (text ? units(text).unit : undefined),
    natureOf: (indicator) => natures.get(indicator),
    named: (label) => names.get(keyOf(label)),
    conceptOf: (code) => wanted.find((concept) => codes[concept.id] === code),
    vocabulary,
    correct: corrector(vocabulary),
    withoutSuppliers: supplierRemover(vocabulary, read),
    lent: lendable(vocabulary),
  };
}
