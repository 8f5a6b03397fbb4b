import { annualSheet } from '../../src/domain/sheets/annual/sheet';
import { regionsSheet } from '../../src/domain/sheets/regions/sheet';
import type { SheetPlan } from '../../src/domain/sheets/sheetPlan';
import { templateSheet } from '../../src/domain/sheets/templateSheet';
import { defaultSettings } from '../../src/domain/measures/settings';
import { henan13 } from '../../src/domain/plan/catalogue';
import { bytesOfRow, LIMIT, makeRoom } from '../../src/workbook/requestSize';
import { readWorkbookState } from '../../src/workbook/workbookState';
import { writeNewSheet } from '../../src/workbook/writeNewSheet';
import { useOffice } from '../support/useOffice';

const office = useOffice();

const insert = async (sheet: SheetPlan): Promise<{ readonly batches: number; readonly largest: number; readonly bytes: number }> => {
  office().statistics.reset();
  expect(await Excel.run(async (context) => writeNewSheet(context, sheet, 'native', await readWorkbookState(context, sheet.template)))).toMatchObject({ ok: true });
  const { batches, largestRequest, bytesIn } = office().statistics;
  return { batches, largest: largestRequest, bytes: bytesIn };
};

describe('what Excel on the web takes in one request', () => {
  it('is refused beyond 5 MB, with nothing written', async () => {
    const cells = Array.from({ length: 60 }, () => ['x'.repeat(30_000), 'y'.repeat(30_000), 'z'.repeat(30_000)]);
    const outcome = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C60').values = cells;
      await context.sync();
    });
    await expect(outcome).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await office().workbook.value('A1')).toBe('');
  });

  it('is answered with an error beyond 5 MB', async () => {
    await office().workbook.type('A1', Array.from({ length: 180 }, () => ['x'.repeat(30_000)]));
    const outcome = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A180').load('values');
      await context.sync();
    });
    await expect(outcome).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('a template in the requests of office.js', () => {
  it.each([
    ['年度计划 of the plan', annualSheet(henan13, { quarterly: true })],
    ['监测台账 of the plan', templateSheet(henan13, 'ledger', 'native')],
    ['指标目录 of the plan', templateSheet(henan13, 'catalogue', 'native')],
    ['分解落实 of a domain', regionsSheet(henan13, { of: { domain: '就业' }, method: 'equal' }, 'native', defaultSettings)],
  ])('%s goes out in one', async (_, sheet) => {
    expect((await insert(sheet)).batches).toBe(3);
  });

  /** A large sheet that costs the test little: texts instead of formulas. */
  const large = (more: Partial<SheetPlan>): SheetPlan => {
    const like = templateSheet(henan13, 'catalogue', 'native');
    return { ...like, table: undefined, merges: [], styles: [], numberFormats: [], highlights: [], rowHeights: [], ...more };
  };

  it('costs one more for each 5 MB: they are filled, and none is larger', async () => {
    const { columns } = large({});
    const cells = Array.from({ length: 1_400 }, (_, row) => columns.map((__, column) => `第 ${row} 行第 ${column} 列的${'指标'.repeat(100)}`));
    const { batches, bytes, largest } = await insert(large({ cells }));
    expect(bytes).toBeGreaterThan(10_000_000);
    expect(largest).toBeLessThan(5_000_000);
    expect(largest).toBeGreaterThan(0.9 * LIMIT);
    const { bytesOut } = office().statistics;
    expect(batches).toBeLessThanOrEqual(1 + Math.ceil(bytes / (0.95 * LIMIT)) + Math.ceil(bytesOut / (0.95 * LIMIT)));
  });

  it('counts everything but the cells too', async () => {
    const styles = Array.from({ length: 3_000 }, (_, row) => ({ area: { row: row % 40, column: Math.floor(row / 40) % 8, rowCount: 1, columnCount: 1 }, style: 'heading' as const }));
    const { batches, bytes, largest } = await insert(large({ styles }));
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(largest).toBeLessThan(5_000_000);
    expect(largest).toBeGreaterThan(0.7 * LIMIT);
    expect(batches).toBeLessThanOrEqual(3 + Math.ceil(bytes / LIMIT));
  });
});

it.each([['numbers', 7], ['Chinese text', '指标名称'], ['quoted text in a formula', '=IF(A1="","",A1)'], ['gaps', null]])('the bytes of a row are what office.js sends of it: %s', async (_, content) => {
  const rows = Array.from({ length: 1_000 }, () => Array.from({ length: 20 }, () => content));
  office().statistics.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1_000, 20).formulas = rows;
    await context.sync();
  });
  const estimated = rows.reduce((sum, row) => sum + bytesOfRow(row), 0);
  expect(estimated).toBeGreaterThan(office().statistics.bytesIn - 3_000);
  expect(estimated).toBeLessThan(1.1 * office().statistics.bytesIn);
});

it('what is queued is forgotten with every sync, whoever asks for it', async () => {
  await Excel.run(async (context) => {
    const write = (bytes: number): Promise<void> => makeRoom(context, bytes).then(() => { context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[bytes]]; });
    office().statistics.reset();
    await write(LIMIT - 1);
    await context.sync();
    await write(LIMIT - 1);
    expect(office().statistics.batches).toBe(1);
    await write(2);
    expect(office().statistics.batches).toBe(2);
    await context.sync();
    expect(office().statistics.batches).toBe(3);
  });
});
