import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from '../../src/domain/measures/settings';
import { henan13 } from '../../src/domain/plan/catalogue';
import { henanRegions } from '../../src/domain/plan/regions';
import type { Plan } from '../../src/domain/plan/schema';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import { regionsSheet } from '../../src/domain/sheets/regions/sheet';
import type { SheetPlan } from '../../src/domain/sheets/sheetPlan';
import { templateSheet } from '../../src/domain/sheets/templateSheet';
import { queueLedger } from '../../src/workbook/review/readLedger';
import { writeReview } from '../../src/workbook/review/writeReview';
import { quietTask } from '../../src/workbook/task';
import { readWorkbookState } from '../../src/workbook/workbookState';
import { writeNewSheet } from '../../src/workbook/writeNewSheet';
import { planOf } from './longPlan';
import { traffic, type Bench, type Measurement, type Traffic } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');

const SIZES = [42, 420, 4_200];
/** Every line of a review is ranked among all lines, which grows with the square in any spreadsheet program. */
const REVIEW_SIZES = [42, 420, 1_260];
const QUARTERS = 20;

interface Cost extends Traffic { readonly cells: number; readonly milliseconds: number }

const rows = (name: string, cost: Cost, fixed = 3): Measurement[] => [
  ...traffic(name, cost, fixed, `${cost.cells} cells, `),
  { name: `${name}: a cell`, value: (cost.milliseconds * 1000) / cost.cells, unit: 'µs', note: `${cost.milliseconds.toFixed(0)} ms in all` },
];

/** A longer sheet costs about the same a cell; of one ten times as long quadratic growth would give 10, and half-way to it is too much. */
const growth = (name: string, sizes: readonly number[], costs: readonly Cost[]): Measurement[] => {
  const [[small, cost], [large, more]] = sizes.map((size, at) => [size, costs[at]!] as const).slice(-2) as [readonly [number, Cost], readonly [number, Cost]];
  return [
    { name: `${name}: bytes a cell, ${large} ÷ ${small} indicators`, value: more.bytesIn / more.cells / (cost.bytesIn / cost.cells), unit: '×', limit: 1.25 },
    { name: `${name}: time a cell, ${large} ÷ ${small} indicators`, value: more.milliseconds / more.cells / (cost.milliseconds / cost.cells), unit: '×', limit: Math.sqrt(large / small) },
  ];
};

const writeSheet = async (sheet: SheetPlan): Promise<Cost> => {
  const office = await openOffice();
  try {
    office.statistics.reset();
    const started = performance.now();
    const outcome = await Excel.run(async (context) => writeNewSheet(context, sheet, 'native', await readWorkbookState(context, sheet.template)));
    if (!outcome.ok) throw new Error(outcome.message.key);
    return { cells: sheet.cells.length * sheet.columns.length, milliseconds: performance.now() - started, ...office.statistics };
  } finally {
    office.close();
  }
};

/** Every quarter of five years for every region and indicator, as plain figures. */
const quartersSheet = (indicators: number): SheetPlan => {
  const like = regionFormSheet(henan13, { code: 'JY01' });
  const cells = Array.from({ length: indicators * henanRegions.regions.length }, (_, row) => Array.from({ length: QUARTERS }, (__, column) => ((row * 7 + column * 31) % 9_973) / 10));
  const columns = cells[0]!.map((_, column) => ({ ...like.columns[0]!, key: `q${column}`, heading: `Q${column}` }));
  return { ...like, cells, columns, merges: [], styles: [], numberFormats: [], validations: [], highlights: [], rowHeights: [] };
};

const regionsOf = (plan: Plan): SheetPlan => regionsSheet(plan, { of: { domain: '就业' }, method: 'equal' }, 'native', defaultSettings);

const review = async (count: number): Promise<Cost> => {
  const office = await openOffice();
  const plan = planOf(count);
  try {
    await Excel.run(async (context) => writeNewSheet(context, templateSheet(plan, 'ledger', 'native'), 'native', await readWorkbookState(context, 'ledger')));
    office.statistics.reset();
    const started = performance.now();
    const outcome = await Excel.run(async (context) => {
      const state = await readWorkbookState(context, 'ledger');
      const ledger = state.ours[0]!;
      const read = queueLedger(context, plan, ledger);
      await context.sync();
      const place = await read();
      if ('missing' in place) throw new Error(place.missing.join());
      return writeReview(context, { plan, spelling: 'native', settings: defaultSettings, reportDate: null, ledger: place }, ledger, state, state.of('review'), quietTask);
    });
    if (!outcome.ok) throw new Error(outcome.message.key);
    const spent = performance.now() - started;
    const cells = office.workbook.engine.listSheets().slice(2).reduce((sum, { id }) => {
      const used = office.workbook.engine.usedRect(id, false);
      return sum + (used ? used.rowCount * used.columnCount : 0);
    }, 0);
    return { cells, milliseconds: spent, ...office.statistics };
  } finally {
    office.close();
  }
};

const cycle: Bench = async () => {
  const measurements: Measurement[] = [];
  const measure = async (name: string, sizes: readonly number[], run: (size: number) => Promise<Cost>, fixed?: number): Promise<void> => {
    const costs: Cost[] = [];
    for (const size of sizes) {
      costs.push(await run(size));
      measurements.push(...rows(`${name}, ${size} indicators`, costs.at(-1)!, fixed));
    }
    measurements.push(...growth(name, sizes, costs));
  };
  await measure(`figures of ${henanRegions.regions.length} regions × ${QUARTERS} quarters`, SIZES, (size) => writeSheet(quartersSheet(size)));
  await measure('regions of a domain', SIZES, (size) => writeSheet(regionsOf(planOf(size))));
  await measure('review', REVIEW_SIZES, review, 4);
  return measurements;
};

export default cycle;
