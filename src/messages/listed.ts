/**
 * Names as a language lists them.
 *
 * @example listed('zh-CN', ['监测台账', '年度计划']) → '监测台账、年度计划'; listed('en-US', ['Ledger', 'Annual plan']) → 'Ledger, Annual plan'
 */
export const listed = (language: string, names: readonly string[]): string => new Intl.ListFormat(language, { style: 'narrow' }).format(names);
