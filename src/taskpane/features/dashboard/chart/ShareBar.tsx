import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing, VerdictCount } from '../../../../domain/dashboard';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '12px' },
  severe: { fill: tokens.colorStatusDangerForeground1 },
  below: { fill: tokens.colorStatusWarningForeground1 },
  near: { fill: tokens.colorNeutralForeground4 },
  met: { fill: tokens.colorStatusSuccessForeground1 },
  open: { fill: tokens.colorNeutralStroke1 },
});

const GAP = 0.6;
/** The worse the taller: told apart without hues. */
const heights: Readonly<Record<Standing, number>> = { severe: 12, below: 9, near: 6, met: 4, open: 1.5 };

/** All indicators as one bar, parted by verdict, in the order of the counts under it, which say the same in words. */
export function ShareBar({ counts }: { counts: readonly VerdictCount[] }) {
  const styles = useStyles();
  const parts = counts.filter((each) => each.standing !== null);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <svg className={styles.root} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      {parts.map(({ verdict, standing, count }, index) => {
        const before = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0);
        const height = heights[standing ?? 'open'];
        const width = (count / total) * 100;
        return <rect key={verdict} className={mergeClasses(standing ? styles[standing] : undefined)} x={(before / total) * 100} y={12 - height} width={Math.max(0.4, width - GAP)} height={height} />;
      })}
    </svg>
  );
}
