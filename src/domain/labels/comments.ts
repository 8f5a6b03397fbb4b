import { narrow } from '../plan/normalise';
import type { Vocabulary } from './schema';
import { takeValues } from './statedValue';
import type { Understood } from './understand';

/** Behind a value: 13.6万人，完成年度目标的113.4%; 2.1万人（同比增长5%）. */
const clauses = /[，,；;。]+/;
const inBrackets = /[（(【[]([^（()）【】[\]]{2,40})[）)】\]]/g;
const leadIn = /^(?:并|均|分别|也|还|约|则|且)+/;

const COMPARES: ReadonlySet<string> = new Set(['增减变化', '目标计划']);

const statesValue = (clause: string): boolean => {
  const plain = narrow(clause);
  return takeValues(plain).text !== plain;
};

/**
 * A sentence without what comments on its number. The label's own value stands in front; what follows compares it (比上年末增加2.1万人), measures
 * it against a target (完成年度目标的113.4%) or names a part of it (其中…). A sentence of two subjects stays whole, and so does one whose number *is*
 * the growth.
 * @param read takes a text apart
 * @returns the given label where it is no such sentence
 * @example withoutComments('城镇新增就业13.61万人，完成年度目标的113.4%', …) // '城镇新增就业13.61万人'
 * @example withoutComments('失业保险参保人数比上年末增加2.1万人，增长3%', …) // unchanged: the number is the growth
 */
export function withoutComments(label: string, read: (text: string) => Understood, { comments }: Vocabulary): string {
  if (!/\d|百分之/.test(narrow(label))) return label;
  const parts = label.replace(inBrackets, (whole, inside: string, at: number) => (statesValue(label.slice(0, at)) ? `，${inside}，` : whole)).split(clauses);
  const first = parts.findIndex(statesValue);
  const tails = parts.slice(first + 1).filter((part) => part.trim() !== '');
  if (first < 0 || tails.length === 0) return label;
  const head = parts.slice(0, first + 1).join('，');
  const { roles } = read(head);
  const isComment = (tail: string): boolean => {
    const plain = narrow(tail).replace(/\s/g, '').replace(leadIn, '');
    if (comments.some((word) => plain.startsWith(word))) return true;
    const said = read(tail);
    const traps = said.traps.flatMap((token) => token.roles);
    return traps.some((trap) => COMPARES.has(trap)) && [...said.roles].every((role) => roles.has(role) || traps.includes(role) || role === '占比');
  };
  return tails.every(isComment) ? head : label;
}
