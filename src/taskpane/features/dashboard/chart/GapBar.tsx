import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing } from '../../../../domain/dashboard';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '6px', marginTop: tokens.spacingVerticalXS },
  track: { fill: tokens.colorNeutralStroke2 },
  below: { fill: tokens.colorStatusWarningForeground1 },
  severe: { fill: tokens.colorStatusDangerForeground1 },
});

/** How a 落后幅度 compares with the largest; the number beside it says how large. */
export function GapBar({ share, standing }: { share: number; standing: Standing }) {
  const styles = useStyles();
  return (
    <svg className={styles.root} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} x="0" y="2" width="100" height="2" />
      <rect className={mergeClasses(standing === 'severe' ? styles.severe : styles.below)} x="0" y="0" width={Math.min(1, Math.max(0.01, share)) * 100} height="6" />
    </svg>
  );
}
