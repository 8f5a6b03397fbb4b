import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing } from '../../../domain/dashboard';

const useStyles = makeStyles({
  sign: { display: 'inline-flex', flexShrink: 0, alignItems: 'center', width: '16px', height: '12px', marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: '-1px' },
  severe: { color: tokens.colorStatusDangerForeground1 },
  below: { color: tokens.colorStatusWarningForeground1 },
  near: { color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

/** Filled shapes, or lines where the path is open. The sheets print the same ▼▼ and ▼. */
const shapes: Readonly<Record<Standing, { readonly d: string; readonly filled: boolean }>> = {
  severe: { d: 'M0 3h7.5L3.75 10ZM8.5 3H16L12.25 10Z', filled: true },
  below: { d: 'M2.5 2.5h9L7 11Z', filled: true },
  near: { d: 'M3.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z', filled: true },
  met: { d: 'M2.5 6.5L6 10L12 3', filled: false },
  open: { d: 'M3.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z', filled: false },
};

/** The mark in front of a verdict: a shape as well as a colour. The word beside it says the same. */
export function VerdictSign({ standing }: { standing: Standing }) {
  const styles = useStyles();
  const { d, filled } = shapes[standing];
  return (
    <span className={mergeClasses(styles.sign, styles[standing])} aria-hidden>
      <svg width="16" height="12" viewBox="0 0 16 12">
        <path d={d} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={filled ? 0 : 1.75} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
