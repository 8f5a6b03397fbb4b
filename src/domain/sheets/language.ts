/** The language of a template's own words; what the plan says stays Chinese. */
export type SheetLanguage = 'zh-CN' | 'en-US';
