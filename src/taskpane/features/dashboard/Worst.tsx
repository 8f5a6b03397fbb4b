import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DashboardLine } from '../../../domain/dashboard';
import { GapBar } from './chart/GapBar';
import { LineButton } from './LineButton';
import { useDashboardFormats } from './useDashboardFormats';
import { useLineText } from './useLineText';
import { VerdictSign } from './VerdictSign';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  item: {
    position: 'relative',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    '&:hover div, &:hover span, &:hover button': { color: 'inherit' },
  },
  // Always on two lines: side by side where there happens to be room, neighbours would stand out of line.
  small: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  distance: { color: tokens.colorNeutralForeground1 },
  none: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly lines: readonly DashboardLine[];
  readonly onGo: (line: DashboardLine) => void;
}

/** The five largest 落后幅度, the worst first; each leads to its cell. */
export function Worst({ lines, onGo }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const { name } = useDashboardFormats();
  const text = useLineText();
  if (lines.length === 0) return <p className={styles.none}>{t('dashboard.noWorst')}</p>;
  const most = Math.max(...lines.map(({ assessed }) => assessed.shortfall ?? 0));
  return (
    <ol className={styles.list} aria-label={t('dashboard.worst')}>
      {lines.map((line) => (
        <li key={line.assessed.indicator.code} className={styles.item}>
          <LineButton line={line} onGo={onGo}>{name(line.assessed.indicator)}</LineButton>
          <div className={styles.small}>
            <span>
              <VerdictSign standing={line.standing} />
              {[text.verdict(line), text.missing(line)].filter((part) => part !== null).join(' · ')}
            </span>
            <span className={styles.distance}>{text.distance(line)}</span>
          </div>
          <GapBar share={most > 0 ? (line.assessed.shortfall ?? 0) / most : 0} standing={line.standing} />
        </li>
      ))}
    </ol>
  );
}
