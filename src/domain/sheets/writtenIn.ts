import type { Contents } from './existingSheet';
import type { SheetLanguage } from './language';

/** Headings stand above; further down an English sheet too holds names and clauses of the plan, which are Chinese. */
const HEADING_ROWS = 6;
const han = /[\u3400-\u9fff]/;
const latinWord = /[A-Za-z]{3}/;

/**
 * The language a sheet's headings are written in: English where most of them are, Chinese otherwise.
 *
 * @param contents formulas or values, from the top
 * @example writtenIn([['Code', 'Indicator', 'Target'], ['JY01', '城镇新增就业人数', 500]]) // 'en-US'
 */
export const writtenIn = (contents: Contents): SheetLanguage => {
  const texts = contents.slice(0, HEADING_ROWS).flat().filter((cell): cell is string => typeof cell === 'string' && !cell.startsWith('='));
  const chinese = texts.filter((text) => han.test(text)).length;
  const english = texts.filter((text) => latinWord.test(text) && !han.test(text)).length;
  return english > chinese ? 'en-US' : 'zh-CN';
};
