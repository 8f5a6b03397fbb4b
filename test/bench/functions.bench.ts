import { henan13 } from '../../src/domain/plan/catalogue';
import { planTarget } from '../../src/functions/functions';
import { columnCalls, plainCall, scalarCalls } from './functions/calls';
import { type Cells, plainLoops } from './functions/plainLoops';
import { sameColumn } from './functions/sameColumn';
import { compare, milliseconds, type Bench, type Measurement } from './measure';

const ROWS = 100_000;
const SCALAR_CALLS = 200;
/** Many short rounds: on a busy machine most of them still end before another program's turn. */
const SCALAR_ROUNDS = 501;
const WARM_UP_CALLS = 20_000;
const TARGET_CALLS = 10_000;
/** Long enough that each sample pays for the garbage that it makes. */
const SAMPLE_MILLISECONDS = 40;

const times = (count: number, work: () => unknown) => (): unknown => {
  let last: unknown;
  for (let call = 0; call < count; call += 1) last = work();
  return last;
};

/** How much longer one call takes than a call that does nothing but one subtraction. */
const scalars = (): Measurement[] =>
  Object.entries(scalarCalls).map(([id, call]) => {
    // The engine compiles what is called often; a sheet calls often.
    times(WARM_UP_CALLS, call)();
    const { ratio, subject, reference } = compare(times(SCALAR_CALLS, call), times(SCALAR_CALLS, plainCall), SCALAR_ROUNDS);
    const above = ((subject - reference) * 1000) / SCALAR_CALLS;
    return { name: `PLAN.${id}, one call above plain arithmetic`, value: above, unit: 'µs', limit: 1, note: `${ratio.toFixed(0)} × the plain call` };
  });

const columnOf = (cellAt: (row: number) => unknown): Cells => Array.from({ length: ROWS }, (_, row) => [cellAt(row)]);

/** One decimal, in no order; every fiftieth has met the target of 500. */
const figures = columnOf((row) => (row % 50 === 0 ? 510 + (row % 97) / 10 : ((row * 7919) % 4990) / 10));
const dates = columnOf((row) => 42370 + ((row * 7919) % 1827));
const persons = columnOf((row) => (row * 7919) % 5_200_001);
const codes = columnOf((row) => ['JY01', 'SB09', 'RC07', 'GG04', 'LD02'][row % 5]);
const names = columnOf((row) => henan13.indicators[row % henan13.indicators.length]!.name);
const inputs: Readonly<Record<string, Cells>> = { ELAPSED: dates, REQUIRED: dates, 'GAP in 人': persons, TARGET: codes, INFO: codes, MATCH: names };

/** A whole column in one call, against a loop of its own that gives the same column. */
const columns = (): Measurement[] =>
  Object.entries(columnCalls).map(([id, call]) => {
    const plain = plainLoops[id]!;
    const column = inputs[id] ?? figures;
    sameColumn(id, call(column), plain(column));
    const runs = Math.ceil(SAMPLE_MILLISECONDS / milliseconds(() => plain(column)));
    const { ratio, subject, reference } = compare(times(runs, () => call(column)), times(runs, () => plain(column)), 9);
    return { name: `PLAN.${id}, ${ROWS} rows ÷ plain loop`, value: ratio, unit: '×', limit: 3, note: `${(subject / runs).toFixed(1)} ms against ${(reference / runs).toFixed(1)} ms` };
  });

/** Names are found in an index, not by going through the catalogue. */
const byName = (): Measurement[] => {
  const callsOf = (key: 'name' | 'code') => {
    const cells = henan13.indicators.filter(({ target }) => target !== undefined).map((indicator): Cells => [[indicator[key]]]);
    let next = 0;
    return times(TARGET_CALLS, () => planTarget(cells[(next += 1) % cells.length]!));
  };
  const { ratio, subject, reference } = compare(callsOf('name'), callsOf('code'), 101);
  return [{ name: `PLAN.TARGET, ${TARGET_CALLS} calls by name ÷ by code`, value: ratio, unit: '×', limit: 2, note: `${subject.toFixed(1)} ms against ${reference.toFixed(1)} ms` }];
};

const functionsBench: Bench = () => [...scalars(), ...columns(), ...byName()];

export default functionsBench;
