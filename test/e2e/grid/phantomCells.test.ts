import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

jest.setTimeout(60_000);

let open: OpenWorkbench;
beforeAll(async () => { open = await openWorkbench(); });
afterAll(() => open.close());

/**
 * Formulas over each other beneath a formula-based highlight rule. Where rules have a place in the dependency graph (see
 * phantomCells.ts), some of these are evaluated before what they depend on.
 */
it('calculates cells in the right order beneath a rule', async () => {
  const wrong = await open.page.evaluate(async () => {
    const { engine } = workbench;
    const id = engine.activeSheetId();
    const ROWS = 14, COLUMNS = 12, ROUNDS = 12;
    let seed = 1;
    const random = (below: number) => { seed = (seed * 1664525 + 1013904223) >>> 0; return Math.floor((seed / 4294967296) * below); };
    const name = ([row, column]: [number, number]) => String.fromCharCode(65 + column) + (row + 1);
    const order: [number, number][] = [];
    for (let row = 0; row < ROWS; row++) for (let column = 0; column < COLUMNS; column++) order.push([row, column]);
    for (let i = order.length - 1; i > 0; i--) { const j = random(i + 1); [order[i], order[j]] = [order[j]!, order[i]!]; }
    const oracle: (() => number)[] = order.map(() => () => 0);
    const write = async (k: number) => {
      const [row, column] = order[k]!;
      const rect = { row, column, rowCount: 1, columnCount: 1 };
      if (k < 20 || random(4) === 0) {
        const value = random(50);
        oracle[k] = () => value;
        await engine.writeCells(id, rect, [[{ value }]]);
      } else {
        const a = random(k), b = random(k);
        oracle[k] = () => oracle[a]!() - oracle[b]!() % 97 + 1;
        await engine.writeCells(id, rect, [[{ formula: `=${name(order[a]!)}-IF(${name(order[b]!)}<0,-MOD(-${name(order[b]!)},97),MOD(${name(order[b]!)},97))+1` }]]);
      }
    };
    await engine.putConditionalFormat(id, {
      id: 'rule', ranges: [{ row: 1, column: 1, rowCount: 12, columnCount: 10 }], priority: 0, stopIfTrue: false,
      test: { type: 'Custom', formula: '=AND(A$1>$B2,B2<C3)' }, look: { fillColor: '#00FF00' },
    });
    for (let k = 0; k < order.length; k++) await write(k);
    const mistakes: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await engine.settle();
      order.forEach(([row, column], k) => {
        const [[value]] = engine.readValues(id, { row, column, rowCount: 1, columnCount: 1 }) as [[number]];
        if (value !== oracle[k]!()) mistakes.push(`round ${round} ${name([row, column])}: ${value} instead of ${oracle[k]!()}`);
      });
      for (let i = 0; i < 4; i++) await write(random(order.length));
    }
    return mistakes;
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});
