import type { SheetLanguage } from '../language';

/** What a file says around its sheets. */
export interface FileWords {
  readonly product: string;
  /** The end of a file's name. */
  readonly template: string;
  readonly between: { readonly titles: string; readonly names: string };
  readonly description: string;
  readonly footer: string;
  readonly total: string;
}

export const fileWords: Readonly<Record<SheetLanguage, FileWords>> = {
  'zh-CN': {
    product: '规划指标',
    template: '模板',
    between: { titles: '；', names: '、' },
    description: '由“规划指标”生成。公式全部是 Excel 自带函数，没有安装加载项也能计算。',
    footer: '&L&A&C第 &P 页，共 &N 页&R规划指标',
    total: '合计',
  },
  'en-US': {
    product: 'Plan Indicators',
    template: 'template',
    between: { titles: '; ', names: ', ' },
    description: 'Made by Plan Indicators. All formulas are Excel’s own functions: they calculate without the add-in.',
    footer: '&L&A&CPage &P of &N&RPlan Indicators',
    total: 'Total',
  },
};
