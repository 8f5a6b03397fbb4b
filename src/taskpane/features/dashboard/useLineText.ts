import { useTranslation } from 'react-i18next';
import type { DashboardLine } from '../../../domain/dashboard';
import type { AssessedLine } from '../../../domain/review';
import type { DashboardKey } from '../../../messages/keys';
import { useDashboardFormats } from './useDashboardFormats';
import { verdictKey } from './words';

const problemKey: Readonly<Record<NonNullable<AssessedLine['problem']>, DashboardKey>> = {
  'no-entry': 'dashboard.noEntry',
  incomplete: 'dashboard.incomplete',
  'wrong-entry': 'dashboard.wrongEntry',
};

/** One indicator in words: its verdict or why it has none, how far behind it is by its method, and its figures. */
export function useLineText() {
  const { t } = useTranslation('dashboard');
  const { amount, percent, points, target, tenths, value } = useDashboardFormats();

  const verdict = ({ assessed: { word, problem }, absent }: DashboardLine): string => {
    if (absent) return t('dashboard.absent');
    if (word) return t(verdictKey[word]);
    return t(problem ? problemKey[problem] : 'dashboard.notJudged');
  };

  /** How far: 序时差 where there is one, the 结构偏差, else for a missed target the part of it that is missing. */
  const distance = ({ assessed: { pace, shortfall, structure } }: DashboardLine): string | null => {
    if (pace !== undefined) return t('dashboard.pace', { points: points(pace) });
    if (structure) return t('dashboard.deviation', { points: tenths(structure.sum) });
    return shortfall === undefined ? null : t('dashboard.short', { share: percent(shortfall) });
  };

  const figures = ({ assessed: { indicator, current, shares } }: DashboardLine): string => {
    const aim = target(indicator);
    if (shares) return t('dashboard.figures', { value: shares.map((share) => tenths(share)).join('∶'), target: aim });
    return current === undefined ? t('dashboard.aim', { target: aim }) : t('dashboard.figures', { value: amount(current, indicator), target: aim });
  };

  /** 目标差距 in the indicator's unit; two rates differ by points. */
  const missing = ({ assessed: { indicator, gap, structure } }: DashboardLine): string | null => {
    if (gap === undefined || structure || gap <= 0) return null;
    return indicator.unit === '%' ? t('dashboard.missingPoints', { points: value(gap) }) : t('dashboard.missing', { amount: amount(gap, indicator) });
  };

  return { verdict, distance, figures, missing };
}
