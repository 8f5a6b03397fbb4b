import type { Concept, Vocabulary } from './schema';
import type { Understood } from './understand';
import type { Why } from './recognition';

export type Judgement =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'ask'; readonly concepts: readonly Concept[]; readonly why: Why }
  | { readonly kind: 'none'; readonly why: Why };

/** Whether the unit beside a label measures what a concept measures; `silent` where there is none, or one that only warns. */
export type UnitVerdict = 'fits' | 'refused' | 'silent';

interface Frame {
  readonly needs: readonly string[];
  readonly may: ReadonlySet<string>;
  readonly concept?: Concept;
  readonly other?: string;
}

/** Frames by the role they begin with: a label is held against those few whose first role it has. */
type Frames = ReadonlyMap<string, readonly Frame[]>;

/** A reason in both languages, as parameters of its wording. */
export interface Reasons {
  readonly reason: string;
  readonly reasonInEnglish: string;
  readonly [name: string]: string;
}

export interface Rules {
  readonly frames: Frames;
  readonly withUnit: Frames;
  readonly asks: Frames;
  readonly weak: ReadonlySet<string>;
  readonly mayRepeat: ReadonlySet<string>;
  readonly trapReason: ReadonlyMap<string, Reasons>;
  readonly extraReason: ReadonlyMap<string, Reasons>;
}

/** The vocabulary's frames, sets spelled out, for one plan: concepts without an indicator in it are known but not wanted. */
export function compileRules(vocabulary: Vocabulary, wanted: (concept: Concept) => boolean): Rules {
  const spellOut = (may: readonly string[]) => new Set(may.flatMap((role) => (role.startsWith('@') ? (vocabulary.sets[role.slice(1)] ?? []) : [role])));
  const rules = { frames: [] as Frame[], withUnit: [] as Frame[], asks: [] as Frame[] };
  const byFirst = (frames: readonly Frame[]): Frames => {
    const index = new Map<string, Frame[]>();
    for (const frame of frames) index.set(frame.needs[0]!, [...(index.get(frame.needs[0]!) ?? []), frame]);
    return index;
  };
  for (const concept of vocabulary.concepts) {
    const may = spellOut(concept.may);
    const meaning = wanted(concept) ? { concept } : { other: concept.id };
    concept.frames.forEach((needs) => rules.frames.push({ needs, may, ...meaning }));
    if (!wanted(concept)) continue;
    concept.withUnit?.forEach((needs) => rules.withUnit.push({ needs, may, concept }));
    concept.asks.forEach((needs) => rules.asks.push({ needs, may, concept }));
  }
  for (const { name, frames, may } of vocabulary.others) frames.forEach((needs) => rules.frames.push({ needs, may: spellOut(may), other: name }));
  return {
    frames: byFirst(rules.frames),
    withUnit: byFirst(rules.withUnit),
    asks: byFirst(rules.asks),
    weak: new Set(vocabulary.weak),
    mayRepeat: new Set([...vocabulary.weak, ...vocabulary.mayRepeat]),
    trapReason: new Map(vocabulary.traps.map(({ id, reason, reasonInEnglish }) => [id, { reason, reasonInEnglish }])),
    extraReason: new Map(Object.entries(vocabulary.unlessAsked)),
  };
}

const holds = ({ needs }: Frame, roles: ReadonlySet<string>): boolean => needs.every((role) => roles.has(role));

function nothingElse({ needs, may }: Frame, roles: ReadonlySet<string>): boolean {
  for (const role of roles) if (!may.has(role) && !needs.includes(role)) return false;
  return true;
}

/** The frames of which a label has every role, in the vocabulary's order. */
function held(frames: Frames, roles: ReadonlySet<string>): readonly Frame[] {
  const found: Frame[] = [];
  for (const role of roles) for (const frame of frames.get(role) ?? []) if (holds(frame, roles)) found.push(frame);
  return found;
}

const conceptsOf = (frames: readonly Frame[]): Concept[] => [...new Set(frames.flatMap(({ concept }) => concept ?? []))];

