import { henan13 } from '../../../../src/domain/plan/catalogue';
import { readTag } from '../../../../src/domain/highlights/ruleTag';
import { annualSheet } from '../../../../src/domain/sheets/annual/sheet';
import { standardLedgerPlace } from '../../../../src/domain/sheets/review';
import type { Cell } from '../../../../src/domain/sheets/sheetPlan';

const variants = (['zh-CN', 'en-US'] as const).flatMap((language) =>
  [true, false].flatMap((quarterly) => [null, standardLedgerPlace(henan13)].map((ledger) => ({ language, quarterly, ledger, is: `${language}, ${quarterly ? 'quarters' : 'years'}, ${ledger ? 'with' : 'without'} a ledger` }))),
);
const formulas = (cells: readonly (readonly Cell[])[]): string[] => cells.flat().flatMap((cell) => (cell && typeof cell === 'object' ? [cell.formula] : []));

describe.each(variants)('年度计划: $is', (request) => {
  const sheet = annualSheet(henan13, request);

  it('has a line for each target with one number, rows of one length and no heading twice', () => {
    expect(sheet.cells.slice(sheet.headerRow + 1).map(([code]) => code)).toEqual(henan13.indicators.filter(({ parts }) => !parts).map(({ code }) => code));
    for (const row of sheet.cells) expect(row).toHaveLength(sheet.columns.length);
    expect(new Set(sheet.columns.map(({ heading }) => heading)).size).toBe(sheet.columns.length);
  });

  it('calls a typed quarter by its year, so that none is taken for another’s', () => {
    const own = sheet.columns.filter(({ key }) => key.startsWith('typedQuarter-'));
    expect(own).toHaveLength(request.quarterly ? 20 : 0);
    for (const { key, heading, filledBy } of own) expect([heading.includes(key.split('-')[1]!), filledBy]).toEqual([true, 'user']);
  });

  it('calculates in every Excel from 2016 on without our functions, and nothing volatile', () => {
    for (const formula of formulas(sheet.cells)) {
      expect(formula).not.toMatch(/\bPLAN\.|\b(TODAY|NOW|RAND|OFFSET|INDIRECT|LET|LAMBDA|XLOOKUP|FILTER|SEQUENCE|IFS|SWITCH|CONCAT|TEXTJOIN)\(/);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  it('prints on A4 what is planned and reached; the user’s own numbers and the helper stay on screen', () => {
    const printed = sheet.columns.slice(0, sheet.print.columnCount).map(({ key }) => key);
    expect(printed.at(-1)).toBe(request.quarterly ? 'quarterCheck' : 'over');
    expect(printed.filter((key) => key.startsWith('typed'))).toEqual([]);
  });

  it('knows its rules again, and lists that Excel keeps', () => {
    for (const { formula } of sheet.highlights) expect(readTag(formula)).toEqual({ kind: 'template', template: 'annual' });
    for (const { rule } of sheet.validations) if (rule.kind === 'list') expect(rule.items.join(',').length).toBeLessThan(255);
  });
});
