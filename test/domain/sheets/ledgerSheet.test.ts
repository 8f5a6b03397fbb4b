import { henan13 } from '../../../src/domain/plan/catalogue';
import { readTag } from '../../../src/domain/highlights/ruleTag';
import type { Cell } from '../../../src/domain/sheets/sheetPlan';
import { ledgerSheet } from '../../../src/domain/sheets/ledgerSheet';
import { ledgerRows } from '../../../src/domain/sheets/ledgerRows';

const sheet = ledgerSheet(henan13, 'plan');
const body = sheet.cells.slice(sheet.headerRow + 1);
const at = (code: string, key: string): Cell | undefined => {
  const row = body.find(([first]) => first === code);
  return row?.[sheet.columns.findIndex((column) => column.key === key)];
};
const formulas = (cells: readonly (readonly Cell[])[]): string[] =>
  cells.flat().flatMap((cell) => (cell && typeof cell === 'object' ? [cell.formula] : []));

describe('监测台账', () => {
  it('has one line an indicator and one a part of each structure, in the order of the plan', () => {
    const structures = henan13.indicators.filter((indicator) => indicator.parts);
    const parts = structures.reduce((sum, indicator) => sum + (indicator.parts?.length ?? 0), 0);
    expect(body).toHaveLength(henan13.indicators.length + parts);
    expect(body.map(([code]) => code)).toEqual(ledgerRows(henan13).map((row) => row.key));
  });

  it('has rows of one length and as many headings as columns', () => {
    for (const row of sheet.cells) expect(row).toHaveLength(sheet.columns.length);
    expect(sheet.cells[sheet.headerRow]).toEqual(sheet.columns.map((column) => column.heading));
  });

  it('leaves every cell that the user fills empty, except the totals of structures', () => {
    const lines = ledgerRows(henan13);
    body.forEach((row, index) =>
      sheet.columns.forEach((column, position) => {
        if (column.filledBy === 'user' && lines[index]?.kind !== 'structure') expect(row[position]).toBeNull();
      }),
    );
  });

  it('calculates targets by our function, or holds them as numbers in the native spelling', () => {
    expect(at('JY01', 'target')).toEqual({ formula: '=PLAN.TARGET($A7)' });
    const native = ledgerSheet(henan13, 'native');
    expect(native.cells[native.headerRow + 1]?.[6]).toBe(500);
    expect(formulas(native.cells).filter((formula) => formula.includes('PLAN.'))).toEqual([]);
  });

  it('uses nothing volatile and nothing newer than Excel 2016', () => {
    for (const spelling of ['plan', 'native'] as const)
      for (const formula of formulas(ledgerSheet(henan13, spelling).cells))
        expect(formula).not.toMatch(/\b(TODAY|NOW|RAND|OFFSET|INDIRECT|LET|LAMBDA|XLOOKUP|FILTER|SEQUENCE)\(/);
  });

  it('says flow or stock for every line that is filled', () => {
    expect(at('JY01', 'entry')).toBe('当年新增数');
    for (const [code, key] of [['RC02', '自动合计'], ['RC02-1', '各部分数量']] as const) expect(at(code, 'entry')).toBe(key);
  });

  it('prints every source clause of an indicator that the plan states twice', () => {
    const twice = henan13.indicators.find((indicator) => indicator.sources.length === 2);
    expect(String(at(twice?.code ?? '', 'clause')).split('；')).toHaveLength(2);
  });

  it('marks its rules as ours and keeps custom functions out of them', () => {
    expect(sheet.highlights.length).toBeGreaterThan(0);
    for (const { formula } of sheet.highlights) {
      expect(readTag(formula)).toEqual({ kind: 'template', template: 'ledger' });
      expect(formula).not.toContain('PLAN.');
    }
  });

  it('covers every cell to fill with exactly one validation', () => {
    const lines = ledgerRows(henan13);
    const inputs = sheet.columns.flatMap((column, position) => (column.filledBy === 'user' ? [position] : []));
    lines.forEach((line, index) => {
      if (line.kind === 'structure') return;
      for (const column of inputs.slice(line.kind === 'part' ? 1 : 0)) {
        const row = sheet.headerRow + 1 + index;
        const covering = sheet.validations.filter(
          ({ area, rule }) => rule.kind === 'decimal' && row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount,
        );
        expect(covering).toHaveLength(1);
      }
    });
  });
});
