import { useTranslation } from 'react-i18next';
import { henan13 } from '../../../domain/plan/catalogue';
import { comparatorSign } from '../../../domain/plan/words';
import type { RequiredRate } from '../../../workbook/highlightRules';
import { useFormats } from '../../indicators/useFormats';

/** A required rate in words: the indicator with its target, or comparator and number; `null` belongs to a template. */
export function useRateText(): (rate: RequiredRate | null) => string {
  const { t } = useTranslation();
  const { name, number, target } = useFormats();
  return (rate) => {
    if (!rate) return t('rules.template');
    if (rate.kind === 'rate') return `${comparatorSign[rate.comparator]}\u00A0${number(rate.value)}${rate.scale === 'percent' ? '%' : ''}`;
    const indicator = henan13.indicators.find(({ code }) => code === rate.code);
    // A newer release may have written a code that this one does not know.
    return indicator ? `${name(indicator)} ${target(indicator)}` : rate.code;
  };
}
