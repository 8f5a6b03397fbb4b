import { narrow } from '../plan/normalise';
import type { Concept, Vocabulary } from './schema';
import type { Understood } from './understand';

/** What brackets say is counted in, or left out: (含农民工), (不含农村), (其中就业困难人员另列). */
export interface Remark {
  readonly kind: 'includes' | 'excludes';
  readonly text: string;
}

const brackets = /[([（【〔]([^()[\]（）【】〔〕]{2,30})[)\]）】〕]/g;
const included = /^(?:其中)?(?:含有?|包括|包含|内含|涵盖)(.+)$|^其中(.+?)(?:另列|单列|另见)$/;
const excluded = /^(?:不含|不包括|不包含|不计|不是|并非|非|剔除|扣除)(.+)$|^(.+?)(?:除外|另列|单列|另计)$/;

function remarkOf(inside: string): Remark | undefined {
  const text = narrow(inside).replace(/\s/g, '');
  const within = included.exec(text);
  if (within) return { kind: 'includes', text: (within[1] ?? within[2])! };
  const without = excluded.exec(text);
  return without ? { kind: 'excludes', text: (without[1] ?? without[2])! } : undefined;
}

/**
 * A label without the remarks in its brackets, and the remarks.
 * @example takeRemarks('工伤保险参保人数(含农民工)') // { label: '工伤保险参保人数', remarks: [{ kind: 'includes', text: '农民工' }] }
 */
export function takeRemarks(label: string): { readonly label: string; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const rest = label.replace(brackets, (whole, inside: string) => {
    const remark = remarkOf(inside);
    if (!remark) return whole;
    remarks.push(remark);
    return '';
  });
  return { label: rest, remarks };
}

/** Whether a remark leaves what a concept counts as it is: a part is counted in, or something is left out that never belonged to it. */
export function isHarmless({ kind }: Remark, said: Understood, concept: Concept, { traps }: Vocabulary): boolean {
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
