import { countSteps, ERRORS, FAILURES, type Failure, type Step } from '../../support/failures';
import { Impatience } from '../../support/impatience';
import type { TestWorkbook } from '../../support/testWorkbook';
import { useOffice } from '../../support/useOffice';
import { handOverOperations } from './handOvers';
import { operations, type WalkedOperation } from './operations';
import { regionOperations } from './regions';
import { repairOperations } from './repairs';
import { reportOperations } from './reports';
import { seeded } from './seeded';
import { edits } from './edits';
import { attempt, attemptUndo, attemptWithEdit, endsOfEdit, prepareWalk, type End, type Prepared } from './walker';

const office = useOffice();
let impatience: Impatience;
beforeAll(() => { impatience = new Impatience(); });
afterAll(() => impatience.end());

/** How much is walked of a batch: so many failures in turn (all are 8), at most so many actions, and at an action an error and a silence or one of them in turn. */
interface Depth { readonly perBatch: number; readonly actions: number; readonly perAction: 1 | 2 }

/** `full` walks every action; the others draw some with this seed. A test run has no time for more than `short`, nor for the long operations. */
const DEPTHS = {
  short: { walk: { perBatch: 8, actions: 4, perAction: 1 }, undo: { perBatch: 1, actions: 2, perAction: 1 } },
  long: { walk: { perBatch: 8, actions: 6, perAction: 2 }, undo: { perBatch: 4, actions: 4, perAction: 2 } },
  full: { walk: { perBatch: 8, actions: Infinity, perAction: 2 }, undo: { perBatch: 8, actions: Infinity, perAction: 2 } },
} as const satisfies Readonly<Record<string, Readonly<Record<'walk' | 'undo', Depth>>>>;
const depth = DEPTHS[process.env.WALK === 'full' || process.env.WALK === 'long' ? process.env.WALK : 'short'];
const SEED = 20161231;

const totals = { operations: 0, steps: 0, failures: 0, edits: 0, undos: 0, full: 0, 'as before': 0, complete: 0, 'told leftover': 0 };

const count = (end: End): void => {
  totals.failures++;
  totals[end]++;
};

/** The steps of an operation or an undo, each with its failures. */
function plannedFailures(batches: readonly number[], { perBatch, actions: most, perAction }: Depth): { steps: number; planned: [Step, Failure][] } {
  const random = seeded(SEED);
  const planned: [Step, Failure][] = [];
  let steps = 0;
  batches.forEach((actions, index) => {
    steps++;
    totals.full += FAILURES.length + 2 * actions;
    for (let turn = 0; turn < perBatch; turn++) planned.push([{ batch: index + 1 }, FAILURES[(index * perBatch + turn) % FAILURES.length]!]);
    const all = Array.from({ length: actions }, (_, action) => action + 1);
    const drawn = actions <= most ? all : [1, actions, ...Array.from({ length: most - 2 }, () => 1 + Math.floor(random() * actions))];
    [...new Set(drawn)].forEach((action, at) => {
      steps++;
      const both = [ERRORS[(index + at) % ERRORS.length]!, 'stopped'] as const;
      for (const failure of perAction === 2 ? both : [both[(index + at) % 2]!]) planned.push([{ batch: index + 1, action }, failure]);
    });
  });
  return { steps, planned };
}

/** The same for the undo of an operation that was carried out. */
async function plannedUndoFailures(workbook: TestWorkbook, operation: WalkedOperation, prepared: Prepared): Promise<[Step, Failure][]> {
  prepared.restore();
  await operation.refresh?.();
  const outcome = await operation.run();
  const steps = countSteps();
  workbook.faults = steps;
  if (outcome.ok) await outcome.undo?.();
  workbook.faults = {};
  return plannedFailures(steps.batches, depth.undo).planned;
}

/** What a test run has the time for; `WALK=long` and `WALK=full` take all. */
const all = [...operations, ...reportOperations, ...handOverOperations, ...repairOperations, ...regionOperations];
const walked = all.filter(({ long }) => !long || process.env.WALK);
if (process.env.WALK) jest.setTimeout(3_600_000);

describe.each(walked)('$name', (operation) => {
  it('ends as before or complete wherever Excel fails', async () => {
    const { workbook } = office();
    const prepared = await prepareWalk(workbook, operation);
    const { steps, planned } = plannedFailures(prepared.batches, depth.walk);
    totals.operations++;
    totals.steps += steps;
    const wrong: string[] = [];
    for (const [step, failure] of planned) {
      try {
        count(await attempt(workbook, operation, prepared, step, failure, impatience));
      } catch (error) {
        wrong.push((error as Error).message);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('meets what a user does between reading and writing', async () => {
    const { workbook } = office();
    const prepared = await prepareWalk(workbook, operation);
    const wrong: string[] = [];
    for (const edit of [...edits, ...(operation.edits ?? [])]) {
      const ends = await endsOfEdit(workbook, operation, prepared, edit);
      if (ends === null) continue;
      for (let batch = 2; batch <= prepared.batches.length; batch++) {
        try {
          const end = await attemptWithEdit(workbook, operation, prepared, batch, edit, ends);
          if (end === 'impossible') continue;
          totals.edits++;
          totals[end]++;
        } catch (error) {
          wrong.push((error as Error).message);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says what is left where Excel fails again while the write is taken back', async () => {
    const { workbook } = office();
    const prepared = await prepareWalk(workbook, operation);
    const last = prepared.batches.length;
    const action = Math.max(1, Math.floor(prepared.batches[last - 1]! / 2));
    for (const again of [1, 2, 3]) count(await attempt(workbook, operation, prepared, { batch: last, action }, 'GeneralException', impatience, again));
  });

  it('is undone in a second try where Excel fails in the first', async () => {
    const { workbook } = office();
    const prepared = await prepareWalk(workbook, operation);
    const wrong: string[] = [];
    for (const [step, failure] of await plannedUndoFailures(workbook, operation, prepared)) {
      try {
        await attemptUndo(workbook, operation, prepared, step, failure, impatience);
        totals.undos++;
      } catch (error) {
        wrong.push((error as Error).message);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is undone exactly, and not after the user has changed what it wrote', async () => {
    const { workbook } = office();
    const prepared = await prepareWalk(workbook, operation);
    await operation.refresh?.();
    const outcome = await operation.run();
    if (!outcome.ok || !outcome.undo) throw new Error('no undo');
    expect(await outcome.undo()).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(JSON.parse(prepared.before));
    expect((await outcome.undo()).ok).toBe(false);
  });
});

afterAll(() => {
  const { operations: count, steps, failures, edits: made, undos, full, 'as before': before, complete, 'told leftover': left } = totals;
  const share = `${((100 * (failures + undos)) / full).toFixed(0)} % of WALK=full for ${count} of ${all.length} operations`;
  process.stdout.write(`The walk (${share}): ${steps} steps, ${failures} failures, ${made} edits by a user meanwhile and ${undos} failures of an undo (seed ${SEED}): ${before} as before, ${complete} complete, ${left} told to be left over, 0 in between.\n`);
});
