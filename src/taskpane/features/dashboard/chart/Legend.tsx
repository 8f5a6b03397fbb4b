import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DashboardLine } from '../../../../domain/dashboard';
import { diamond } from './CourseChart';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  actual: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandForeground1 },
  required: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '3 3' },
  target: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeWidth: '1.5px' },
  date: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
});

/** What the dashed lines are: 序时目标, what a 年度计划 plans, or the latter where it has a plan. */
export type Dashed = 'dashboard.legendRequired' | 'dashboard.legendPlanned' | 'dashboard.legendMixed';

export const dashedOf = (lines: readonly DashboardLine[]): Dashed => {
  const drawn = lines.flatMap(({ course }) => (course && course.required.length > 0 ? [course.planned !== null] : []));
  if (!drawn.includes(true)) return 'dashboard.legendRequired';
  return drawn.includes(false) ? 'dashboard.legendMixed' : 'dashboard.legendPlanned';
};

/** What the marks of the small charts mean. */
export function Legend({ dashed }: { readonly dashed: Dashed }) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      <li className={styles.item}>
        <svg width="20" height="12" aria-hidden><line className={styles.actual} x1="1" x2="15" y1="6" y2="6" /><circle className={styles.dot} cx="15" cy="6" r="3.5" /></svg>
        {t('dashboard.legendActual')}
      </li>
      <li className={styles.item}>
        <svg width="20" height="12" aria-hidden><line className={styles.required} x1="1" x2="19" y1="6" y2="6" /></svg>
        {t(dashed)}
      </li>
      <li className={styles.item}>
        <svg width="12" height="12" aria-hidden><path className={styles.target} d={diamond({ x: 6, y: 6 })} /></svg>
        {t('dashboard.legendTarget')}
      </li>
      <li className={styles.item}>
        <svg width="4" height="12" aria-hidden><line className={styles.date} x1="2" x2="2" y1="0" y2="12" /></svg>
        {t('dashboard.legendDate')}
      </li>
    </ul>
  );
}
