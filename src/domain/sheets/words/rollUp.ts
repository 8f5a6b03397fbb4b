import type { SheetLanguage } from '../language';

/** The words of 汇总表 that are the template's own. None holds a double quote: some stand inside formulas. */
export interface RollUpWords {
  readonly sheetName: string;
  readonly title: string;
  readonly note: (date: string, accepted: number, all: number) => string;
  readonly regionCode: string;
  readonly region: string;
  readonly source: string;
  readonly denominator: string;
  readonly notReturned: string;
  readonly province: string;
  readonly lacks: readonly [before: string, after: string];
}

export const rollUpWords: Readonly<Record<SheetLanguage, RollUpWords>> = {
  'zh-CN': {
    sheetName: '地区汇总', title: '地区汇总',
    note: (date, accepted, all) => `报告日期 ${date}；已汇总 ${accepted} 个地区（共 ${all} 个）。数量类指标各地齐全才合计；比率不相加，各地比率和分母齐全才按分母加权。每行写明来源。`,
    regionCode: '区划代码', region: '地区', source: '来源', denominator: '分母', notReturned: '未汇总', province: '全省', lacks: ['缺 ', ' 个地区'],
  },
  'en-US': {
    sheetName: 'Regional roll-up', title: 'Roll-up of regional returns (汇总)',
    note: (date, accepted, all) => `Report date ${date}; ${accepted} of ${all} regions collected. Amounts are added up only when every region is there; rates are never added up but weighted, once every rate and denominator is there. Each line names its source.`,
    regionCode: 'Division code', region: 'Region', source: 'Source', denominator: 'denominator', notReturned: 'not collected', province: 'Province', lacks: ['', ' region(s) lacking'],
  },
};
