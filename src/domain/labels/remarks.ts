import { narrow } from '../plan/normalise';
import type { Concept, Vocabulary } from './schema';
import { simplify } from './simplify';
import { saysNothing, type Understood } from './understand';

/**
 * What brackets say is counted in, or left out: (含农民工), (不含农村), (其中就业困难人员另列). `same`: they say once more what stands outside, or name
 * both halves of it: 技能劳动者(技能人才)总量, (在职+退休); or they leave every quantity as it is: (全口径). `other`: only some concepts can bear it.
 */
export interface Remark {
  readonly kind: 'includes' | 'excludes' | 'same' | 'other';
  readonly text: string;
  /** All of it, in the form of the concepts' `remarks`. */
  readonly plain: string;
}

/** 工伤保险参保人数 注:含按项目参保的建筑业职工 */
const noteBehind = /(?<![([（【〔])(?:注|备注)[:：]\s*([^()[\]（）【】〔〕]{2,30})$/;
const joints = /[的和与及\p{P}\p{S}\s]/gu;
/** 以省政府批复为准: which paper decides; not which year, or whose plan. */
const decidedBy = /^以(?!.*(?:上年|去年|同期|计划|目标|预计|新增)).{0,10}(?:批复|批文|文件|公布|公告|通知|年报|公报|快报|系统|台账|核定|审定)(?:数据?)?为准$/;
const brackets = /[([（【〔［]([^()[\]（）【】〔〕［］]{2,30})[)\]）】〕］]/g;
const included = /^(?:其中)?(?:含有?|包括|包含|内含|涵盖|涉及|计入)(.+?)(?:在内)?$|^其中(.+?)(?:另列|单列|另见)$|^(?!.*[不未非])(.+?)在内$/;
const excluded = /^(?:不含|不包括|不包含|不计|不是|并非|非|剔除|扣除|不涵盖|不计入)(.+)$|^(.+?)(?:除外|另列|单列|另计)$/;

function remarkOf(inside: string, { asides, concepts }: Vocabulary): Remark | undefined {
  const text = narrow(inside).replace(/\s/g, '');
  const plain = simplify(text).replace(joints, '');
  if (asides.includes(plain) || decidedBy.test(plain)) return { kind: 'same', text, plain };
  const within = included.exec(text);
  if (within) return { kind: 'includes', text: (within[1] ?? within[2] ?? within[3])!, plain };
  const without = excluded.exec(text);
  if (without) return { kind: 'excludes', text: (without[1] ?? without[2])!, plain };
  return concepts.some(({ remarks }) => remarks?.includes(plain)) ? { kind: 'other', text, plain } : undefined;
}

/**
 * A label without the remarks in its brackets, and the remarks.
 * @example takeRemarks('工伤保险参保人数(含农民工)', …) // { label: '工伤保险参保人数', remarks: [{ kind: 'includes', text: '农民工' }] }
 */
export function takeRemarks(label: string, read: (text: string) => Understood, vocabulary: Vocabulary): { readonly label: string; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const bracketed = label.replace(noteBehind, '($1)');
  const outside = bracketed.replace(brackets, '');
  const remarkIn = (inside: string): Remark | undefined =>
    remarkOf(inside, vocabulary) ?? (saysTheSame(inside, read, outside, vocabulary) ? { kind: 'same', text: inside, plain: inside } : undefined);
  const remarksIn = (inside: string): readonly Remark[] => {
    const one = remarkIn(inside);
    if (one) return [one];
    const pieces = inside.split(/[,，;；]/).filter((piece) => !saysNothing(read(piece)));
    const found = pieces.flatMap((piece) => remarkIn(piece) ?? []);
    return found.length === pieces.length ? found : [];
  };
  const rest = bracketed.replace(brackets, (whole, inside: string) => {
    const found = remarksIn(inside);
    remarks.push(...found);
    return found.length > 0 ? '' : whole;
  });
  return { label: rest, remarks };
}

function saysTheSame(inside: string, read: (text: string) => Understood, outside: string, { wholes }: Vocabulary): boolean {
  const said = read(inside);
  if (said.unknown.length > 0) return false;
  if (said.traps.length === 0) return said.roles.size > 0 && [...said.roles].every((role) => read(outside).roles.has(role));
  const { words } = said;
  return wholes.some((halves) => {
    const all = halves.flat();
    return words.every((word) => all.includes(word)) && halves.every((half) => half.some((word) => words.includes(word)));
  });
}

/** Whether a remark leaves what a concept counts as it is: a part is counted in, or something is left out that never belonged to it. */
export function isHarmless({ kind, plain }: Remark, said: Understood, concept: Concept, { traps }: Vocabulary): boolean {
  if (kind === 'same' || concept.remarks?.includes(plain)) return true;
  if (kind === 'other' || said.unknown.length > 0 || said.roles.size === 0) return false;
  const own = new Set([...concept.frames.flat(), ...concept.may.filter((role) => !role.startsWith('@')), ...(concept.includes ?? [])]);
  const harmless = (role: string): boolean => {
    if (kind === 'excludes') return concept.excludes?.includes(role) === true;
    return own.has(role) || traps.some(({ id, mayInclude }) => id === role && mayInclude === true);
  };
  return [...said.roles].filter((role) => !COUNTS.has(role)).every(harmless);
}

/** Words of counting say nothing about who is counted: 不是领取人数. */
const COUNTS: ReadonlySet<string> = new Set(['人数', '人口', '总量', '数', '人次']);
