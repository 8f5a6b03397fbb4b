import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { VerdictChoice, VerdictCount } from '../../../domain/dashboard';
import { ShareBar } from './chart/ShareBar';
import { VerdictSign } from './VerdictSign';
import { verdictKey } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 132px), 1fr))', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  choice: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: 0,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    // High contrast turns the button over: the sign must follow.
    ':hover span': { color: 'inherit' },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // A thick edge at the side: chosen without a colour as well.
  chosen: {
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  word: { gridColumn: 2 },
  count: { gridColumn: 3, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly counts: readonly VerdictCount[];
  readonly value: VerdictChoice;
  readonly onChange: (value: VerdictChoice) => void;
}

/** 判断计数: how many of each verdict, and at the same time the choice of those that are listed. */
export function Verdicts({ counts, value, onChange }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  // A verdict that was chosen stays to be seen and undone when an edit leaves nobody in it.
  const shown = counts.some(({ verdict }) => verdict === value) ? counts : [...counts, { verdict: value, standing: null, count: 0 }];
  return (
    <div className={styles.root}>
      <ShareBar counts={counts} />
      <ul className={styles.list} aria-label={t('dashboard.verdicts')}>
        {shown.map(({ verdict, standing, count }) => (
          <li key={verdict}>
            <button type="button" className={mergeClasses(styles.choice, verdict === value && styles.chosen)} aria-pressed={verdict === value} onClick={() => onChange(verdict)}>
              {standing && <VerdictSign standing={standing} />}
              <span className={styles.word}>{t(verdictKey[verdict])}</span>
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
