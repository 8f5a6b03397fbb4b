import { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';
import { openOffice } from '../support/openOffice';
import { useOffice } from '../support/useOffice';

const calls: unknown[][] = [];
const invoke = (id: string, args: unknown[]): unknown => {
  calls.push(args);
  switch (id) {
    case 'DOUBLE': return (args[0] as unknown[][]).map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value)));
    case 'FAIL': throw Object.assign(new Error('没有这个指标'), { code: '#N/A' });
    case 'BREAK': throw new TypeError('a mistake');
    case 'LATER': return Promise.resolve(42);
    default: return args[0];
  }
};
const matrix = { name: 'values', dimensionality: 'matrix' as const };
const set = {
  namespace: 'PLAN',
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [matrix, { ...matrix, name: 'unit', optional: true }] },
    { id: 'FAIL', name: 'FAIL', parameters: [] },
    { id: 'BREAK', name: 'BREAK', parameters: [] },
    { id: 'LATER', name: 'LATER', parameters: [] },
  ],
};
const office = useOffice({ withFunctions: { set, invoke } });

test('a column goes in with blanks as null and spills', async () => {
  const { workbook } = office();
  await workbook.type('A1', [[1], [''], ['x']]);
  await workbook.type('C1', '=PLAN.DOUBLE(A1:A3)');
  expect(await workbook.values('C1:C3')).toEqual([[2], [''], ['x']]);
  expect(calls.at(-1)).toEqual([[[1], [null], ['x']], null]);
});

test('errors of the function become error values with their message', async () => {
  const { workbook } = office();
  await workbook.type('A1', [['=PLAN.FAIL()', '=PLAN.BREAK()', '=PLAN.DOUBLE()', '=PLAN.DOUBLE(1/0)', '=PLAN.LATER()', '=PLAN.NONE()', '=PLAN']]);
  expect(await workbook.values('A1:G1')).toEqual([['#N/A', '#VALUE!', '#VALUE!', '#DIV/0!', 42, '#NAME?', '#NAME?']]);
  expect(await workbook.cell('A1')).toEqual({ error: '#N/A', message: '没有这个指标' });
});

test('formulas entered before the functions stay #NAME? until they are entered again', async () => {
  const engine = new MemoryEngine();
  const { id } = engine.listSheets()[0]!;
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  engine.writeCells(id, cell, [[{ formula: '=PLAN.DOUBLE(2)' }]]);
  engine.registerFunctions(set, invoke);
  engine.recalculate();
  expect(engine.readValues(id, cell)).toEqual([[{ error: '#NAME?' }]]);
  engine.writeCells(id, cell, [[{ formula: '=PLAN.DOUBLE(2)' }]]);
  expect(engine.readValues(id, cell)).toEqual([[4]]);
});

test("the add-in's own functions answer in cells", async () => {
  const own = await openOffice({ withFunctions: true });
  await own.workbook.type('A1', 145.1);
  await own.workbook.type('B1', '=PLAN.GAP(A1,"JY01")');
  await own.workbook.type('C1', '=PLAN.STATUS(A1,"JY01",DATE(2016,12,31))');
  expect(await own.workbook.value('B1')).toBeCloseTo(354.9, 9);
  expect(await own.workbook.value('C1')).toBe('快于序时');
  own.close();
});
