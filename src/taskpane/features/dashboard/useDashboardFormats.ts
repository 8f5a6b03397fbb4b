import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { figureDigits } from '../../../domain/measures/precision';
import type { Indicator } from '../../../domain/plan/schema';
import { useFormats } from '../../indicators/useFormats';

/** Numbers as the dashboard prints them: one decimal for what is derived, and a minus of its own width. */
export function useDashboardFormats() {
  const { i18n } = useTranslation('dashboard');
  const formats = useFormats();
  const { language } = i18n;
  return useMemo(() => {
    const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    // Chapters are counted in Chinese digits in the plan, up to nine.
    const digits = new Intl.NumberFormat(language === 'zh-CN' ? 'zh-CN-u-nu-hanidec' : language);
    const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
    const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    const amount = (value: number, indicator: Indicator) => (figureDigits(indicator) > 2 ? fine : plain).format(value) + (/^[%‰]$/.test(indicator.unit) ? indicator.unit : `\u00A0${indicator.unit}`);
    return {
      ...formats,
      tenths: (value: number) => tenths.format(value),
      points: (value: number) => signed.format(value).replace('-', '−'),
      percent: (share: number) => percent.format(share),
      value: (value: number) => plain.format(value),
      amount,
      month: (iso: string) => months.format(new Date(`${iso}T00:00:00Z`)),
      chapter: (chapter: number) => digits.format(chapter),
      /** What an indicator is called where there is little room. */
      name: ({ shortName, nameEn }: Indicator) => (language === 'en-US' ? (nameEn ?? shortName) : shortName),
    };
  }, [formats, language]);
}
