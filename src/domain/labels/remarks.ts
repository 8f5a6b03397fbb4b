import { narrow } from '../plan/normalise';
import type { Concept, Vocabulary } from './schema';
import type { Understood } from './understand';

/**
 * What brackets say is counted in, or left out: (含农民工), (不含农村), (其中就业困难人员另列). `same`: they say once more what stands outside, or name
 * both halves of it: 技能劳动者(技能人才)总量, (在职+退休).
 */
export interface Remark {
  readonly kind: 'includes' | 'excludes' | 'same';
  readonly text: string;
}

const brackets = /[([（【〔]([^()[\]（）【】〔〕]{2,30})[)\]）】〕]/g;
const included = /^(?:其中)?(?:含有?|包括|包含|内含|涵盖|涉及|计入)(.+?)(?:在内)?$|^其中(.+?)(?:另列|单列|另见)$|^(?!.*[不未非])(.+?)在内$/;
const excluded = /^(?:不含|不包括|不包含|不计|不是|并非|非|剔除|扣除|不涵盖|不计入)(.+)$|^(.+?)(?:除外|另列|单列|另计)$/;

function remarkOf(inside: string): Remark | undefined {
  const text = narrow(inside).replace(/\s/g, '');
  const within = included.exec(text);
  if (within) return { kind: 'includes', text: (within[1] ?? within[2] ?? within[3])! };
  const without = excluded.exec(text);
  return without ? { kind: 'excludes', text: (without[1] ?? without[2])! } : undefined;
}

/**
 * A label without the remarks in its brackets, and the remarks.
 * @example takeRemarks('工伤保险参保人数(含农民工)', …) // { label: '工伤保险参保人数', remarks: [{ kind: 'includes', text: '农民工' }] }
 */
export function takeRemarks(label: string, read: (text: string) => Understood, vocabulary: Vocabulary): { readonly label: string; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const outside = label.replace(brackets, '');
  const rest = label.replace(brackets, (whole, inside: string) => {
    const remark = remarkOf(inside) ?? (saysTheSame(inside, read, outside, vocabulary) ? ({ kind: 'same', text: inside } as const) : undefined);
    if (!remark) return whole;
    remarks.push(remark);
    return '';
  });
  return { label: rest, remarks };
}

function saysTheSame(inside: string, read: (text: string) => Understood, outside: string, { wholes }: Vocabulary): boolean {
  const said = read(inside);
  if (said.unknown.length > 0) return false;
  const words = said.traps.map(({ text }) => text);
  if (words.length === 0) return said.roles.size > 0 && [...said.roles].every((role) => read(outside).roles.has(role));
  return words.length === said.words.length && wholes.some((halves) => {
    const all = halves.flat();
    return words.every((word) => all.includes(word)) && halves.every((half) => half.some((word) => words.includes(word)));
  });
}

/** Whether a remark leaves what a concept counts as it is: a part is counted in, or something is left out that never belonged to it. */
export function isHarmless({ kind }: Remark, said: Understood, concept: Concept, { traps }: Vocabulary): boolean {
  if (kind === 'same') return true;
  if (said.unknown.length > 0 || said.roles.size === 0) return false;
  const own = new Set([...concept.frames.flat(), ...concept.may.filter((role) => !role.startsWith('@')), ...(concept.includes ?? [])]);
  const harmless = (role: string): boolean => {
    if (kind === 'excludes') return concept.excludes?.includes(role) === true;
    return own.has(role) || traps.some(({ id, mayInclude }) => id === role && mayInclude === true);
  };
  return [...said.roles].filter((role) => !COUNTS.has(role)).every(harmless);
}

/** Words of counting say nothing about who is counted: 不是领取人数. */
const COUNTS: ReadonlySet<string> = new Set(['人数', '人口', '总量', '数', '人次']);
