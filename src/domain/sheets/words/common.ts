import type { Region } from '../../plan/regionSchema';
import type { Indicator } from '../../plan/schema';
import type { SheetLanguage } from '../language';

export const sheetLanguages: readonly SheetLanguage[] = ['zh-CN', 'en-US'];

/** An indicator's name on a sheet: always the plan's own, in English sheets with the English one beside it. */
export const indicatorName = ({ name, nameEn }: Pick<Indicator, 'name' | 'nameEn'>, language: SheetLanguage): string =>
  language === 'en-US' && nameEn ? `${name} ${nameEn}` : name;

export const shortIndicatorName = ({ shortName, nameEn }: Pick<Indicator, 'shortName' | 'nameEn'>, language: SheetLanguage): string =>
  language === 'en-US' && nameEn ? `${shortName} ${nameEn}` : shortName;

export const regionName = ({ name, nameEn }: Pick<Region, 'name' | 'nameEn'>, language: SheetLanguage): string => (language === 'en-US' ? `${name} ${nameEn}` : name);

/** Behind a difference of two percentages. */
export const pointWord: Readonly<Record<SheetLanguage, string>> = { 'zh-CN': ' 个百分点', 'en-US': ' pp' };

/** Differences of two percentages; they are never shown as %. */
export const pointFormat = (language: SheetLanguage): string => ['+0.0', '-0.0', '0.0'].map((digits) => `${digits}"${pointWord[language]}"`).join(';');

/** What the official verdict words mean, for readers of an English sheet; the cells keep the Chinese words. */
export const verdictLegend: Readonly<Record<SheetLanguage, string>> = {
  'zh-CN': '',
  'en-US':
    'Verdicts: 提前完成 met early; 完成 met; 快于序时 ahead of schedule; 基本符合 on schedule; 滞后 behind; 严重滞后 far behind; 达标 / 未达标 standard met / not met; 符合 / 偏离 structure fits / deviates; 符合预期, 需要加快, 进展有限, 倒退: growth as needed, must quicken, little progress, going backwards.',
};
