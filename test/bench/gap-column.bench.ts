import { planGap } from '../../src/functions/functions';
import { compare, type Bench } from './measure';

const ROWS = 100_000;

/** The whole column in one call, against a plain loop that does nothing but the subtraction. */
const gapColumn: Bench = () => {
  const actual = Array.from({ length: ROWS }, (_, row) => [row / 250]);
  const indicator = [['JY01']];
  const { ratio, subject, reference } = compare(
    () => planGap(actual, indicator),
    () => actual.map((row) => row.map((value) => 500 - value)),
  );
  return [{ name: `PLAN.GAP, ${ROWS} rows ÷ plain loop`, value: ratio, unit: '×', limit: 3, note: `${subject.toFixed(1)} ms against ${reference.toFixed(1)} ms` }];
};

export default gapColumn;
