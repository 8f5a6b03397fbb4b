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
    const reached = course.actual.map((point) => t('dashboard.chartAt', { date: month(point.date), value: point.value === null ? t('dashboard.chartMissing') : amount(point.value, indicator.unit) }));
    return t('dashboard.chart', {
      actual: reached.length > 0 ? reached.join(t('dashboard.separator')) : t('dashboard.chartNone'),
      required: course.requiredNow === null ? t('dashboard.chartNone') : amount(course.requiredNow, indicator.unit),
      target: target(indicator),
      deadline: date(indicator.deadline),
    });
  };
}
