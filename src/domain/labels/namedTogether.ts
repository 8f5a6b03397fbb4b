import type { Body } from './contexts';
import type { Dictionary } from './dictionary';
import { conceptsWithin, judge } from './judge';
import { because, type LabelInput, type Recognition } from './recognition';
import type { Concept } from './schema';

/** 覆盖93.1%的人口 behind the people who hold a card: with what the first clause names it is an indicator of its own. */
export function conceptsBehind(clause: string, head: string, { read, rules }: Dictionary): readonly Concept[] {
  const [own, first] = [read(clause), read(head)];
  if (own.normalised.values === 0 || own.traps.length > 0 || [...own.roles].every((role) => first.roles.has(role))) return [];
  const both = judge({ ...own, roles: new Set([...own.roles, ...first.roles]), traps: [], unknown: [] }, rules, () => 'silent');
  return both.kind === 'concept' ? [both.concept] : both.kind === 'ask' && both.why.rule === 'doubtful' ? both.concepts : [];
}

/** Whether a clause speaks of a quantity of the plan, or of a known one outside it, by itself or with the subject of the head. */
export function counter(dictionary: Dictionary): (clause: string, head: string) => boolean {
  const { read, rules } = dictionary;
  return (clause, head) => {
    const said = read(clause);
    const [own, others] = [judge(read(head), rules, () => 'silent'), conceptsBehind(clause, head, dictionary)];
    if (own.kind === 'concept' && others.some((concept) => concept !== own.concept)) return true;
    const judgement = judge(said, rules, () => 'silent');
    const known = judgement.kind !== 'none' || judgement.why.rule === 'other';
    return conceptsWithin(said.roles, rules).length > 0 || (known && said.normalised.values > 0);
  };
}

const POPULATION: ReadonlySet<string> = new Set(['居民', '城乡', '人数', '人口']);

/** 高层次外国专家引进成效明显，引进外国专家56人次: what stands in front and the clause with the number name another indicator together. */
export function namesAnother({ ahead, counting }: Body, code: string, { read, rules, indicatorOf }: Dictionary): boolean {
  const own = read(counting);
  const isNew = (role: string): boolean => own.roles.has('总量') && (role === '新增' || role === '培养');
  return ahead.some((clause) => {
    const { roles, traps } = read(clause);
    // 城乡居民看病更有保障: the people alone are no scheme.
    if ([...roles].every((role) => POPULATION.has(role))) return false;
    const trapped = traps.flatMap((trap) => trap.roles);
    const both = judge({ ...own, roles: new Set([...own.roles, ...[...roles].filter((role) => !isNew(role) && !trapped.includes(role))]), traps: [], unknown: [] }, rules, () => 'silent');
    return both.kind === 'concept' ? indicatorOf(both.concept).code !== code : both.kind === 'none' && both.why.rule === 'other';
  });
}

const SCHEMES = ['养老保险', '医疗保险', '失业保险', '失业险种', '工伤保险', '生育保险'];

/** 参加基本养老、失业、工伤保险人数分别为…: one number for each scheme. */
export function eachScheme({ label }: LabelInput, { words }: Recognition, { read, rules, indicatorOf }: Dictionary): Recognition | undefined {
  const said = read(label);
  const schemes = SCHEMES.filter((scheme) => said.roles.has(scheme));
  if (!label.includes('分别') || schemes.length < 2 || said.traps.length > 0 || said.unknown.length > 0) return undefined;
  const each = schemes.map((scheme) => judge({ ...said, roles: new Set([...[...said.roles].filter((role) => !SCHEMES.includes(role)), scheme]) }, rules, () => 'silent'));
  const concepts = each.flatMap((one) => (one.kind === 'concept' ? [one.concept] : one.kind === 'ask' ? one.concepts : []));
  return concepts.length < 2 ? undefined : { kind: 'ask', candidates: [...new Set(concepts.map((concept) => indicatorOf(concept).code))], why: because('several'), words };
}
