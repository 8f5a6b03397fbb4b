import { makeStyles, tokens } from '@fluentui/react-components';
import type { Course } from '../../../../domain/dashboard';
import { CHART, drawCourse, type Spot } from './scale';

const useStyles = makeStyles({
  root: { display: 'block', overflow: 'visible' },
  axis: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  date: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  required: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '3 3' },
  actual: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px', strokeLinejoin: 'round', strokeLinecap: 'round' },
  dot: { fill: tokens.colorBrandForeground1 },
  target: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeWidth: '1.5px' },
});

const pathOf = (spots: readonly Spot[]): string => spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** A diamond around a spot. */
export const diamond = ({ x, y }: Spot, size = 4): string => `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;

interface Props {
  readonly course: Course;
  /** 序时进度 at the report date. */
  readonly elapsed: number;
  /** All that is drawn, in words. */
  readonly label: string;
}

/** How an indicator went (solid, with dots) beside how it was meant to go (dashed) and where it has to arrive (diamond). */
export function CourseChart({ course, elapsed, label }: Props) {
  const styles = useStyles();
  const { actual, required, target, reportDate } = drawCourse(course, elapsed);
  const last = actual.at(-1)?.at(-1);
  const floor = CHART.height - 1;
  return (
    <svg role="img" aria-label={label} className={styles.root} width={CHART.width} height={CHART.height} viewBox={`0 0 ${CHART.width} ${CHART.height}`}>
      <line className={styles.axis} x1={CHART.left} x2={CHART.width - CHART.right} y1={floor} y2={floor} />
      <line className={styles.date} x1={reportDate} x2={reportDate} y1={0} y2={floor} />
      <path className={styles.required} d={pathOf(required)} />
      <path className={styles.target} d={diamond(target)} />
      {actual.map((run) => <path key={run[0]!.x} className={styles.actual} d={pathOf(run)} />)}
      {actual.flat().map((spot) => <circle key={spot.x} className={styles.dot} cx={spot.x} cy={spot.y} r={spot === last ? 3.5 : 2} />)}
    </svg>
  );
}
