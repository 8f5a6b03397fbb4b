import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DashboardLine } from '../../../domain/dashboard';
import { EmptyState } from '../../components/EmptyState';
import { CourseChart } from './chart/CourseChart';
import { SharesChart } from './chart/SharesChart';
import { useChartText } from './chart/useChartText';
import { LineButton } from './LineButton';
import { useDashboardFormats } from './useDashboardFormats';
import { useLineText } from './useLineText';
import { VerdictSign } from './VerdictSign';

const useStyles = makeStyles({
  // Edges as wide as the padding of the items, so that text is flush with the headings. Two columns where there is room.
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))', columnGap: tokens.spacingHorizontalM, listStyleType: 'none', margin: '0 -8px', padding: 0 },
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '1fr 116px',
    '@media (max-width: 240px)': { gridTemplateColumns: '1fr' },
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    '&:hover div, &:hover span, &:hover button': { color: 'inherit' },
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  verdict: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  small: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  distance: { color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly lines: readonly DashboardLine[];
  /** 序时进度 at the report date. */
  readonly elapsed: number;
  readonly onGo: (line: DashboardLine) => void;
  readonly onClear: () => void;
}

/** Every indicator that was asked for, each with its verdict, figures and small chart; arrow keys move through them, Enter goes to the cell. */
export function Indicators({ lines, elapsed, onGo, onClear }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const keys = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { name } = useDashboardFormats();
  const text = useLineText();
  const chartText = useChartText();
  if (lines.length === 0) return <EmptyState text={t('dashboard.nothing')} action={<Button onClick={onClear}>{t('dashboard.clear')}</Button>} />;
  return (
    <ul className={styles.list} aria-label={t('dashboard.indicators')} {...keys}>
      {lines.map((line) => {
        const { assessed, course, standing } = line;
        const distance = text.distance(line);
        return (
          <li key={assessed.indicator.code} className={styles.item}>
            <div className={styles.text}>
              <LineButton line={line} onGo={onGo}>{name(assessed.indicator)}</LineButton>
              <span className={styles.verdict}>
                <VerdictSign standing={standing} />
                {text.verdict(line)}
              </span>
            </div>
            {course
              ? <CourseChart course={course} elapsed={elapsed} label={chartText(line)} />
              : <SharesChart planned={(assessed.indicator.parts ?? []).map(({ share }) => share)} actual={assessed.shares} label={chartText(line)} />}
            <span className={styles.small}>
              {distance && <span className={styles.distance}>{distance}</span>}
              <span>{text.figures(line)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
