/**
 * A Chinese sentence whose numbers stay in the line of what they count: 12 个指标 never ends a line with 12.
 *
 * @example keepTogether('还有 12 个指标') → '还有 12\u00A0个指标'
 */
export const keepTogether = (sentence: string): string => sentence.replace(/(?<=\d%?) (?=\p{Script=Han})/gu, '\u00A0');
