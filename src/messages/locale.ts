/** The languages the pane speaks. Chinese comes first: the plan, the sheets and the verdicts are Chinese. */
export const locales = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof locales)[number];

/**
 * The pane's language for the host's display language: any Chinese, or none stated, is answered in Chinese, everything else in English.
 * @param displayLanguage a BCP 47 tag as `Office.context.displayLanguage` gives it
 * @example localeFor('zh-TW') // 'zh-CN'
 * @example localeFor('fr-FR') // 'en-US'
 * @example localeFor(undefined) // 'zh-CN'
 */
export const localeFor = (displayLanguage: string | undefined): Locale =>
  !displayLanguage || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
