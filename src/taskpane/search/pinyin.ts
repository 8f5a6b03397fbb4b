import { match } from 'pinyin-pro';
import type { PinyinMatcher } from './searchIndicators';

/**
 * Full pinyin, initials, or a mixture, for neighbouring characters; all readings of a character count.
 * @example matchPinyin('城镇新增就业', 'xzjiuye') // [2, 3, 4, 5]
 */
export const matchPinyin: PinyinMatcher = (text, letters) => match(text, letters, { continuous: true, v: true });
