import type { Course } from '../../../../domain/dashboard';

/** Room of a small chart in its own units; marks at the edges are drawn whole. */
export const CHART = { width: 116, height: 40, left: 5, right: 6, top: 6, bottom: 6 } as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface DrawnCourse {
  /** Runs of known values; a missing one parts them. */
  readonly actual: readonly (readonly Spot[])[];
  readonly required: readonly Spot[];
  readonly target: Spot;
  readonly reportDate: number;
}

const extent = ({ actual, required, target }: Course): readonly [number, number] => {
  const values = [target.value, ...required.map(({ value }) => value), ...actual.flatMap(({ value }) => (value === null ? [] : [value]))];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // All the same: a line in the middle.
  return least === most ? [least - 1, most + 1] : [least, most];
};

/** One x for a moment of the period, from 0 (its start) to 1 (its end). */
const xOf = (at: number): number => CHART.left + at * (CHART.width - CHART.left - CHART.right);

/**
 * Where the marks of a course stand. The height goes from the smallest value to the largest: levels are seldom near 0.
 *
 * @param elapsed 序时进度 at the report date
 */
export const drawCourse = (course: Course, elapsed: number): DrawnCourse => {
  const [least, most] = extent(course);
  const place = ({ at, value }: { readonly at: number; readonly value: number }): Spot => ({
    x: xOf(at),
    y: CHART.top + (1 - (value - least) / (most - least)) * (CHART.height - CHART.top - CHART.bottom),
  });
  const runs: Spot[][] = [[]];
  for (const { at, value } of course.actual) {
    if (value === null) runs.push([]);
    else runs[runs.length - 1]!.push(place({ at, value }));
  }
  return {
    actual: runs.filter((run) => run.length > 0),
    required: course.required.map(place),
    target: place(course.target),
    reportDate: xOf(elapsed),
  };
};
