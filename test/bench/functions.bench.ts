import { henan13 } from '../../src/domain/plan/catalogue';
import { planTarget } from '../../src/functions/functions';
import { columnCalls, scalarCalls } from './functions/calls';
import { type Cells, plainLoops } from './functions/plainLoops';
import { compare, type Bench, type Measurement } from './measure';

const ROWS = 100_000;
const SCALAR_CALLS = 2000;
const TARGET_CALLS = 10_000;

const times = (count: number, work: () => unknown) => (): unknown => {
  let last: unknown;
  for (let call = 0; call < count; call += 1) last = work();
  return last;
};

const figure: Cells = [[145.1]];
const plainCall = (): unknown => [[500 - (figure[0]![0] as number)]];

/** How much longer one call takes than a call that does nothing but one subtraction. */
const scalars = (): Measurement[] =>
  Object.entries(scalarCalls).map(([id, call]) => {
    // The engine compiles what is called often; a sheet calls often.
    times(10 * SCALAR_CALLS, call)();
    const { ratio, subject, reference } = compare(times(SCALAR_CALLS, call), times(SCALAR_CALLS, plainCall));
    const above = ((subject - reference) * 1000) / SCALAR_CALLS;
    return { name: `PLAN.${id}, one call above plain arithmetic`, value: above, unit: 'µs', limit: 1, note: `${ratio.toFixed(0)} × the plain call` };
  });

const figures: Cells = Array.from({ length: ROWS }, (_, row) => [(row + 1) / 250]);
const dates: Cells = Array.from({ length: ROWS }, (_, row) => [42370 + (row % 1827)]);
const persons: Cells = Array.from({ length: ROWS }, (_, row) => [row + 1]);
const inputs: Readonly<Record<string, Cells>> = { ELAPSED: dates, REQUIRED: dates, 'GAP in 人': persons };

/** A whole column in one call, against a loop that knows everything beforehand and checks nothing. */
const columns = (): Measurement[] =>
  Object.entries(columnCalls).map(([id, call]) => {
    const plain = plainLoops[id]!;
    const column = inputs[id] ?? figures;
    const { ratio, subject, reference } = compare(() => call(column), () => plain(column), 9);
    return { name: `PLAN.${id}, ${ROWS} rows ÷ plain loop`, value: ratio, unit: '×', limit: 3, note: `${subject.toFixed(1)} ms against ${reference.toFixed(1)} ms` };
  });

/** Names are found in an index, not by going through the catalogue. */
const names = (): Measurement[] => {
  const callsOf = (key: 'name' | 'code') => {
    const cells = henan13.indicators.filter(({ target }) => target !== undefined).map((indicator): Cells => [[indicator[key]]]);
    let next = 0;
    return times(TARGET_CALLS, () => planTarget(cells[(next += 1) % cells.length]!));
  };
  const { ratio, subject, reference } = compare(callsOf('name'), callsOf('code'));
  return [{ name: `PLAN.TARGET, ${TARGET_CALLS} calls by name ÷ by code`, value: ratio, unit: '×', limit: 2, note: `${subject.toFixed(1)} ms against ${reference.toFixed(1)} ms` }];
};

const functionsBench: Bench = () => [...scalars(), ...columns(), ...names()];

export default functionsBench;
