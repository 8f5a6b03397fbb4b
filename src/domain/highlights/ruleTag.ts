const PREFIX = 'GHZB';

/**
 * Our rules carry their meaning inside the formula, so that they are found again in any copy of the workbook:
 * `N("text")` is 0 in Excel, WPS and LibreOffice and changes nothing.
 */
export type RuleTag =
  | { readonly kind: 'template'; readonly template: string }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'rate'; readonly comparator: 'gte' | 'lte'; readonly value: number; readonly scale: 'percent' | 'plain' };

const fields = (tag: RuleTag): (string | number)[] => {
  if (tag.kind === 'template') return [tag.kind, tag.template];
  if (tag.kind === 'indicator') return [tag.kind, tag.code];
  return [tag.kind, tag.comparator, tag.value, tag.scale];
};

/**
 * A condition with our tag in front, as a formula for a conditional format.
 *
 * @example taggedFormula('ISNUMBER(A1)', { kind: 'indicator', code: 'SB08' }) → '=AND(N("GHZB|indicator|SB08")=0,ISNUMBER(A1))'
 */
export const taggedFormula = (condition: string, tag: RuleTag): string =>
  `=AND(N("${[PREFIX, ...fields(tag)].join('|')}")=0,${condition})`;

/** The tag of a conditional format's formula; null when the rule is not ours. */
export const readTag = (formula: string): RuleTag | null => {
  const match = new RegExp(`^=?AND\\(N\\("${PREFIX}\\|([^"]*)"\\)=0[,;]`).exec(formula);
  const [kind, first = '', value = '', scale = ''] = match?.[1]?.split('|') ?? [];
  if (kind === 'template' && first) return { kind, template: first };
  if (kind === 'indicator' && first) return { kind, code: first };
  if (kind !== 'rate' || (first !== 'gte' && first !== 'lte') || (scale !== 'percent' && scale !== 'plain')) return null;
  const number = Number(value);
  return value !== '' && Number.isFinite(number) ? { kind, comparator: first, value: number, scale } : null;
};
