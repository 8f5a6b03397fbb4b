import type { Indicator, Plan } from '../plan/schema';
import { bind } from './bind';
import { checkUnit, unitVerdict } from './cautions';
import { betweenClauses, recast, statesValue, withoutTarget, withoutTimes } from './clauses';
import { withoutComments } from './comments';
import { bodies } from './contexts';
import { dictionary as makeDictionary, type ConceptCodes, type Dictionary } from './dictionary';
import { firstClause } from './firstClause';
import { conceptsWithin, judge, type Judgement } from './judge';
import { because, refused, type LabelInput, type Recognition, type Why } from './recognition';
import { conceptsBehind, counter, eachScheme, namesAnother } from './namedTogether';
import { withPlaceAndYear, withPlaceAbove } from './placeAndYear';
import { plainNumbers, withoutDateline } from './plainNumbers';
import { isHarmless, takeRemarks } from './remarks';
import type { Concept, Vocabulary } from './schema';
import { simplify } from './simplify';
import { situationOf, type Situation } from './situation';
import { contribution, isStale } from './surroundings';
import { displaced, nothing, saysNothing, together, type ReadLabel, type Understood } from './understand';

export type LabelRecogniser = (input: LabelInput) => Recognition;

/** What stands around a label, one thing at a time: the note, then the headings, the nearest first. */
function sources({ input, above, noted }: Situation, { lent }: Dictionary): readonly { readonly text: string; readonly said: Understood }[] {
  const noteRoles = noted.has('flow') ? ['新增'] : noted.has('stock') ? ['总量'] : [];
  return [{ text: input.note ?? '', said: { ...nothing, roles: new Set(noteRoles) } }, ...above.map((heading) => ({ text: heading.text, said: contribution(heading, lent) }))];
}

/** 职工 below 城镇职工基本养老保险参保人数 is a part of it; so is every 其中 that adds no word. */
function repeatsItsHeading(label: ReadLabel, heading: Understood): boolean {
  const roles = [...label.roles];
  const onlyPopulation = !saysNothing(label) && roles.every((role) => role === '职工' || role === '居民');
  return roles.every((role) => heading.roles.has(role)) && (label.normalised.partOf || onlyPopulation);
}

/**
 * Several indicators in one cell: 城镇新增就业和失业人员再就业人数, 失业、工伤保险参保人数. One part is an indicator by itself, and the whole is not that indicator.
 * @returns the candidates, none where the label speaks of one thing
 */
function listed({ normalised, roles, traps }: ReadLabel, alone: Judgement, { read, rules, indicatorOf }: Dictionary): readonly string[] {
  if (normalised.parts.length < 2 || traps.length > 0 || alone.kind === 'ask') return [];
  const each = normalised.parts.map(read);
  if (each.some(({ unknown }) => unknown.length > 0)) return [];
  const parts = each.map((part) => judge(part, rules, () => 'silent'));
  const concepts = parts.flatMap((part) => (part.kind === 'concept' ? [part.concept] : []));
  const apart = concepts.some((concept) => !(alone.kind === 'concept' && alone.concept === concept));
  const open = alone.kind === 'none' && parts.every(({ kind }) => kind !== 'none') ? parts.flatMap((part) => (part.kind === 'ask' ? part.concepts : [])) : [];
  const candidates = apart ? [...concepts, ...conceptsWithin(roles, rules)] : open;
  return [...new Set(candidates.map((concept) => indicatorOf(concept).code))];
}

/** Rules that end the search: with this heading the label is known not to be an indicator. */
const FINAL: ReadonlySet<Why['rule']> = new Set(['trap', 'other', 'extra']);

/** Where a part is missing, candidates that the unit rules out are none: 参保人数 in 亿元 is no question. Points for a rate and unknown units stay one. */
function ask(candidates: readonly Indicator[], why: Why, { words }: Understood, { own, unitFor, columnUnit }: Situation): Recognition {
  const doubts = candidates.map((indicator) => ({ indicator, doubt: checkUnit(unitFor(indicator), indicator) }));
  const left = doubts.filter(({ doubt }) => !(why.rule === 'missing' && doubt.refused && doubt.caution?.kind === 'unit'));
  const excluded = doubts[0]?.doubt.caution;
  if (left.length === 0 && excluded) return refused(because('unit', { stated: excluded.stated, expected: excluded.expected }), words);
  // What the report says of the unit is known before the question is answered, unless it says two things.
  const units = new Set(left.map(({ doubt }) => doubt.unit));
  const [unit] = own.normalised.unit && columnUnit && own.normalised.unit !== columnUnit ? [] : units;
  return { kind: 'ask', candidates: left.map(({ indicator }) => indicator.code), why, words, ...(units.size === 1 && unit !== undefined ? { unit } : {}) };
}

