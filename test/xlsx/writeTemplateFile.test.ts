import type { ConditionalFormattingOptions, DataValidation, Worksheet } from 'exceljs';
import { henan13 } from '../../src/domain/plan/catalogue';
import { areaAddress, cellAddress } from '../../src/domain/sheets/address';
import { catalogueSheet } from '../../src/domain/sheets/catalogueSheet';
import { ledgerSheet } from '../../src/domain/sheets/ledgerSheet';
import { ruleLooks, styleLooks, symbolFormat } from '../../src/domain/sheets/looks';
import type { Area, Cell, SheetPlan, ValidationPlan } from '../../src/domain/sheets/sheetPlan';
import { readBack, smallPlan } from './readBack';

const ledger = ledgerSheet(henan13, 'native');
const catalogue = catalogueSheet(henan13);

const addresses = ({ row, column, rowCount, columnCount }: Area): string[] =>
  Array.from({ length: rowCount * columnCount }, (_, index) => cellAddress(row + Math.floor(index / columnCount), column + (index % columnCount)));

const contentOf = (sheet: Worksheet, row: number, column: number): Cell => {
  const cell = sheet.getCell(row + 1, column + 1);
  if (cell.isMerged && cell.master !== cell) return null;
  return cell.formula ? { formula: `=${cell.formula}` } : (cell.value as Cell);
};

const sheetOf = async (plan: SheetPlan): Promise<Worksheet> => {
  const sheet = (await readBack(plan)).worksheets[0];
  if (!sheet) throw new Error('file without a sheet');
  return sheet;
};

