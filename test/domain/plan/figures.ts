import { splitSections } from './planText';

export interface Figure {
  readonly chapter: number;
  readonly section: number;
  readonly figure: string;
  /** Offset in its section's text. */
  readonly at: number;
}

/**
 * Everything that counts or may count: dates, ratios and numbers with their 万, 亿 or %; large Chinese numerals (百, 千, 万 not behind a digit);
 * words of full coverage and the 一 that 至少 speaks of, whether or not they state a target. Small Chinese numerals elsewhere count nothing.
 */
const figures = /\d{4}-\d\d-\d\d|\d{4}年(?:\d+月\d+日)?|\d+(?:∶\d+)+|\d+(?:\.\d+)?[万亿%]?|[一两二三四五六七八九]?[百千万亿]+|(?<!健)全覆盖|全面覆盖|(?<=至少.{0,3})一/g;

/** Every figure of the text, in order. 健全|覆盖 is no 全覆盖. */
export const extractFigures = (text: string): Figure[] =>
  splitSections(text).flatMap(({ chapter, section, text: part }) =>
    [...part.matchAll(figures)].map((match) => ({ chapter, section, figure: match[0], at: match.index })));
