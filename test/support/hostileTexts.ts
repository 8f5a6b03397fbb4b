/** What a cell may hold and a program may stumble over, each with what is odd about it. */
export const hostileTexts: readonly (readonly [about: string, text: string])[] = [
  ['a leading =', '=1+1 是公式'], ['a leading +', '+5 个百分点'], ['a leading -', '-无-'], ['a leading @', '@处室'], ['HTML', '<img src=x onerror=alert(1)>&amp;'],
  ['bidi marks', '\u202e目标\u2066值\u2069'], ['NUL', '前\u0000后'], ['a lone surrogate', '\ud83d 目标'], ['32,767 characters', '长'.repeat(32_767)],
];

/** Some 1 MB, which no cell holds. */
export const megabyte = '长'.repeat(350_000);
