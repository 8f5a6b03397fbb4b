/**
 * A Chinese sentence whose numbers stay in the line of what they count, and signs in the line of their numbers: 12 个指标 never ends a line with 12.
 *
 * @example keepTogether('还有 12 个指标') // '还有 12\u00A0个指标'
 * @example keepTogether('RC02 甲') // as it is: a code counts nothing
 * @example keepTogether('≥ −5 个百分点') // '≥\u00A0−5\u00A0个百分点'
 */
export const keepTogether = (sentence: string): string =>
  sentence.replace(/(?<=(?:^|[^A-Za-z\d.,])[\d.,]*\d%?) (?=\p{Script=Han})|(?<=[≥≤<>±≈]) (?=[−-]?\d)/gu, '\u00A0');
