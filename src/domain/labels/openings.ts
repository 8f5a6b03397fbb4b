import { betweenClauses, statesValue } from './clauses';
import type { Vocabulary } from './schema';
import type { Understood } from './understand';

/** A place, a plan or a wish in front changes whose number it is, or what it is. */
const changes = /目标|计划|规划|任务|[要将拟]|力争|争取|确保|努力|明年|下年|预期|预计|十[一二三四五]五|(?:19|20)\d{2}|(?<![全我本各])[省市县区州镇乡]/;
/** Programmes that are called plans and are none of numbers. */
const programmes = /全民参保(?:登记)?计划|行动计划|(?:百日|专项|提升|攻坚|三年)行动/g;
const PARTS: ReadonlySet<string> = new Set(['部分人群', '农村人群', '部分等级', '目标计划', '不含']);

/**
 * A sentence without the clause in front that only says what was done for it: 积极落实就业优先政策，城镇新增就业2.1万人.
 * @returns `undefined` where nothing of the kind stands in front
 * @example withoutOpening('积极落实就业优先政策，城镇新增就业2.1万人', …) // '城镇新增就业2.1万人'
 */
export function withoutOpening(label: string, read: (text: string) => Understood, { openings, closings }: Vocabulary): string | undefined {
  const parts = label.split(betweenClauses).map((part) => part.trim());
  const first = parts.findIndex(statesValue);
  const isOpening = (part: string): boolean => {
    const plain = part.replace(programmes, '');
    if (changes.test(plain) || read(plain).traps.some(({ roles: [trap = ''] }) => PARTS.has(trap))) return false;
    return openings.some((word) => part.startsWith(word)) || closings.some((word) => part.endsWith(word));
  };
  return first > 0 && parts.slice(0, first).every(isOpening) ? parts.slice(first).join('，') : undefined;
}
