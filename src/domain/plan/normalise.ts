/**
 * Full-width letters, digits and signs as their narrow twins, every kind of space as a plain one, the minus sign as a hyphen.
 * @example narrow('１５．５％') // '15.5%'
 */
export const narrow = (text: string): string => text.normalize('NFKC').replace(/\u2212/g, '-').replace(/\s/g, ' ');

/**
 * The form in which names are compared: narrow, upper case, without spaces, brackets, quotes and other punctuation. Words are never dropped.
 * @example normaliseName(' “城镇” 新增就业（人数） ') // '城镇新增就业人数'
 */
export const normaliseName = (text: string): string => narrow(text).replace(/[\p{P}\p{S}\p{Z}\p{Cf}]/gu, '').toUpperCase();
