import type { Indicator } from '../schema';

const wholeWords = /全覆盖|全面覆盖|至少/;

/** The target as the plan prints it, e.g. 500万人, 90%, 10∶40∶50. */
const printedFigure = ({ target, parts, unit }: Indicator): string =>
  parts ? parts.map(({ share }) => share).join('∶') : `${target}${unit}`;

/**
 * What stands around the target's figure in a clause, without spaces; `null` when the clause does not carry the figure.
 * A longer number (1500 for 500) or a longer unit (万人次 for 万人) is another figure.
 */
export function aroundFigure(indicator: Indicator, clause: string): { readonly before: string; readonly after: string } | null {
  const text = clause.replace(/\s/g, '');
  const figure = printedFigure(indicator);
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + figure.length);
    if (!/[\d.∶]$/.test(before) && !/^[\d∶]/.test(after) && !(figure.endsWith('人') && after.startsWith('次'))) return { before, after };
  }
  return null;
}

/** Whether a clause states the indicator's target: 全覆盖 in words for full coverage, else the figure itself. */
export const carriesTarget = (indicator: Indicator, clause: string): boolean =>
  indicator.measure === 'coverage' ? wholeWords.test(clause) : aroundFigure(indicator, clause) !== null;
