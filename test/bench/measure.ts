/** One line of the bench's table. A `limit` is a promise: the bench fails when the value is above it. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | '×' | 'KB' | '';
  readonly limit?: number;
  readonly note?: string;
}

/** What every `*.bench.ts` exports as `default`. */
export type Bench = () => Measurement[] | Promise<Measurement[]>;

/**
 * How many times longer `subject` takes than `reference`: both in turn, so that a busy machine slows both alike; medians, so that one hiccup counts for nothing.
 * @returns the ratio and both medians in milliseconds
 */
export const compare = (subject: () => unknown, reference: () => unknown, rounds = 15): { ratio: number; subject: number; reference: number } => {
  subject();
  reference();
  const times = Array.from({ length: rounds }, () => ({ subject: milliseconds(subject), reference: milliseconds(reference) }));
  const medians = { subject: median(times.map((time) => time.subject)), reference: median(times.map((time) => time.reference)) };
  return { ratio: medians.subject / medians.reference, ...medians };
};

export const milliseconds = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
};
