import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { MethodWord } from '../../../domain/measures/method';
import { defaultSettings, type Settings } from '../../../domain/measures/settings';
import { useDashboardFormats } from './useDashboardFormats';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  summary: { width: 'fit-content', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
});

interface Props {
  /** Those by which something was judged; all of them while nothing is. */
  readonly methods: readonly MethodWord[];
  readonly settings: Settings;
  readonly onSettings: () => void;
}

const numbers = ['ahead', 'onTrack', 'behind', 'structureMet', 'structureClose', 'growthOnTrack', 'growthNeeded'] as const;

/** By which methods and cut-offs the verdicts were found, and where they come from: one click away from the verdicts. */
export function MethodNote({ methods, settings, onSettings }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const { value, percent } = useDashboardFormats();
  const { cutoffs } = settings;
  const points = (cutoff: number) => (cutoff > 0 ? `+${value(cutoff)}` : value(cutoff).replace('-', '−'));
  const rules: Readonly<Record<MethodWord, string>> = {
    序时法: t('dashboard.byPace', { ahead: points(cutoffs.ahead), onTrack: points(cutoffs.onTrack), behind: points(cutoffs.behind) }),
    达标法: t('dashboard.byTarget'),
    结构法: t('dashboard.byStructure', { met: value(cutoffs.structureMet), close: value(cutoffs.structureClose) }),
    增速法: t('dashboard.byGrowth', { onTrack: percent(cutoffs.growthOnTrack), needed: percent(cutoffs.growthNeeded) }),
  };
  const shown = methods.length > 0 ? methods : (Object.keys(rules) as MethodWord[]);
  const own = numbers.some((name) => cutoffs[name] !== defaultSettings.cutoffs[name]);
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{t('dashboard.method')}</summary>
      <ul className={styles.list}>
        {shown.map((method) => <li key={method}>{rules[method]}</li>)}
      </ul>
      <p className={styles.text}>{t('dashboard.shortfallRule')}</p>
      <p className={styles.text}>
        {t(own ? 'dashboard.ownCutoffs' : 'dashboard.defaultCutoffs')}{' '}
        <Link as="button" inline onClick={onSettings}>{t('dashboard.settings')}</Link>
      </p>
    </details>
  );
}
