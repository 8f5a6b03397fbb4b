import type { Indicator, Plan } from '../plan/schema';
import { checkUnit, fits, flowAgainstStock, monthAgainstCumulative, twoUnits } from './cautions';
import { compileRules, judge, type Judgement } from './judge';
import { lexicon } from './lexicon';
import { normaliseLabel } from './normaliseLabel';
import type { Caution, LabelInput, Recognition, Why } from './recognition';
import { remember } from './remember';
import type { Concept, Vocabulary } from './schema';
import { readUnit } from './statedUnit';
import { contribution, isStale, lendable, objection, type Heading } from './surroundings';
import { nothing, saysNothing, together, understand, type ReadLabel, type Understood } from './understand';

export type LabelRecogniser = (input: LabelInput) => Recognition;

/** The concept's codes in one plan, by concept id. */
export type ConceptCodes = Readonly<Record<string, string>>;

const refused = (why: Why, words: readonly string[] = []): Recognition => ({ kind: 'none', why, words });
const because = (rule: Why['rule'], params: Why['params'] = {}): Why => ({ rule, params });

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

/**
 * Builds the function that says which indicator of a plan a label in an existing report means. Built once for a plan; see `recogniseLabel`.
 * @throws Error where a code is not in the plan
 */
export function labelRecogniser(vocabulary: Vocabulary, plan: Plan, codes: ConceptCodes): LabelRecogniser {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const indicatorOf = ({ id }: Concept): Indicator => {
    const indicator = indicators.get(codes[id] ?? '');
    if (!indicator) throw new Error(`concept ${id}: the plan has no indicator ${codes[id]}`);
    return indicator;
  };
  const conceptOf = new Map(vocabulary.concepts.filter(({ id }) => codes[id]).map((concept) => [indicatorOf(concept), concept]));
  const rules = compileRules(vocabulary, ({ id }) => codes[id] !== undefined);
  const lent = lendable(vocabulary);
  const cues = Object.entries(vocabulary.cues).map(([kind, words]) => ({ kind: kind as keyof Vocabulary['cues'], words }));
  const takeApart = lexicon({ ...vocabulary, neutral: { ...vocabulary.neutral, month: vocabulary.cues.month } });
  const read = remember((text): ReadLabel => {
    const normalised = normaliseLabel(text);
    return { ...understand(takeApart(normalised.text), rules.weak), normalised };
  });
  const keyOf = ({ key, normalised }: ReadLabel): string => key || normalised.text;
  const names = namesOf(plan, (name) => keyOf(read(name)));
  const unitIn = remember((text) => ({ unit: readUnit(text) }));

  function cuesIn(text: string | undefined): ReadonlyMap<string, string> {
    const plain = text ? normaliseLabel(text).text : '';
    const found = new Map<string, string>();
    for (const { kind, words } of cues) {
      const word = words.find((candidate) => plain.includes(candidate));
      if (word) found.set(kind, word);
    }
    return found;
  }

  return ({ label, unit, note, headings = [], table }) => {
    const own = read(label);
    if (own.normalised.tooLong) return refused(because('too-long'));
    if (own.normalised.text === '' && headings.length === 0) return refused(because(label.trim() === '' ? 'empty' : 'not-chinese'));
    const above: Heading[] = headings.map((text) => ({ text, read: read(text) })).reverse();
    const beside = (unit && unitIn(unit).unit) ?? above.find((heading) => heading.read.normalised.unit)?.read.normalised.unit;
    const stated = own.normalised.unit ?? beside;
    const tableUnit = table?.unit ? unitIn(table.unit).unit : undefined;
    /** 单位:万人 above the table does not speak of its percentages. */
    const unitFor = (indicator: Indicator) => stated ?? (indicator.unit === '%' && !fits(tableUnit, indicator) ? undefined : tableUnit);
    const hasUnit = (concept: Concept) => fits(unitFor(indicatorOf(concept)), indicatorOf(concept));
    const noted = cuesIn(note);

    function bind(indicator: Indicator, why: Why, said: Understood): Recognition {
      const against = objection(above, own, table?.title ? { text: table.title, read: read(table.title) } : undefined);
      const ask = { kind: 'ask', candidates: [indicator.code], words: said.words } as const;
      if (against?.kind === 'none') return refused(because('trap', { word: against.word, trap: against.trap, reason: rules.trapReason.get(against.trap)! }), said.words);
      if (against) return { ...ask, why: because('heading', { heading: against.heading, word: against.word }) };
      const checked = checkUnit(unitFor(indicator), indicator);
      if (checked.refused) {
        const { stated: given, expected } = checked.caution!;
        return { ...ask, why: because('unit', { stated: given, expected }), caution: checked.caution };
      }
      const caution = checked.caution ?? cautionOf(indicator);
      return { kind: 'bound', code: indicator.code, why, words: said.words, ...(checked.unit ? { unit: checked.unit } : {}), ...(caution ? { caution } : {}) };
    }

    function cautionOf(indicator: Indicator): Caution | undefined {
      const mine = own.normalised.unit;
      const theirs = unit ? unitIn(unit).unit : undefined;
      if (mine && theirs && mine !== theirs) return twoUnits(mine, theirs);
      const nature = conceptOf.get(indicator)?.nature;
      if (nature === 'flow') {
        const month = own.normalised.singleMonth ? label : [label, note, ...headings].map((text) => cuesIn(text).get('month')).find(Boolean);
        if (month) return monthAgainstCumulative(month);
      }
      const [stock, flow] = [noted.get('stock'), noted.get('flow')];
      if (nature === 'flow' && stock && !flow) return flowAgainstStock(stock, 'flow');
      if (nature === 'stock' && flow && !stock) return flowAgainstStock(flow, 'stock');
      return undefined;
    }

    const conclude = (judgement: Judgement, said: Understood, why: Why): Recognition => {
      if (judgement.kind === 'concept') return bind(indicatorOf(judgement.concept), why, said);
      if (judgement.kind === 'none') return refused(judgement.why, said.words);
      return { kind: 'ask', candidates: judgement.concepts.map((concept) => indicatorOf(concept).code), why: judgement.why, words: said.words };
    };

    const named = names.get(keyOf(own));
    if (named) return bind(named, because('named', { name: named.name }), own);
    const alone = judge(own, rules, hasUnit);
    const words = because('words', { words: own.words.join('、') });
    const settled = alone.kind === 'concept' || own.traps.length > 0 || own.unknown.length > 0 || (alone.kind === 'none' && alone.why.rule === 'other');
    if (settled) return conclude(alone, own, words);
    return completed(own) ?? conclude(alone, own, words);

    /** Adds the note and the headings, the nearest first, until the words are complete; what then speaks against it, speaks. */
    function completed(label: ReadLabel): Recognition | undefined {
      let said: Understood = label;
      let asked: Recognition | undefined;
      const fromNote: Understood = { ...nothing, roles: new Set(noted.has('flow') ? ['新增'] : noted.has('stock') ? ['总量'] : []) };
      const sources = [{ text: note ?? '', said: fromNote }, ...above.map((heading) => ({ text: heading.text, said: contribution(heading, lent) }))];
      for (const source of sources) {
        if (source.said.roles.size === 0 || isStale(label, source.said)) continue;
        said = together(said, source.said);
        if (said.roles.size === 0) continue;
        const judgement = judge(said, rules, hasUnit);
        if (judgement.kind === 'concept' && isRepeatedPopulation(label, source.said)) {
          return conclude({ kind: 'ask', concepts: [judgement.concept], why: because('heading', { heading: source.text, word: label.words.join('、') }) }, said, words);
        }
        if (judgement.kind === 'concept') return conclude(judgement, said, because('context', { words: said.words.join('、'), heading: source.text }));
        if (judgement.kind === 'ask') asked = conclude(judgement, said, words);
        if (judgement.kind === 'none' && ['trap', 'other', 'extra'].includes(judgement.why.rule)) return refused(judgement.why, said.words);
      }
      return asked;
    }

    /** 职工 below 城镇职工基本养老保险参保人数 is a part of it; so is every 其中 that adds no word. */
    function isRepeatedPopulation(label: ReadLabel, heading: Understood): boolean {
      const addsNothing = [...label.roles].every((role) => heading.roles.has(role));
      return addsNothing && (label.normalised.partOf || (!saysNothing(label) && [...label.roles].every((role) => role === '职工' || role === '居民')));
    }
  };
}
