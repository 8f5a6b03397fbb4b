import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Bench, Measurement } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');
const { planFunctions } = await import('../support/planFunctions');
const { loadSettings } = await import('../../src/workbook/settings');
const { checkOnOpening } = await import('../../src/workbook/checkOnOpening');

/** The last reads no figure. */
const LINE = ['=PLAN.GAP(B#,A#)', '=PLAN.COMPLETION(B#,A#)', '=PLAN.PACE(B#,A#,"2016-12-31")', '=PLAN.STATUS(B#,A#,"2016-12-31")', '=PLAN.TARGET(A#)'];
const FORMULAS = 5_000;
const LINES = FORMULAS / LINE.length;

/**
 * How often our functions are called in a workbook with many of them. The memory engine calculates what depends on a changed cell and nothing
 * else, as Excel does; what is ours is that nothing depends on more than its line, and that the pane asks for no calculation.
 */
const opening: Bench = async (): Promise<Measurement[]> => {
  const { set, invoke } = await planFunctions();
  let calls = 0;
  const office = await openOffice({ withFunctions: { set, invoke: (id, args) => { calls += 1; return invoke(id, args); } } });
  const read = () => office.workbook.values(`Sheet1!C1:G${LINES}`);
  const counted = async (work: () => Promise<unknown>): Promise<number> => {
    calls = 0;
    await work();
    await read();
    return calls;
  };
  try {
    const name = `${FORMULAS} PLAN formulas`;
    const first = await counted(() => office.workbook.type('Sheet1!A1', Array.from({ length: LINES }, (_, row) => ['JY01', row, ...LINE.map((text) => text.replaceAll('#', String(row + 1)))])));
    office.statistics.reset();
    const opened = await counted(async () => {
      await loadSettings();
      await checkOnOpening();
    });
    const { batches } = office.statistics;
    const edited = await counted(() => office.workbook.type(`Sheet1!B${LINES / 2}`, 300));
    const elsewhere = await counted(() => office.workbook.type(`Sheet1!J${LINES / 2}`, 300));
    return [
      { name: `${name}: calls of the first calculation`, value: first, unit: '', limit: FORMULAS },
      { name: `${name}: calls that opening the pane causes`, value: opened, unit: '', limit: 0, note: `${batches} round trips` },
      { name: `${name}: calls after one figure was typed`, value: edited, unit: '', limit: LINE.length - 1, note: 'those of its line that read it' },
      { name: `${name}: calls after a cell was typed that none reads`, value: elsewhere, unit: '', limit: 0 },
    ];
  } finally {
    office.close();
  }
};

export default opening;
