import type { HighlightLook } from '../sheets/sheetPlan';

/** How a verdict is marked, by its word; a word that is not listed stays unmarked. */
export const verdictWords: readonly { readonly look: HighlightLook; readonly words: readonly string[] }[] = [
  { look: 'severe', words: ['严重滞后', '倒退'] },
  { look: 'below', words: ['滞后', '未达标', '偏离', '需要加快', '进展有限'] },
  { look: 'met', words: ['提前完成', '完成', '快于序时', '达标', '符合', '符合预期'] },
];

/** Whether a cell says one of the words, as an Excel expression. */
export const saysOneOf = (cell: string, words: readonly string[]): string => `OR(${words.map((word) => `${cell}="${word}"`).join(',')})`;