/** 技能劳动者总量中的高技能人才: the row is what stands behind 中, below what stands before it. 每万名劳动者中的高技能人才 is a density. */
const amongOthers = /^(?![在从对])(?!.*每)(.{3,40}?)中\s*(?:[的:：,，]|其中)\s*(.{2,40})$/s;
/** 就业创业：城镇新增就业人数, 社会保险/失业保险参保人数, 八、公共服务 38.社会保障卡持卡人数. */
const separators = /\s+(?=[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[\u3400-\u9fff])|\s*(?:[:：·|｜/>→]|[-—–_]{1,2})\s*/g;

const rowNumber = /^[（(]?\d{1,2}[)）、.．]/;
const chapterNumber = /^[一二三四五六七八九十]{1,3}[、.．]/;

/** A chapter of the report, or a word that the label says again. */
function isTopic(text: string, label: string, { read, vocabulary }: Dictionary): boolean {
  const said = read(text);
  if (vocabulary.topics.includes(said.normalised.text)) return true;
  return said.roles.size > 0 && said.traps.length === 0 && said.unknown.length === 0 && [...said.roles].every((role) => read(label).roles.has(role));
}

/** 较上年末增加0.4万人, 占技能劳动者的28.6%, 由98万人增加到107万人, 目前…达到218.9万人: what grows since then, has a share, or is there now, is a stock. */
const speaksOfStock = /[(（](?:[年期季月]末|年底|时点)(?:时点)?数?[)）]|[由从][^，。\d]{0,6}(?:(?:19|20)\d{2}年[末底]?的?)?\d[\d.,]*[十百千万亿]*人(?:增加|增长|提高|上升|扩大|壮大|发展)[到至]|[比较与]上年[末底]|[比较与](?:去年[末底]|年初)|占(?:全[省市县区])?技能(?:劳动者|人才)|(?:截[至止]到?[^，]{2,12}|[年月季期五][”"]?[末底])[，,]?(?![^，,\d]*(?:新|培|引|认定|评|鉴|选|增|产生|培育))[^，,\d]{0,12}高技能人才(?:队伍|总?量|总?数)?(?:已经?|总?计)?(?:达到?了?|有|为|超过?|突破|拥有)?\s*\d|高技能人才(?:已有|现有|已拥有|现已有|存量)|[比较与](?:19|20)\d{2}年[末底]?(?:增加|净增|增长|多)|^(?:截至)?(?:目前|当前|现在|现阶段|现已|现有)[^\d，]*(?:达到?了?|有|为|超过?|突破|拥有)\s*\d/;

/** 高技能人才9.84万人 may be the new ones or all of them; what is compared behind it says which. */
function sureOfStock(input: LabelInput, found: Recognition, dictionary: Dictionary): Recognition | undefined {
  if (found.kind !== 'ask' || found.why.rule !== 'doubtful' || input.note !== undefined || !speaksOfStock.test(input.label)) return undefined;
  const stock = recognise({ ...input, note: '年末数' }, dictionary);
  return isClear(stock) ? stock : undefined;
}

/** 技能劳动者总量193.5万人，其中高技能人才52.8万人: a part with a number that is an indicator too. */
function partBesides({ label }: LabelInput, found: Recognition, { read, rules, indicatorOf }: Dictionary): Recognition {
  const part = found.kind === 'bound' ? /[，；;。,（(]\s*其中[:：]?([^，；;。、（）()]+)/.exec(label)?.[1] : undefined;
  if (found.kind !== 'bound' || part === undefined || !statesValue(part)) return found;
  const judgement = judge(read(part), rules, () => 'silent');
  const concepts = judgement.kind === 'concept' ? [judgement.concept] : judgement.kind === 'ask' && judgement.why.rule === 'doubtful' ? judgement.concepts : [];
  const others = concepts.map((concept) => indicatorOf(concept).code).filter((code) => code !== found.code);
  return others.length === 0 ? found : { kind: 'ask', candidates: [found.code, ...others], why: because('several'), words: found.words };
}

/** A sentence with its numbers in one piece, and what it says besides. */
function recogniseSentence(given: LabelInput, dictionary: Dictionary): Recognition {
  const input = { ...given, label: plainNumbers(given.label) };
  const found = recognise(input, dictionary);
  return partBesides(input, sureOfStock(input, found, dictionary) ?? found, dictionary);
}

/** What a first clause asks for is asked for whatever follows it: 基本医疗保险参保人数52.4万人，待遇水平稳步提高. */
const MISSING: ReadonlySet<Why['rule']> = new Set(['missing', 'doubtful', 'several']);

/** A label as it stands; where that binds nothing, without remarks that change nothing, as a part of what it names first, or without its chapter. */
function recognise(given: LabelInput, dictionary: Dictionary): Recognition {
  const { read, vocabulary } = dictionary;
  const input = { ...given, label: withoutComments(dictionary.withoutSuppliers(given.label), read, vocabulary) };
  const { label, remarks } = takeRemarks(input.label, read, vocabulary);
  if (remarks.length > 0) {
    const bare = recogniseWords({ ...input, label }, dictionary);
    const concept = bare.kind === 'bound' ? dictionary.conceptOf(bare.code) : undefined;
    if (concept && remarks.every((remark) => isHarmless(remark, read(remark.text), concept, vocabulary))) return bare;
  }
  const whole = recogniseWords(input, dictionary);
  if (whole.kind === 'bound') return whole;
  const body = bodyOf(input, dictionary);
  const parts = [partOf, headOf, restated].map((part) => part(input, dictionary));
  const clear = parts.find((part) => part?.kind === 'bound');
  if (clear) return clear;
  if (body?.kind === 'bound') return body;
  if (whole.kind === 'ask') return whole;
  if (body?.kind === 'ask') return body;
  const asked = parts[1]?.kind === 'ask' && MISSING.has(parts[1].why.rule) ? parts[1] : undefined;
  return asked ?? limited(input, whole, dictionary) ?? targetAndActual(input, whole, dictionary) ?? listedInClauses(input, whole, dictionary) ?? eachScheme(input, whole, dictionary) ?? correctedQuestion(input, whole, dictionary) ?? whole;
}

/** Another unit in the column and the time of the number change nothing in what is meant. */
const ASIDE: ReadonlySet<string> = new Set(['two-units', 'month', 'period']);
/** Bound without a doubt as to what is meant. */
const isClear = (result: Recognition | undefined): result is Recognition & { readonly kind: 'bound' } => result?.kind === 'bound' && (!result.caution || ASIDE.has(result.caution.kind));

/** A sentence that goes on with something else: its first clause, where nothing at all is to be said against it, or what that asks. */
function headOf(input: LabelInput, dictionary: Dictionary): Recognition | undefined {
  const { read, unitIn, vocabulary } = dictionary;
  const unit = unitIn(input.unit);
  const label = firstClause(input.label, counter(dictionary), read, vocabulary, unit !== undefined && unit !== '%');
  const head = label === undefined ? undefined : recognise({ ...input, label }, dictionary);
  return isClear(head) || head?.kind === 'ask' ? head : undefined;
}

/** 城镇失业人员中有43.1万人重新走上工作岗位，即失业人员再就业43.1万人: what it is called stands behind 即, and what it was called in front says nothing against it. */
function restated(input: LabelInput, dictionary: Dictionary): Recognition | undefined {
  const [, front = '', label = ''] = /^([^即]{6,60}?)[，,]?即(?![将可时使便刻])([^即]{6,})$/s.exec(input.label) ?? [];
  if (label === '' || dictionary.read(front).traps.length > 0) return undefined;
  const numbersIn = (text: string): readonly string[] => withoutTimes(text).match(/\d[\d.,]*/g) ?? [];
  const inBoth = numbersIn(label).length === 0 || numbersIn(front).every((number) => numbersIn(label)[0] === number);
  const found = inBoth ? recognise({ ...input, label }, dictionary) : undefined;
  return isClear(found) ? found : undefined;
}

/** A sentence behind clauses that only say what was done: bound, or a question where the whole is none. */
function bodyOf(input: LabelInput, dictionary: Dictionary): Recognition | undefined {
  const found = bodies(input.label, dictionary.read, dictionary.vocabulary).map((body) => ({ body, result: recognise({ ...input, label: body.label }, dictionary) }));
  const sure = found.find(({ result }) => isClear(result));
  if (sure?.result.kind === 'bound' && !namesAnother(sure.body, sure.result.code, dictionary)) return sure.result;
  return sure ? undefined : found.find(({ result }) => result.kind === 'ask')?.result;
}

/** 参保率保持在95%以上: the rate is meant, and whether it was reached or is to be kept nobody knows. Counts with a limit are targets. */
function limited(input: LabelInput, found: Recognition, dictionary: Dictionary): Recognition | undefined {
  const { limits } = dictionary.vocabulary;
  const { traps } = dictionary.read(input.label);
  const words = traps.map(({ text }) => text);
  if (words.length === 0 || !words.every((word) => limits.includes(word))) return undefined;
  const label = words.reduce((rest, word) => rest.replace(word, ''), input.label.replace(/[≥≤≧≦]/g, ''));
  const meant = recogniseWords({ ...input, label }, dictionary);
  const codes = meant.kind === 'bound' ? [meant.code] : meant.kind === 'ask' ? meant.candidates : [];
  if (codes.length === 0 || !codes.every((code) => dictionary.conceptOf(code)?.nature === 'rate')) return undefined;
  return { kind: 'ask', candidates: codes, why: because('limit', { words: words.join('、') }), words: found.words };
}

/** 城镇新增就业(目标/实际): a head of two columns. */
const headOfBoth = /[(（]?(?:目标|计划|任务)[任务数值]{0,2}\s*[/／、和与]\s*(?:实际|完成)[数值]?[)）]?\s*$/;

/** 目标43万人，实际43.6万人: the indicator is known, and two numbers stand in its sentence. */
function targetAndActual(input: LabelInput, found: Recognition, dictionary: Dictionary): Recognition | undefined {
  const label = headOfBoth.test(input.label) ? input.label.replace(headOfBoth, '') : withoutTarget(input.label);
  const meant = label === undefined ? undefined : recogniseWords({ ...input, label }, dictionary);
  const codes = meant?.kind === 'bound' ? [meant.code] : meant?.kind === 'ask' ? meant.candidates : [];
  return codes.length === 1 ? { kind: 'ask', candidates: codes, why: because('two-values'), words: found.words } : undefined;
}

/** Traps of clauses that count something else. */
const OTHERS: ReadonlySet<string> = new Set(['就业其他', '享受待遇', '失业', '部分培训', '别的人才', '案件件数', '别的比率', '别的合同', '认定鉴定', '基金收支']);

/** Several indicators in one sentence, each with its value: 参保率达到92%，基本医疗保险参保率达到97%. */
function listedInClauses(input: LabelInput, found: Recognition, dictionary: Dictionary): Recognition | undefined {
  const clauses = input.label.split(betweenClauses).filter(statesValue);
  if (clauses.length < 2 || clauses.some(recast)) return undefined;
  const { indicatorOf } = dictionary;
  const each = clauses.map((label, at): readonly string[] => {
    const found = recogniseWords({ label }, dictionary);
    if (found.kind === 'bound') return [found.code];
    if (found.kind === 'ask' && (found.why.rule === 'doubtful' || found.why.rule === 'several')) return found.candidates;
    return at === 0 ? [] : conceptsBehind(label, clauses[0]!, dictionary).map((concept) => indicatorOf(concept).code);
  });
  const codes = [...new Set(each.flat())];
  // 农村劳动力转移就业3万人，城镇新增就业5.36万人: which of the numbers is meant nobody says.
  const other = clauses.findIndex((label) => dictionary.read(label).traps.some(({ roles: [trap = ''] }) => OTHERS.has(trap)));
  if (codes.length === 1 && other >= 0 && each[other]!.length === 0 && clauses.length === 2) return { kind: 'ask', candidates: codes, why: because('two-values'), words: found.words };
  return each[0]!.length > 0 && codes.length > 1 && each.filter((one) => one.length > 0).length > 1 ? { kind: 'ask', candidates: codes, why: because('several'), words: found.words } : undefined;
}

/** One wrong character in an otherwise complete name (新曾就业): never bound, but worth the question. */
function correctedQuestion(input: LabelInput, found: Recognition, { read, correct, rules, indicatorOf }: Dictionary): Recognition | undefined {
  const { normalised, traps, unknown, words } = read(input.label);
  if (found.kind !== 'none' || traps.length > 0 || unknown.length !== 1) return undefined;
  const judged = correct(normalised.text, unknown[0]!).map((text) => judge(read(text), rules, () => 'silent'));
  const codes = new Set(judged.flatMap((judgement) => (judgement.kind === 'concept' ? [indicatorOf(judgement.concept).code] : [])));
  return codes.size === 1 ? { kind: 'ask', candidates: [...codes], why: because('unknown-words', { words: unknown[0]! }), words } : undefined;
}

function partOf(input: LabelInput, dictionary: Dictionary): Recognition | undefined {
  const among = amongOthers.exec(input.label);
  if (among) return recogniseWords({ ...input, label: among[2]!, headings: [...(input.headings ?? []), among[1]!] }, dictionary);
  for (const { 0: separator, index } of input.label.matchAll(separators)) {
    const label = input.label.slice(index + separator.length);
    const front = input.label.slice(0, index);
    if (isTopic(front, label, dictionary)) return recognise({ ...input, label }, dictionary);
    // 七、失业保险 1.期末参保人数: a heading and its first row.
    const row = rowNumber.test(label) && chapterNumber.test(front) ? recogniseWords({ ...input, label, headings: [...(input.headings ?? []), front] }, dictionary) : undefined;
    if (row?.kind === 'bound') return row;
  }
  return undefined;
}

function recogniseWords(input: LabelInput, dictionary: Dictionary): Recognition {
  const situation = situationOf(input, dictionary);
  const { own } = situation;
  if (own.normalised.tooLong) return refused(because('too-long'));
  if (own.normalised.text === '' && situation.above.length === 0) return refused(because(input.label.trim() === '' ? 'empty' : 'not-chinese'));

  const codeOf = (concept: Concept) => dictionary.indicatorOf(concept).code;
  const unitOf = (indicator: Indicator) => unitVerdict(situation.unitFor(indicator), indicator);
  const unit = (concept: Concept) => unitOf(dictionary.indicatorOf(concept));
  const conclude = (judgement: Judgement, said: Understood, why: Why): Recognition => {
    if (judgement.kind === 'concept') return bind(dictionary.indicatorOf(judgement.concept), why, said, situation, dictionary);
    if (judgement.kind === 'none') return refused(judgement.why, said.words);
    return ask(judgement.concepts.map(dictionary.indicatorOf), judgement.why, said, situation);
  };

  const alone = judge(own, dictionary.rules, unit);
  const named = dictionary.named(own);
  const otherwise = alone.kind === 'ask' ? alone.why.rule === 'several' : alone.kind === 'concept' && unit(alone.concept) === 'fits';
  if (named && !(unitOf(named) !== 'fits' && otherwise)) return bind(named, because('named', { name: named.name }), own, situation, dictionary);
  const candidates = listed(own, alone, dictionary);
  if (candidates.length > 0) return { kind: 'ask', candidates, why: because('several'), words: own.words };
  const words = because('words', { words: own.words.join('、') });
  const settled = alone.kind === 'concept' || own.traps.length > 0 || own.unknown.length > 0 || (alone.kind === 'none' && alone.why.rule === 'other');
  if (settled) return conclude(alone, own, words);

  let said: Understood = own;
  let best = conclude(alone, own, words);
  for (const source of sources(situation, dictionary)) {
    if (source.said.roles.size === 0 || isStale(own, source.said)) continue;
    said = together(said, displaced(own, source.said, dictionary.vocabulary.exclusive));
    const judgement = judge(said, dictionary.rules, unit);
    if (judgement.kind === 'concept' && repeatsItsHeading(own, source.said)) {
      return { kind: 'ask', candidates: [codeOf(judgement.concept)], why: because('heading', { heading: source.text, word: own.words.join('、') }), words: said.words };
    }
    if (judgement.kind === 'concept') return conclude(judgement, said, because('context', { words: said.words.join('、'), heading: source.text }));
    if (judgement.kind === 'none' && FINAL.has(judgement.why.rule)) return refused(judgement.why, said.words);
    if (judgement.kind === 'ask') best = conclude(judgement, said, words);
  }
  return best;
}

/**
 * Builds the function that says which indicator of a plan a label in an existing report means. Built once for a plan; see `recogniseLabel`.
 * @throws Error where a code is not in the plan
 */
export function labelRecogniser(vocabulary: Vocabulary, plan: Plan, codes: ConceptCodes): LabelRecogniser {
  const ready = makeDictionary(vocabulary, plan, codes);
  return (input) => withPlaceAbove({ ...input, label: withoutDateline(simplify(input.label)) }, (bare) => withPlaceAndYear(bare, ready, (each) => recogniseSentence(each, ready)));
}
