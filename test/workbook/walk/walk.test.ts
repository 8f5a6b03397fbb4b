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
import { attempt, attemptUndo, attemptWithEdit, prepareWalk, type End, type Prepared } from './walker';

const office = useOffice();
let impatience: Impatience;
beforeAll(() => { impatience = new Impatience(); });
afterAll(() => impatience.end());

/** All failures at every batch and at the actions of short batches; of long ones this many actions, drawn with this seed. `WALK=full` takes all of them. */
const ACTIONS_PER_BATCH = process.env.WALK === 'full' ? Infinity : 6;
const SEED = 20161231;

const totals = { operations: 0, steps: 0, failures: 0, edits: 0, undos: 0, 'as before': 0, complete: 0, 'told leftover': 0 };

const count = (end: End): void => {
  totals.failures++;
  totals[end]++;
};

/** Every batch with every failure; drawn actions with an error and a silence each, in turn. */
function plannedFailures(batches: readonly number[], failures: readonly Failure[] = FAILURES, most = ACTIONS_PER_BATCH): { steps: number; planned: [Step, Failure][] } {
  const random = seeded(SEED);
  const planned: [Step, Failure][] = [];
  let steps = 0;
  batches.forEach((actions, index) => {
    steps++;
    for (const failure of failures) planned.push([{ batch: index + 1 }, failure]);
    const all = Array.from({ length: actions }, (_, action) => action + 1);
    const drawn = actions <= most ? all : [1, actions, ...Array.from({ length: most - 2 }, () => 1 + Math.floor(random() * actions))];
    [...new Set(drawn)].forEach((action, at) => {
      steps++;
      planned.push([{ batch: index + 1, action }, ERRORS[at % ERRORS.length]!], [{ batch: index + 1, action }, 'stopped']);
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
  return process.env.WALK === 'full' ? plannedFailures(steps.batches).planned : plannedFailures(steps.batches, ['GeneralException', 'lost'], 3).planned;
}

/** What a test run has the time for; `WALK=long` and `WALK=full` take all. */
const walked = [...operations, ...reportOperations, ...handOverOperations, ...repairOperations, ...regionOperations].filter(({ long }) => !long || process.env.WALK);
if (process.env.WALK) jest.setTimeout(3_600_000);

describe.each(walked)('$name', (operation) => {
  it('ends as before or complete wherever Excel fails', async () => {
    const { workbook } = office();
    const prepared = await prepareWalk(workbook, operation);
    const { steps, planned } = plannedFailures(prepared.batches);
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
      for (let batch = 2; batch <= prepared.batches.length; batch++) {
        try {
          const end = await attemptWithEdit(workbook, operation, prepared, batch, edit);
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
  const { operations: walked, steps, failures, edits: made, undos, 'as before': before, complete, 'told leftover': left } = totals;
  process.stdout.write(`The walk: ${walked} operations, ${steps} steps, ${failures} failures ${made} edits by a user meanwhile and ${undos} failures of an undo (seed ${SEED}): ${before} as before, ${complete} complete, ${left} told to be left over, 0 in between.\n`);
});
