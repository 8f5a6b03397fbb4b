import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from '../../src/domain/measures/settings';
import { annualSheet } from '../../src/domain/sheets/annual/sheet';
import { runExcel } from '../../src/workbook/runExcel';
import { readWorkbookState } from '../../src/workbook/workbookState';
import { writeNewSheet } from '../../src/workbook/writeNewSheet';
import { planOf } from './longPlan';
import { traffic, type Bench, type Measurement } from './measure';

// Node loads what follows itself, not a bundler: see the file.
register('./test/bench/commonjs.hooks.mjs', pathToFileURL(`${process.cwd()}/`));
const { openOffice } = await import('../support/openOffice');
const { updateSheet } = await import('../../src/workbook/updateSheet');

const SIZES = [42, 420, 4_200];

interface Cost {
  readonly measured: readonly Measurement[];
  readonly insert: number;
  readonly update: number;
}

/** 年度计划 by quarters in an empty workbook, then an update that brings back one lost formula. */
const measure = async (count: number): Promise<Cost> => {
  const office = await openOffice();
  const plan = planOf(count);
  const name = `annual, ${count} indicators`;
  try {
    office.statistics.reset();
    const started = performance.now();
    const sheet = annualSheet(plan, { quarterly: true });
    const inserted = await Excel.run(async (context) => writeNewSheet(context, sheet, 'native', await readWorkbookState(context, 'annual')));
    const spent = performance.now() - started;
    if (!inserted.ok) throw new Error(inserted.message.key);
    const sent = { ...office.statistics };
    const cells = sheet.cells.length * sheet.columns.length;

    await office.workbook.type('年度计划!N8', 0);
    office.statistics.reset();
    const again = performance.now();
    const updated = await runExcel(async (context) => updateSheet(context, plan, 'annual', 'native', { sheetName: '年度计划', counter: 1 }, defaultSettings));
    const spentAgain = performance.now() - again;
    if (!updated.ok) throw new Error(updated.message.key);
    return {
      insert: spent / cells,
      update: spentAgain / cells,
      measured: [
        ...traffic(name, sent, 3, `${cells} cells, `),
        { name: `${name}: ms a cell`, value: spent / cells, unit: 'ms', note: `${spent.toFixed(0)} ms in all` },
        ...traffic(`${name}, update`, office.statistics, 2),
        { name: `${name}: ms a cell of an update`, value: spentAgain / cells, unit: 'ms', note: `${spentAgain.toFixed(0)} ms in all` },
      ],
    };
  } finally {
    office.close();
  }
};

/** A sheet ten times as long costs about the same a cell; quadratic growth would give 10. The limit leaves room for a busy machine. */
const growth = (what: string, [, middle = 1, large = 1]: readonly number[]): Measurement => ({
  name: `annual, ${what}: ms a cell, ${SIZES[2]} ÷ ${SIZES[1]} indicators`, value: large / middle, unit: '×', limit: 3,
});

const annual: Bench = async () => {
  const costs: Cost[] = [];
  for (const size of SIZES) costs.push(await measure(size));
  return [...costs.flatMap(({ measured }) => measured), growth('insert', costs.map(({ insert }) => insert)), growth('update', costs.map(({ update }) => update))];
};

export default annual;