/** The concepts of which a label has every word, whatever else it says. */
export const conceptsWithin = (roles: ReadonlySet<string>, { frames }: Rules): readonly Concept[] => conceptsOf(held(frames, roles));

const none = (rule: Why['rule'], params: Why['params'] = {}): Judgement => ({ kind: 'none', why: { rule, params } });

/** The frame that explains the most of the label; two concepts that explain it equally well are a question. */
function judgeCovered(covered: readonly Frame[], { unknown }: Understood): Judgement {
  const most = Math.max(...covered.map(({ needs }) => needs.length));
  const best = covered.filter(({ needs }) => needs.length === most);
  const concepts = conceptsOf(best);
  const other = best.find((frame) => frame.other)?.other;
  if (other !== undefined) return none('other', { name: other });
  if (unknown.length > 0) return { kind: 'ask', concepts, why: { rule: 'unknown-words', params: { words: unknown.join('、') } } };
  if (concepts.length === 1) return { kind: 'concept', concept: concepts[0]! };
  return { kind: 'ask', concepts, why: { rule: 'several', params: {} } };
}

/**
 * Decides what a label means, by rules alone. Every meaningful word has to be explained by one frame: a word more, or a word less, is never
 * passed over in silence.
 * @param unit what the unit beside the label says: it completes a bare name (专业技术人才 | 万人) and decides between two readings (公务员培训 | 期)
 */
export function judge(said: Understood, rules: Rules, unit: (concept: Concept) => UnitVerdict): Judgement {
  const { roles, traps, unknown } = said;
  if (roles.size === 0) return none('no-indicator');
  const explains = (frame: Frame) => nothingElse(frame, roles);
  const whole = held(rules.frames, roles);
  const covered = whole.filter(explains);
  const bare = held(rules.withUnit, roles).filter((frame) => frame.needs.length === roles.size);
  const completed = bare.filter(({ concept }) => unit(concept!) === 'fits');
  const contradicted = covered.every(({ concept }) => concept && unit(concept) === 'refused');
  if (completed.length > 0 && contradicted) return judgeCovered(completed, said);
  const undecided = bare.length > 0 && covered.some(({ concept }) => concept && unit(concept) === 'silent');
  if (undecided) return { kind: 'ask', concepts: conceptsOf([...covered, ...bare]), why: { rule: 'several', params: {} } };
  if (covered.length > 0) return judgeCovered(covered, said);
  if (traps.length > 0) return none('trap', { word: traps[0]!.text, trap: traps[0]!.roles[0]!, ...rules.trapReason.get(traps[0]!.roles[0]!)! });
  const asks = unknown.length > 0 ? [] : held(rules.asks, roles).filter(explains);
  if (asks.length > 0) return { kind: 'ask', concepts: conceptsOf(asks), why: { rule: 'doubtful', params: { words: said.words.join('、') } } };
  const exceeded = whole.find(({ concept }) => concept);
  if (exceeded) {
    const extra = [...roles].find((role) => !exceeded.needs.includes(role) && !exceeded.may.has(role))!;
    return none('extra', { word: extra, ...rules.extraReason.get(extra) });
  }
  return unknown.length > 0 ? none('unknown-words', { words: unknown.join('、') }) : judgeBegun(said, rules);
}

/** The label says a part of one or more concepts and nothing besides. */
function judgeBegun({ roles, words }: Understood, rules: Rules): Judgement {
  const strong = [...roles].filter((role) => !rules.weak.has(role));
  const isBegun = (frame: Frame) => frame.concept && nothingElse(frame, roles) && strong.some((role) => frame.needs.includes(role));
  const begun = strong.length === 0 ? [] : [...rules.frames.values()].flatMap((frames) => frames.filter(isBegun));
  const telling = [...roles].find((role) => rules.extraReason.has(role));
  if (begun.length === 0) return strong.length > 0 && telling ? none('extra', { word: telling, ...rules.extraReason.get(telling)! }) : none('no-indicator');
  return { kind: 'ask', concepts: conceptsOf(begun), why: { rule: 'missing', params: { words: words.join('、') } } };
}
