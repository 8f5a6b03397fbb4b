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

/** What one operation sent and got, as the workbench counts it. */
export interface Traffic {
  readonly batches: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

/** Excel on the web takes and gives no more at once. */
const MOST_BYTES = 5_000_000;

/** Requests are filled to nine tenths and more; answers, whose size can only be guessed before, to six tenths. */
const allowed = ({ bytesIn, bytesOut }: Traffic, fixed: number): number => fixed + Math.floor(bytesIn / (0.9 * MOST_BYTES)) + Math.floor(bytesOut / (0.6 * MOST_BYTES));

/**
 * Round trips, constant but for one for each 5 MB that is sent or answered, and the largest of both against what Excel on the web takes.
 *
 * @param fixed round trips of a small sheet
 */
export const traffic = (name: string, sent: Traffic, fixed: number, note = ''): Measurement[] => [
  { name: `${name}: round trips`, value: sent.batches, unit: '', limit: allowed(sent, fixed), note: `${note}${(sent.bytesIn / 1024).toFixed(0)} KB sent, ${(sent.bytesOut / 1024).toFixed(0)} KB answered` },
  { name: `${name}: largest request or answer`, value: Math.max(sent.largestRequest, sent.largestAnswer) / 1000, unit: 'KB', limit: MOST_BYTES / 1000 },
];
