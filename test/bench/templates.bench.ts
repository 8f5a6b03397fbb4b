import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from '../../src/domain/measures/settings';
import type { WholePlanKind } from '../../src/domain/sheets/sheetPlan';
import { templateSheet } from '../../src/domain/sheets/templateSheet';
import { readWorkbookState } from '../../src/workbook/workbookState';
import { writeNewSheet } from '../../src/workbook/writeNewSheet';
import { planOf } from './longPlan';
import { traffic, type Bench, type Measurement } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');
const { updateSheet } = await import('../../src/workbook/updateSheet');

const SIZES = [42, 420, 4_200];
const MAX_ROUND_TRIPS = 3;
const CELLS_ONE_BY_ONE = 2_000;

/** One insert into an empty workbook through office.js, as the pane does it. The functions are absent: what they cost is another bench. */
const insert = async (kind: WholePlanKind, count: number): Promise<Measurement[]> => {
  const office = await openOffice();
  const plan = planOf(count);
  try {
    office.statistics.reset();
    const started = performance.now();
    const sheet = templateSheet(plan, kind, 'plan');
    const outcome = await Excel.run(async (context) => writeNewSheet(context, sheet, 'plan', await readWorkbookState(context, kind)));
    const spent = performance.now() - started;
    if (!outcome.ok) throw new Error(outcome.message.key);
    const cells = sheet.cells.length * sheet.columns.length;
    const name = `${kind}, ${count} indicators`;
    return [
      ...traffic(name, office.statistics, MAX_ROUND_TRIPS, `${cells} cells, `),
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

/** An update that brings back one lost formula: it reads the whole sheet and sends its cells as one matrix with gaps. */
const update = async (count: number): Promise<Measurement[]> => {
  const office = await openOffice();
  const plan = planOf(count);
  try {
    await Excel.run(async (context) => writeNewSheet(context, templateSheet(plan, 'ledger', 'plan'), 'plan', await readWorkbookState(context, 'ledger')));
    await office.workbook.type('监测台账!O8', 0);
    office.statistics.reset();
    const outcome = await Excel.run(async (context) => updateSheet(context, plan, 'ledger', 'plan', { sheetName: '监测台账', counter: 1 }, defaultSettings));
    if (!outcome.ok) throw new Error(outcome.message.key);
    return traffic(`ledger, ${count} indicators, an update`, office.statistics, 2);
  } finally {
    office.close();
  }
};

/** A sheet ten times as long costs about the same a cell; quadratic growth would give 10. The limit leaves room for a busy machine. */
const growth = (kind: WholePlanKind, costs: readonly number[]): Measurement => {
  const [, middle = 1, large = 1] = costs;
  return { name: `${kind}: ms a cell, ${SIZES[2]} ÷ ${SIZES[1]} indicators`, value: large / middle, unit: '×', limit: 3 };
};

const templates: Bench = async () => {
  const measurements: Measurement[] = [];
  for (const kind of ['catalogue', 'ledger'] as const) {
    const costs: number[] = [];
    for (const size of SIZES) {
      const measured = await insert(kind, size);
      measurements.push(...measured);
      costs.push(measured.find(({ unit }) => unit === 'ms')!.value);
    }
    measurements.push(growth(kind, costs));
  }
  for (const size of SIZES) measurements.push(...(await update(size)));
  return [...measurements, ...(await oneRangeAgainstCells())];
};

export default templates;
