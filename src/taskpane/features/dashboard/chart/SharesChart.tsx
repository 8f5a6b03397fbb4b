import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHART } from './scale';

const useStyles = makeStyles({
  root: { display: 'block' },
  part: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px' },
  // Light, middle, dark: the order of the parts, told apart without hues.
  first: { fill: tokens.colorNeutralBackground1 },
  second: { fill: tokens.colorNeutralForegroundDisabled },
  third: { fill: tokens.colorNeutralForeground3 },
  planned: { strokeDasharray: '2 2' },
  actual: { stroke: tokens.colorBrandForeground1 },
  actualSecond: { fill: tokens.colorBrandStroke2 },
  actualThird: { fill: tokens.colorBrandForeground1 },
});

const BAR = 12;
const INNER = CHART.width - 2;

interface Props {
  /** In percent, in the target's order. */
  readonly planned: readonly number[];
  readonly actual?: readonly number[];
  readonly label: string;
}

/** The parts of a structure: as planned above (dashed edges), as they are below. */
export function SharesChart({ planned, actual, label }: Props) {
  const styles = useStyles();
  const bar = (shares: readonly number[], y: number, edge: string, fills: readonly string[]) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share, part) => {
      const before = shares.slice(0, part).reduce((sum, each) => sum + each, 0);
      return <rect key={part} className={mergeClasses(styles.part, edge, fills[Math.min(part, fills.length - 1)])} x={1 + (before / total) * INNER} y={y} width={(share / total) * INNER} height={BAR} />;
    });
  };
  return (
    <svg role="img" aria-label={label} className={styles.root} width={CHART.width} height={CHART.height} viewBox={`0 0 ${CHART.width} ${CHART.height}`}>
      {bar(planned, 5, styles.planned, [styles.first, styles.second, styles.third])}
      {actual && bar(actual, 23, styles.actual, [styles.first, styles.actualSecond, styles.actualThird])}
    </svg>
  );
}
