import { defaultSettings } from '../../../src/domain/measures/settings';
import { henan13 } from '../../../src/domain/plan/catalogue';
import type { Contents } from '../../../src/domain/sheets/existingSheet';
import { ledgerSheet } from '../../../src/domain/sheets/ledgerSheet';
import { planCatalogueUpdate, planLedgerUpdate } from '../../../src/domain/sheets/planUpdate';
import type { Cell, SheetPlan } from '../../../src/domain/sheets/sheetPlan';
import { catalogueSheet } from '../../../src/domain/sheets/catalogueSheet';

type Grid = (string | number | boolean)[][];
const contentOf = (cell: Cell): string | number | boolean => (cell === null ? '' : typeof cell === 'object' ? cell.formula : cell);
const asRead = (sheet: SheetPlan): Grid => sheet.cells.map((row) => row.map(contentOf));
const places = { reportDate: { row: 1, column: 2 }, elapsed: { row: 1, column: 4 } };
const update = (contents: Contents, where = places) => {
  const result = planLedgerUpdate(henan13, 'plan', defaultSettings, contents, where);
  if (!result.ok) throw new Error(result.missing.join());
  return result;
};

describe('updating a ledger', () => {
  it('changes nothing on a fresh sheet', () => {
    expect(update(asRead(ledgerSheet(henan13, 'plan'))).patch).toEqual({ writes: [], changed: 0 });
  });

  it('writes lost formulas again and never an entry', () => {
    const grid = asRead(ledgerSheet(henan13, 'plan'));
    const line = grid[6]!;
    line[8] = 145.1;
    line[14] = 'scribbled';
    const { patch, keptEntries } = update(grid);
    expect(patch.changed).toBe(1);
    expect(patch.writes[0]?.area).toEqual({ row: 6, column: 14, rowCount: 1, columnCount: 1 });
    expect(keptEntries).toBe(1);
  });

  it('changes the spelling of every measure', () => {
    const native = planLedgerUpdate(henan13, 'native', defaultSettings, asRead(ledgerSheet(henan13, 'plan')), places);
    expect(native.ok && native.patch.changed).toBeGreaterThan(150);
  });

  it('follows a column and a line that the user inserted', () => {
    const grid = asRead(ledgerSheet(henan13, 'plan')).map((row) => [...row.slice(0, 3), '', ...row.slice(3)]);
    grid[5]![3] = '责任处室';
    grid.splice(8, 0, ['', '', '小计', '', ...Array.from({ length: 18 }, () => '')]);
    const { patch, found } = update(grid, { reportDate: { row: 1, column: 2 }, elapsed: { row: 1, column: 5 } });
    expect(found).toMatchObject({ foreignRows: 1, foreignColumns: 1, absentRows: [] });
    const touched = patch.writes.flatMap(({ area }) => (area.column === 3 || (area.row <= 8 && area.row + area.rowCount > 8) ? [area] : []));
    expect(touched).toEqual([]);
    // Formulas point at the shifted cells: 当前值 stands one column further right.
    expect(JSON.stringify(patch.writes)).toContain('PLAN.GAP($O7,$A7)');
  });

  it('does not bring back a deleted line and says how many are missing', () => {
    const grid = asRead(ledgerSheet(henan13, 'plan'));
    grid.splice(7, 1);
    expect(update(grid).found.absentRows).toEqual(['JY02']);
  });

  it('refuses a sheet whose headings are gone, and names them', () => {
    const grid = asRead(ledgerSheet(henan13, 'plan'));
    grid[5]![13] = '累计';
    expect(planLedgerUpdate(henan13, 'plan', defaultSettings, grid, places)).toEqual({ ok: false, missing: ['当前值'] });
  });
});

describe('updating a catalogue', () => {
  it('restores an altered target and leaves a column of the user alone', () => {
    const grid = asRead(catalogueSheet(henan13)).map((row) => [...row, '']);
    grid[2]![17] = '备注';
    grid[3]![17] = '已核';
    grid[3]![6] = 5000;
    const result = planCatalogueUpdate(henan13, grid);
    expect(result.ok && result.patch.writes).toEqual([{ area: { row: 3, column: 6, rowCount: 1, columnCount: 1 }, cells: [[500]] }]);
  });
});
