import { Impatience } from '../../support/impatience';
import { useOffice } from '../../support/useOffice';
import { DEPTHS, SEED, type Depth } from './depth';
import { handOverOperations } from './handOvers';
import { operations, type WalkedOperation } from './operations';
import { regionOperations } from './regions';
import { repairOperations } from './repairs';
import { reportOperations } from './reports';
import { newTotals, undoExactly, walkEdits, walkFailures, walkTakingBack, walkUndo, type Walking } from './walk';
import { prepareWalk } from './walker';

const all = [...operations, ...reportOperations, ...handOverOperations, ...repairOperations, ...regionOperations];

/** Of two test files, which run side by side, each walks every second operation. */
const HALVES = 2;

/** Describes the walk of one half of the operations. */
export const walkOperations = (half: number): void => {
  const office = useOffice();
  let impatience: Impatience;
  beforeAll(() => { impatience = new Impatience(); });
  afterAll(() => impatience.end());
  afterEach(() => jest.restoreAllMocks());

  const asked = process.env.WALK;
  const depth: Depth = DEPTHS[asked === 'full' || asked === 'long' ? asked : 'short'];
  if (asked) jest.setTimeout(3_600_000);

  const own = all.filter((_, at) => at % HALVES === half);
  /** A test run has the time for a part of them only. */
  const inPart = own.filter(({ long }) => long && !asked);

  const totals = newTotals();

  const walk = async (operation: WalkedOperation, of: Depth = depth): Promise<Walking> => {
    const { workbook } = office();
    return { workbook, operation, prepared: await prepareWalk(workbook, operation), impatience, depth: of, turn: of === DEPTHS.part ? all.indexOf(operation) : 0, totals };
  };

  describe.each(own.filter((operation) => !inPart.includes(operation)))('$name', (operation) => {
    it('ends as before or complete wherever Excel fails', async () => expect(await walkFailures(await walk(operation))).toEqual([]));
    it('meets what a user does between reading and writing', async () => expect(await walkEdits(await walk(operation))).toEqual([]));
    it('says what is left where Excel fails again while the write is taken back', async () => expect(await walkTakingBack(await walk(operation))).toEqual([]));
    it('is undone in a second try where Excel fails in the first', async () => expect(await walkUndo(await walk(operation))).toEqual([]));
    it('is undone exactly, and once', async () => expect(await undoExactly(await walk(operation))).toEqual([]));
  });

  it.each(inPart)('$name: ends as before or complete, meets users and is undone, at every batch with failures in turn', async (operation) => {
    const walking = await walk(operation, DEPTHS.part);
    totals.inPart++;
    const wrong = [await walkFailures(walking), await walkEdits(walking), await walkTakingBack(walking), await walkUndo(walking), await undoExactly(walking)];
    expect(wrong.flat()).toEqual([]);
  });

  afterAll(() => {
    const { operations: count, inPart: few, steps, failures, edits, undos, full, 'as before': before, complete, 'told leftover': left } = totals;
    const share = `${((100 * (failures + undos)) / full).toFixed(0)} % of WALK=full for ${count} of ${own.length} operations, ${few} of them in part`;
    process.stdout.write(`The walk (${share}): ${steps} steps, ${failures} failures, ${edits} edits by a user meanwhile and ${undos} failures of an undo (seed ${SEED}): ${before} as before, ${complete} complete, ${left} told to be left over, 0 in between.\n`);
  });
};
