/**
 * What something with names in both languages is called: by the plan's name, in English by its English name where there is one.
 * @example nameIn('en-US', { name: '城镇新增就业人数', nameEn: 'New urban employment' }) // 'New urban employment'
 */
export const nameIn = (language: string, { name, nameEn }: { readonly name: string; readonly nameEn?: string }): string =>
  language === 'en-US' ? (nameEn ?? name) : name;
