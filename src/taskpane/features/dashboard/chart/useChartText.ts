import { useTranslation } from 'react-i18next';
import type { DashboardLine } from '../../../../domain/dashboard';
import { useDashboardFormats } from '../useDashboardFormats';

/** What a small chart shows, in words: for whoever does not see it. */
export function useChartText(): (line: DashboardLine) => string {
  const { t } = useTranslation('dashboard');
  const { amount, date, month, target, tenths } = useDashboardFormats();
  return ({ assessed: { indicator, shares }, course }) => {
    if (!course) {
      const part = ({ name, share }: { name: string; share: number }, index: number) =>
        t('dashboard.chartPart', { name, planned: `${share}%`, actual: shares?.[index] === undefined ? t('dashboard.chartMissing') : `${tenths(shares[index])}%` });
      return t('dashboard.chartShares', { parts: (indicator.parts ?? []).map(part).join(t('dashboard.separator')) });
    }
    const reached = course.actual.map((point) => t('dashboard.chartAt', { date: month(point.date), value: point.value === null ? t('dashboard.chartMissing') : amount(point.value, indicator) }));
    const common = {
      actual: reached.length > 0 ? reached.join(t('dashboard.separator')) : t('dashboard.chartNone'),
      target: target(indicator),
      deadline: date(indicator.deadline),
    };
    const { planned, requiredNow } = course;
    if (planned) return t('dashboard.chartPlanned', { ...common, planned: t('dashboard.chartAt', { date: month(planned.date), value: amount(planned.value, indicator) }) });
    return t('dashboard.chart', { ...common, required: requiredNow === null ? t('dashboard.chartNone') : amount(requiredNow, indicator) });
  };
}
