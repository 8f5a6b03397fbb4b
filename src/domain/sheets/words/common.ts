import type { VerdictWord } from '../../measures/verdict';
import type { Region } from '../../plan/regionSchema';
import type { Indicator } from '../../plan/schema';
import type { SheetLanguage } from '../language';

export const sheetLanguages: readonly SheetLanguage[] = ['zh-CN', 'en-US'];

/** An indicator's name on a sheet: always the plan's own, in English sheets with the English one beside it. */
export const indicatorName = ({ name, nameEn }: Pick<Indicator, 'name' | 'nameEn'>, language: SheetLanguage): string =>
  language === 'en-US' && nameEn ? `${name} ${nameEn}` : name;

/** What a chart or a narrow column calls an indicator. */
export const shortIndicatorName = ({ shortName, nameEn }: Pick<Indicator, 'shortName' | 'nameEn'>, language: SheetLanguage): string =>
  language === 'en-US' && nameEn ? `${shortName} ${nameEn}` : shortName;

/** A part of a structure, as an indicator's name. */
export const partName = ({ name, nameEn }: NonNullable<Indicator['parts']>[number], language: SheetLanguage): string => (language === 'en-US' && nameEn ? `${name} ${nameEn}` : name);

/** @example regionName({ name: '郑州市', nameEn: 'Zhengzhou' }, 'en-US') → '郑州市 Zhengzhou' */
export const regionName = ({ name, nameEn }: Pick<Region, 'name' | 'nameEn'>, language: SheetLanguage): string => (language === 'en-US' ? `${name} ${nameEn}` : name);

/** Behind a difference of two percentages. */
export const pointWord: Readonly<Record<SheetLanguage, string>> = { 'zh-CN': ' 个百分点', 'en-US': ' pp' };

/** Differences of two percentages; they are never shown as %. */
export const pointFormat = (language: SheetLanguage): string => ['+0.0', '-0.0', '0.0'].map((digits) => `${digits}"${pointWord[language]}"`).join(';');

/** What the official verdict words mean, for readers of an English sheet; the cells keep the Chinese words. */
export const verdictGloss: Readonly<Record<VerdictWord, string>> = {
  提前完成: 'met early',
  完成: 'met',
  快于序时: 'ahead of schedule',
  基本符合: 'broadly as planned',
  滞后: 'behind',
  严重滞后: 'far behind',
  达标: 'standard met',
  未达标: 'standard not met',
  符合: 'structure fits',
  偏离: 'structure deviates',
  符合预期: 'growing as needed',
  需要加快: 'must quicken',
  进展有限: 'little progress',
  倒退: 'going backwards',
};

export const verdictLegend: Readonly<Record<SheetLanguage, string>> = {
  'zh-CN': '',
  'en-US': `Verdicts: ${Object.entries(verdictGloss).map(([word, meaning]) => `${word} ${meaning}`).join('; ')}.`,
};
