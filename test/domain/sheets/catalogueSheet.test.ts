import { henan13 } from '../../../src/domain/plan/catalogue';
import { catalogueSheet } from '../../../src/domain/sheets/catalogueSheet';

const sheet = catalogueSheet(henan13);
const column = (key: string): number => sheet.columns.findIndex((item) => item.key === key);
const body = sheet.cells.slice(sheet.headerRow + 1);

describe('指标目录', () => {
  it('lists every indicator with its target, or the shares of a structure', () => {
    expect(body).toHaveLength(42);
    expect(body[0]?.slice(0, 1)).toEqual(['JY01']);
    expect(body[0]?.[column('target')]).toBe(500);
    expect(body.find(([code]) => code === 'RC02')?.[column('target')]).toBe('10∶40∶50');
  });

  it('leaves empty what the plan does not state', () => {
    for (const key of ['base', 'nature', 'responsible']) expect(body.every((row) => row[column(key)] === null)).toBe(true);
  });

  it('names chapter and section of each clause, line by line', () => {
    henan13.indicators.forEach((indicator, index) => {
      const clauses = String(body[index]?.[column('clause')]).split('\n');
      expect(clauses).toHaveLength(indicator.sources.length);
      expect(String(body[index]?.[column('source')]).split('\n')).toHaveLength(clauses.length);
    });
  });

  it('makes one table of headings and body', () => {
    expect(sheet.table).toEqual({ name: 'Catalogue', area: { row: sheet.headerRow, column: 0, rowCount: 43, columnCount: sheet.columns.length } });
  });
});
