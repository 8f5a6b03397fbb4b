import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { henan13 } from '../../src/domain/plan/catalogue';
import type { Indicator, Plan } from '../../src/domain/plan/schema';
import type { SingleSheetKind } from '../../src/domain/sheets/sheetPlan';
import { templateSheet } from '../../src/domain/sheets/templateSheet';
import { readWorkbookState } from '../../src/workbook/workbookState';
import { writeNewSheet } from '../../src/workbook/writeNewSheet';
import type { Bench, Measurement } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');

const SIZES = [42, 420, 4_200];
const MAX_ROUND_TRIPS = 3;
const CELLS_ONE_BY_ONE = 2_000;

/** The plan's own indicators over and over under new codes and names. */
const planOf = (count: number): Plan => ({
  ...henan13,
  indicators: Array.from({ length: count }, (_, index): Indicator => {
    const like = henan13.indicators[index % henan13.indicators.length]!;
    return { ...like, code: `${like.code.slice(0, 2)}${String(index + 1).padStart(4, '0')}`, name: `${like.name}${index + 1}` };
  }),
});

/** One insert into an empty workbook through office.js, as the pane does it. The functions are absent: what they cost is another bench. */
const insert = async (kind: SingleSheetKind, count: number): Promise<Measurement[]> => {
  const office = await openOffice();
  const plan = planOf(count);
  try {
    office.statistics.reset();
    const started = performance.now();
    const sheet = templateSheet(plan, kind, 'plan');
    const outcome = await Excel.run(async (context) => writeNewSheet(context, sheet, 'plan', await readWorkbookState(context, kind)));
    const spent = performance.now() - started;
    if (!outcome.ok) throw new Error(outcome.message.key);
    const { batches, bytesIn } = office.statistics;
    const cells = sheet.cells.length * sheet.columns.length;
    const name = `${kind}, ${count} indicators`;
    return [
      { name: `${name}: round trips`, value: batches, unit: '', limit: MAX_ROUND_TRIPS, note: `${cells} cells, ${(bytesIn / 1024).toFixed(0)} KB sent` },
      { name: `${name}: ms a cell`, value: spent / cells, unit: 'ms', note: `${spent.toFixed(0)} ms in all` },
    ];
  } finally {
    office.close();
  }
};

/** Why a template is written as one range: the same values in one call, and cell by cell in one round trip. */
const oneRangeAgainstCells = async (): Promise<Measurement[]> => {
  const office = await openOffice();
  const values = Array.from({ length: CELLS_ONE_BY_ONE / 20 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * 20 + column));
  const timed = async (write: (sheet: Excel.Worksheet) => void): Promise<number> => {
    const started = performance.now();
    await Excel.run(async (context) => {
      write(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return performance.now() - started;
  };
  const asRange = (sheet: Excel.Worksheet) => { sheet.getRangeByIndexes(0, 0, values.length, 20).values = values; };
  const asCells = (sheet: Excel.Worksheet) => values.forEach((row, r) => row.forEach((value, c) => { sheet.getCell(r, c).values = [[value]]; }));
  try {
    await timed(asRange);
    await timed(asCells);
    const range = await timed(asRange);
    const cells = await timed(asCells);
    return [{ name: `${CELLS_ONE_BY_ONE} cells: one by one ÷ one range`, value: cells / range, unit: '×', note: `${cells.toFixed(0)} ms against ${range.toFixed(1)} ms` }];
  } finally {
    office.close();
  }
};

const templates: Bench = async () => {
  const measurements: Measurement[] = [];
  for (const kind of ['catalogue', 'ledger'] as const) for (const size of SIZES) measurements.push(...(await insert(kind, size)));
  return [...measurements, ...(await oneRangeAgainstCells())];
};

export default templates;
