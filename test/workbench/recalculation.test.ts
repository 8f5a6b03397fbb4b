import fc from 'fast-check';
import { checkpoint } from '../../workbench/engines/memory/checkpoint';
import { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';

const SHEETS = ['甲', '乙', '丙'];
const NAMES = ['税率', '基数'];
const AREA = { row: 0, column: 0, rowCount: 8, columnCount: 4 };
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Formulas of a column read columns to its left only, so that none is circular: those show 0 where a calculation happens to begin. */
const FORMULAS: readonly (readonly string[])[] = [
  [],
  ['=A1+1', '=SUM(A1:A4)', '=甲!A2*2', '=IFERROR(乙!A1,-1)', '=SUM(丙!A:A)', '=税率*10', '=IFERROR(SUM(基数),0)', '=SUM(表甲[数])', '=INDIRECT("乙!A2")', '=N(A8)'],
  ['=A2&B2', '=SUM(甲!A1:B8)', '=IF(A2>3,B1,B2)', '=SUMIF(乙!B1:B8,">2")', '=COUNT(B:B)', '=SUM(B1:B8)'],
  ['=C1&"!"', '=IFERROR(SUM(丙!B2:C6),"none")', '=IFERROR(MATCH(2,甲!B1:B8,0),A1)', '=COUNTA(C1:C8)'],
];

const at = { row: fc.nat(7), column: fc.nat(3) };
/** What happens to a workbook. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('write' as const), sheet: fc.nat(2), ...at, content: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant('')), formula: fc.option(fc.nat(9), { freq: 3 }) }) },
  fc.record({ do: fc.constantFrom('clear', 'merge', 'unmerge'), sheet: fc.nat(2), ...at, content: fc.nat(2) }),
  fc.record({ do: fc.constantFrom('name', 'unname'), name: fc.constantFrom(...NAMES), formula: fc.constantFrom('=甲!$A$1', '=乙!$A$1:$B$2', '=0.5') }),
  fc.record({ do: fc.constantFrom('sheet', 'unsheet', 'rename'), sheet: fc.nat(2), to: fc.nat(2) }),
  fc.record({ do: fc.constantFrom('table', 'untable', 'retable'), row: fc.nat(7) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const idOf = (engine: MemoryEngine, at: number): string | undefined => engine.listSheets().find(({ name }) => name === SHEETS[at])?.id;

/** Where something spills, everything is calculated anew: half of the workbooks have none that does. */
const SPILLING = ['=A1:A3', '=IF(A1:A2>3,A1:A2,0)'];

function make(engine: MemoryEngine, step: Step, spills: boolean): void {
  switch (step.do) {
    case 'name': return engine.putName({ name: step.name, formula: step.formula, visible: true, comment: '' });
    case 'unname': return engine.deleteName(step.name);
    case 'sheet': if (!idOf(engine, step.sheet)) engine.addSheet(SHEETS[step.sheet]!); return;
    case 'unsheet': { const id = idOf(engine, step.sheet); if (id) engine.deleteSheet(id); return; }
    case 'rename': { const id = idOf(engine, step.sheet); if (id && !idOf(engine, step.to)) engine.renameSheet(id, SHEETS[step.to]!); return; }
    case 'table': { if (engine.listTables().length === 0) engine.addTable(engine.activeSheetId(), { ...cell(step.row, 0), rowCount: 4 }, '表甲', ''); return; }
    case 'untable': return engine.listTables().forEach(({ id }) => engine.deleteTable(id));
    case 'retable': return engine.listTables().forEach(({ id }) => engine.updateTable(id, { range: { ...cell(step.row, 0), rowCount: 3 } }));
  }
  const id = idOf(engine, step.sheet);
  if (!id) return;
  const rect = cell(step.row, step.column);
  const formula = step.do === 'write' && step.formula !== null ? (spills && step.column === 1 && step.content === 0 ? SPILLING[step.formula % 2] : FORMULAS[step.column]![step.formula]) : undefined;
  if (step.do === 'write') engine.writeCells(id, rect, [[formula ? { formula } : { value: step.content }]]);
  else if (step.do === 'clear') engine.clear(id, { ...rect, rowCount: 2, columnCount: 2 }, step.content === 0 ? 'contents' : 'all');
  else if (step.do === 'merge') engine.merge(id, { ...rect, rowCount: 2 });
  else engine.unmerge(id, rect);
}

const shown = (engine: MemoryEngine) => engine.listSheets().map(({ id, name }) => [name, engine.readValues(id, AREA)]);

/** A sheet to stand on that nothing refers to, with the heading of a table. */
const opened = (): MemoryEngine => {
  const engine = new MemoryEngine('底');
  engine.writeCells(engine.activeSheetId(), AREA, Array.from({ length: 8 }, (_, row) => Array.from({ length: 4 }, () => ({ value: row % 4 === 0 ? '数' : row }))));
  SHEETS.slice(0, 2).forEach((name) => engine.addSheet(name));
  return engine;
};

it('shows after changes what a calculation from nothing shows', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), fc.boolean(), (steps, spills) => {
    const [engine, anew] = [opened(), opened()];
    for (const each of steps) {
      for (const one of [engine, anew]) make(one, each, spills);
      anew.recalculate();
      expect(shown(engine)).toEqual(shown(anew));
    }
  }), { numRuns: 80 });
});

it('shows at a checkpoint what was shown there, and goes on from it', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), fc.array(step, { maxLength: 10 }), fc.array(step, { maxLength: 10 }), fc.boolean(), (steps, away, on, spills) => {
    const [engine, anew] = [opened(), opened()];
    for (const each of steps) for (const one of [engine, anew]) make(one, each, spills);
    const restore = checkpoint(engine);
    for (let twice = 0; twice < 2; twice++) {
      for (const each of away) { make(engine, each, spills); shown(engine); }
      restore();
      expect(shown(engine)).toEqual(shown(anew));
    }
    for (const each of on) {
      for (const one of [engine, anew]) make(one, each, spills);
      anew.recalculate();
      expect(shown(engine)).toEqual(shown(anew));
    }
  }), { numRuns: 60 });
});

it.each([
  ['a cell that is cleared', (engine: MemoryEngine, id: string) => engine.writeCells(id, cell(9, 5), [[{ value: 1 }]]), (engine: MemoryEngine, id: string) => engine.clear(id, cell(9, 5), 'contents')],
  ['cells that are unmerged', (engine: MemoryEngine, id: string) => engine.merge(id, { ...cell(9, 5), columnCount: 2 }), (engine: MemoryEngine, id: string) => engine.unmerge(id, cell(9, 5))],
])('lets a formula spill that was stopped by %s', (_, stop, free) => {
  const engine = opened();
  const id = engine.activeSheetId();
  stop(engine, id);
  engine.writeCells(id, cell(8, 5), [[{ formula: '=A2:A3' }]]);
  expect(engine.readValues(id, cell(8, 5))).toEqual([[{ error: '#SPILL!' }]]);
  free(engine, id);
  expect(engine.readValues(id, { ...cell(8, 5), rowCount: 2 })).toEqual([[1], [2]]);
});