describe.each([ledger, catalogue])('file of $name', (plan) => {
  let sheet: Worksheet;
  beforeAll(async () => {
    sheet = await sheetOf(plan);
  });

  it('holds every cell as planned: text as text, numbers as numbers, formulas as formulas', () => {
    const found = plan.cells.map((row, r) => row.map((_, c) => contentOf(sheet, r, c)));
    expect(found).toEqual(plan.cells);
  });

  it('has the planned number formats, the later one where two overlap', () => {
    const wished = new Map(plan.numberFormats.flatMap(({ area, format }) => addresses(area).map((address) => [address, format] as const)));
    expect(wished.size).toBeGreaterThan(0);
    for (const [address, format] of wished) expect([address, sheet.getCell(address).numFmt ?? 'General']).toEqual([address, format]);
  });

  it('adds up the looks of a cell', () => {
    const fills = new Map(plan.styles.flatMap(({ area, style }) => (styleLooks[style].fill ? addresses(area).map((address) => [address, styleLooks[style].fill] as const) : [])));
    for (const [address, fill] of fills) expect([address, sheet.getCell(address).fill]).toEqual([address, expect.objectContaining({ fgColor: { argb: `FF${fill?.slice(1)}` } })]);
    const wrapped = plan.styles.filter(({ style }) => styleLooks[style].wrap).flatMap(({ area }) => addresses(area));
    for (const address of wrapped) expect(sheet.getCell(address).alignment?.wrapText).toBe(true);
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 15 });
  });

  it('has the widths, heights, merges and the frozen headings', () => {
    plan.columns.forEach((column, index) => expect(sheet.getColumn(index + 1).width).toBeCloseTo(column.width + 5 / 7, 6));
    for (const { row, height } of plan.rowHeights) expect(sheet.getRow(row + 1).height).toBe(height);
    expect([...sheet.model.merges].sort()).toEqual(plan.merges.map((area) => areaAddress(area)).sort());
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: plan.freeze.columns, ySplit: plan.freeze.rows, activeCell: cellAddress(plan.firstCell.row, plan.firstCell.column) });
  });

  it('accepts what the plan accepts, and refuses nothing elsewhere', () => {
    const found = (sheet as Worksheet & { dataValidations: { model: Record<string, DataValidation> } }).dataValidations.model;
    const formulas = ({ rule }: ValidationPlan): unknown[] => {
      if (rule.kind === 'locked') return ['FALSE'];
      if (rule.kind === 'list') return [`"${rule.items.join(',')}"`];
      return rule.kind === 'date' ? [new Date(rule.min), new Date(rule.max)] : [rule.min, ...(rule.max === undefined ? [] : [rule.max])];
    };
    const wished = plan.validations.flatMap((validation) =>
      addresses(validation.area).map((address) => [
        address,
        expect.objectContaining({
          type: validation.rule.kind === 'locked' ? 'custom' : validation.rule.kind,
          formulae: formulas(validation),
          errorStyle: validation.strictness,
          errorTitle: validation.title,
          error: validation.message,
          showErrorMessage: true,
          allowBlank: true,
        }),
      ]),
    );
    expect(found).toEqual(Object.fromEntries(wished));
  });

  it('carries the highlights with fill, font and the symbol as number format', () => {
    const found = (sheet as Worksheet & { conditionalFormattings: ConditionalFormattingOptions[] }).conditionalFormattings;
    const rules = found.flatMap(({ ref, rules: all }) => all.map((rule) => ({ ref, rule: rule as typeof rule & { formulae: string[] } })));
    expect(rules.map(({ ref, rule }) => [ref, `=${rule.formulae[0]}`])).toEqual(plan.highlights.map(({ area, formula }) => [areaAddress(area), formula]));
    plan.highlights.forEach(({ look }, index) => {
      const { fill, color, bold, underline, symbol } = ruleLooks[look];
      const style = rules[index]?.rule.style as { numFmt?: { formatCode: string }; fill: unknown; font: { bold?: boolean; underline?: boolean } };
      expect(style.fill).toMatchObject({ bgColor: { argb: `FF${fill.slice(1)}` } });
      expect(style.font).toMatchObject({ color: { argb: `FF${color.slice(1)}` } });
      expect([Boolean(style.font.bold), Boolean(style.font.underline)]).toEqual([bold, underline]);
      expect(style.numFmt?.formatCode ?? '').toBe(symbol && symbolFormat(symbol));
    });
  });

  it('prints on A4 landscape, as wide as the page, with the headings on every page', () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${plan.headerRow + 1}:${plan.headerRow + 1}` });
  });
});

describe('file of several sheets', () => {
  it('gives names, tables and sheets of a second copy a counter', async () => {
    const workbook = await readBack(catalogue, ledger, ledger, catalogue);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['指标目录', '监测台账', '监测台账 (2)', '指标目录 (2)']);
    const names = Object.fromEntries(workbook.definedNames.model.map(({ name, ranges }) => [name, ranges]));
    expect(names).toMatchObject({ GHZB_ReportDate: ["'监测台账'!$C$2"], GHZB_ReportDate_2: ["'监测台账 (2)'!$C$2"] });
    expect(Object.keys(names).sort()).toEqual(ledger.names.flatMap(({ name }) => [`GHZB_${name}`, `GHZB_${name}_2`]).sort());
    const tables = workbook.worksheets.flatMap((sheet) => sheet.getTables().map((table) => (table as unknown as { name: string }).name));
    expect(tables).toEqual(['GHZB_Catalogue', 'GHZB_Catalogue_2']);
  });

  it('holds the catalogue as a table over headings and body, with filters', async () => {
    const table = (await readBack(catalogue)).worksheets[0]?.getTable('GHZB_Catalogue') as unknown as { model: Record<string, unknown> };
    const area = catalogue.table && areaAddress(catalogue.table.area);
    expect(table.model).toMatchObject({ tableRef: area, autoFilterRef: area, style: { theme: 'TableStyleLight9', showRowStripes: true } });
    expect((table.model.columns as { name: string }[]).map(({ name }) => name)).toEqual(catalogue.columns.map(({ heading }) => heading));
  });

  it('names the product and the plan in its properties', async () => {
    const workbook = await readBack(catalogue, ledger);
    expect(workbook).toMatchObject({ creator: '规划指标', subject: '指标目录、监测台账' });
    expect(workbook.title).toContain(henan13.plan.title);
  });
});

it('adds a later look to an earlier one instead of replacing it', async () => {
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const { border, fill, alignment } = (await sheetOf(smallPlan({ styles: [{ area, style: 'body' }, { area, style: 'computed' }, { area, style: 'centred' }] }))).getCell('A1');
  expect(border?.top?.color).toEqual({ argb: `FF${styleLooks.body.border?.slice(1)}` });
  expect(fill).toMatchObject({ fgColor: { argb: `FF${styleLooks.computed.fill?.slice(1)}` } });
  expect(alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
});

describe('text', () => {
  const odd = ['=1+1', '+5', '-3', '@SUM', '2016-12-31', "'quoted", '  前有空格', '第一行\n第二行', '<b>&"'];

  it.each(odd)('%j stays text', async (text) => {
    const cell = (await sheetOf(smallPlan({ cells: [[text, null]] }))).getCell('A1');
    expect([cell.value, cell.formula]).toEqual([text, undefined]);
  });

  it('that would be read as something else keeps the text format, so that opening the cell changes nothing', async () => {
    const sheet = await sheetOf(smallPlan({ cells: [['=1+1', '字'], ['2016-12-31', 5]] }));
    expect(['A1', 'A2', 'B1', 'B2'].map((address) => sheet.getCell(address).numFmt)).toEqual(['@', '@', undefined, undefined]);
  });

  it('stays text inside a table', async () => {
    const plan = smallPlan({ cells: [['甲', '乙'], ['=1+1', '@x']], headerRow: 0, table: { name: 'Catalogue', area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } } });
    const sheet = await sheetOf(plan);
    expect(sheet.getCell('A2').value).toBe('=1+1');
    expect(sheet.getCell('B2').value).toBe('@x');
  });
});
