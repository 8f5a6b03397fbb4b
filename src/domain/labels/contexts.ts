import { narrow } from '../plan/normalise';
import { betweenClauses, hasNumber, timesIn, withoutTimes } from './clauses';
import type { Vocabulary } from './schema';
import type { Understood } from './understand';

/** What a clause of a sentence says of the number in another clause. */
type Read = (text: string) => Understood;

/** A plan, a wish or another time: the number may be one to be reached, or an old one. */
const anotherTime =
  /目标|计划|规划|任务|(?<![重主首必需摘])要(?![素点求闻])|将(?!军)|拟|应(?=[当参签结达])|力争|争取|确保|保证|力求|努力|明年|来年|[下次]年|下一|打算|今后|预期|预计|预测|有望|[年月季]底?前|[上去往前]年|同期|年初|期初|上[月季期]|尚|还[差未没]/;
/** A place, an industrial park: its number is not everybody's. */
const place = /(?<![全我本各])[省市县区州镇乡旗]|园(?!丁)/;
/** 分地区看, 在企业中, 其中: what follows is one of several. */
const scopes = /^(?:其中|包括|仅|只|除|分(?!级|类|层|批)|从)|(?:其中|之?中|里|来?看|方面|如下|(?<![行作])为|[是的])$/;
/** 高校毕业生等重点群体: a part that stands for many. */
const amongMany = /[\u3400-\u9fff、]*等(?:重点|困难|各类|特殊|就业)*(?:群体|人群|对象)/g;
const completed = /(?<![未没难能])(?:(?:圆满|全面|超额|顺利|如期|均|已)+|提前[^，]{0,6})?完成了?[^，]{0,6}(?:目标|任务|计划)+/g;
/** 深入实施全民技能振兴工程: a programme, no building site. */
const programme = /(?<=(?:实施|推进|启动|开展|借助|依托)[^，]{0,14})(?:工程|项目)$/;
const brackets = /["“”'‘’「」《》()（）]/g;

/** The clause without what only looks like a plan, a part or a place: 全民参保计划, 市场主体, 高校毕业生等重点群体. */
const withoutHarmless = (clause: string, { harmless }: Vocabulary['contexts']): string =>
  harmless.reduce((rest, word) => rest.replaceAll(word, '、'), clause.replace(brackets, '')).replace(amongMany, '、').replace(completed, '完成').replace(programme, '');

/**
 * Whether a clause counts nothing and only says what was done, or how things stand: 积极落实就业优先政策, 队伍不断壮大, 为制造强省提供支撑. Its words
 * need not be known, but it has to be a sentence (an action or a judgement in it), and must not speak of a plan, a place, a time or a part of the
 * people: those would say whose number the next clause holds.
 */
export function isContext(clause: string, read: Read, { openings, closings, contexts, elsewhere }: Vocabulary): boolean {
  const plain = withoutHarmless(withoutTimes(clause), contexts);
  if (plain.length < 4 || /[\d%％]|百分之/.test(plain) || scopes.test(plain) || anotherTime.test(plain) || place.test(plain)) return false;
  if ([...elsewhere, ...contexts.places].some((name) => plain.includes(name))) return false;
  const apart = read(plain).traps.some(({ roles: [trap = ''], text }) => contexts.parts.includes(trap) || contexts.parts.includes(text));
  if (apart) return false;
  const said = clause.replace(brackets, '');
  return openings.some((word) => said.startsWith(word)) || closings.some((word) => said.endsWith(word)) || contexts.actions.some((word) => said.includes(word));
}

/** What a clause names once its praise is taken off: 专业技术人才队伍不断壮大 names 专业技术人才队伍. */
export function subjectOf(clause: string, read: Read, { openings, closings, contexts }: Vocabulary): string {
  const praises = [...closings, ...contexts.degrees].filter((word) => read(word).traps.length === 0);
  let rest = clause.replace(completed, '').trim();
  for (let before = ''; rest !== before; ) {
    before = rest;
    const first = [...openings, ...contexts.degrees].find((word) => rest.startsWith(word));
    const last = praises.find((word) => rest.endsWith(word));
    rest = rest.slice(first?.length ?? 0);
    if (last !== undefined && rest.endsWith(last)) rest = rest.slice(0, -last.length);
  }
  return rest;
}

/** A sentence from the clause with its number on. */
export interface Body {
  readonly label: string;
  /** The clause with the number, and what was set aside in front of it. */
  readonly counting: string;
  readonly asides: readonly string[];
}

/** 为企业减负2.1亿元, 举办招聘会126场: money and events cannot be mistaken for the indicator's persons or percent. */
const countsDeeds = (clause: string): boolean => (clause.match(/\d[\d,.]*\s*[十百千万亿]*[余多]?[^\d,.十百千万亿余多]?/g) ?? []).every((number) => /[元场项条份款]$/.test(number));

/**
 * A sentence without the clauses in front of its number: first without all of them, then with the last ones lending their subject (技能人才队伍不断
 * 壮大，总量达到46万人). Times in front stay: they say when the number was true.
 * @param counts whether a clause speaks of a quantity of the plan
 * @example bodies('加快社保卡发放进度，年末持卡人数达38.6万人', …)[0].label // '年末持卡人数达38.6万人'
 */
export function bodies(label: string, counts: (clause: string) => boolean, read: Read, vocabulary: Vocabulary): readonly Body[] {
  const parts = narrow(label).split(betweenClauses).map((part) => part.trim()).filter((part) => part !== '');
  const isDeed = (part: string): boolean => hasNumber(part) && countsDeeds(withoutTimes(part)) && !anotherTime.test(part) && !counts(part);
  const at = parts.findIndex((part) => hasNumber(part) && !isDeed(part));
  const ahead = parts.slice(0, Math.max(at, 0));
  const isAside = (part: string): boolean => withoutTimes(part).trim() === '' || isDeed(part) || isContext(part, read, vocabulary);
  if (ahead.length === 0) return [];
  return [...ahead.keys(), ahead.length].reverse().flatMap((from): readonly Body[] => {
    const asides = ahead.slice(0, from);
    const lent = ahead.slice(from);
    if (!asides.every(isAside) || lent.some((part) => hasNumber(part) || anotherTime.test(part.replace(completed, '')))) return [];
    const counting = lent.map((part) => subjectOf(part, read, vocabulary)).join('') + parts[at]!;
    return [{ label: [timesIn(asides) + counting, ...parts.slice(at + 1)].join('，'), counting, asides }];
  });
}
