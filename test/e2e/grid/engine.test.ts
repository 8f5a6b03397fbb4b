import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

const SHEET = 'Sheet1';
jest.setTimeout(60_000);

let open: OpenWorkbench;

beforeAll(async () => { open = await openWorkbench(); });
afterAll(() => open.close());

/** Types formulas down a column and reads their values. */
const valuesOf = (formulas: string[], column = 20) => open.page.evaluate(async ([list, at]) => {
  const { engine } = workbench;
  const id = engine.activeSheetId();
  const rect = { row: 0, column: at as number, rowCount: list!.length, columnCount: 1 };
  await engine.writeCells(id, rect, (list as string[]).map((formula) => [{ formula }]));
  await engine.settle();
  const values = engine.readValues(id, rect).map(([value]) => (typeof value === 'object' ? value.error : value));
  engine.clear(id, rect, 'all');
  return values;
}, [formulas, column] as const);

const show = (address: string) => open.page.evaluate(([sheet, at]) => workbench.cell(sheet!, at!), [SHEET, address]);
const type = (address: string, text: string) => open.page.evaluate(([sheet, at, what]) => workbench.type(sheet!, at!, what!), [SHEET, address, text]);

describe('a user types', () => {
  it.each([
    ['A1', '93', 93, 'General', '93'],
    ['A2', '93%', 0.93, '0%', '93%'],
    ['A3', '2016-12-31', 42735, 'yyyy-mm-dd', '2016-12-31'],
    ['A4', '15万', '15万', 'General', '15万'],
    ['A5', 'TRUE', true, 'General', 'TRUE'],
  ])('%s: %s', async (address, text, value, numberFormat, shown) => {
    await type(address, text);
    expect(await show(address)).toMatchObject({ value, numberFormat, text: shown });
  });

  it('93 into a percent cell is 93 %', async () => {
    await open.page.evaluate(() => workbench.engine.writeNumberFormats(workbench.engine.activeSheetId(), { row: 5, column: 0, rowCount: 1, columnCount: 1 }, [['0.0%']]));
    await type('A6', '93');
    expect(await show('A6')).toMatchObject({ value: 0.93, text: '93.0%' });
  });
});

describe('formulas', () => {
  it('calculates what the templates use', async () => {
    expect(await valuesOf([
      '=IFNA(NA(),"—")', '=IF(1>2,"a",IF(2>1,"b","c"))', '=COUNTIFS(U1:U2,"b")', '=EOMONTH(DATE(2016,2,1),0)', '=SUMPRODUCT(--(U1:U2="b"))', '=N("GHZB|x")+1',
    ])).toEqual(['—', 'b', 1, 42429, 1, 1]);
  });

  it('calls the functions of the add-in', async () => {
    expect(await valuesOf(['=PLAN.TARGET("JY01")', '=PLAN.GAP(145.1,"JY01")', '=PLAN.TARGET("ZZ99")'])).toEqual([500, 354.9, '#N/A']);
  });

  it('keeps a formula whose number format changes', async () => {
    const formula = await open.page.evaluate(async () => {
      const { engine } = workbench;
      const id = engine.activeSheetId();
      const rect = { row: 9, column: 2, rowCount: 2, columnCount: 1 };
      await engine.writeCells(id, rect, [[{ formula: '=1+1' }], [{ formula: '=2+2' }]]);
      await engine.writeNumberFormats(id, rect, [['0.0'], ['@']]);
      await engine.clear(id, rect, 'formats');
      return engine.readFormulas(id, rect);
    });
    expect(formula).toEqual([['=1+1'], ['=2+2']]);
  });

  it('spills, blocks and frees a matrix', async () => {
    const seen = await open.page.evaluate(async () => {
      const { engine } = workbench;
      const id = engine.activeSheetId();
      const at = (row: number, rowCount = 1) => ({ row, column: 30, rowCount, columnCount: 1 });
      await engine.writeCells(id, at(0, 3), [[{ value: 1 }], [{ value: '' }], [{ value: 3 }]]);
      await engine.writeCells(id, { ...at(0), column: 31 }, [[{ formula: '=PLAN.GAP(AE1:AE3,10)' }]]);
      await engine.settle();
      const rect = { row: 0, column: 31, rowCount: 3, columnCount: 1 };
      const spilled = [engine.readValues(id, rect), engine.spillRect(id, { row: 2, column: 31 })];
      await engine.writeCells(id, { row: 1, column: 31, rowCount: 1, columnCount: 1 }, [[{ value: 'x' }]]);
      await engine.settle();
      return [...spilled, engine.readValues(id, rect)[0]];
    });
    expect(seen).toEqual([[[9], [''], [7]], { row: 0, column: 31, rowCount: 3, columnCount: 1 }, [{ error: '#SPILL!' }]]);
  });
});

it('shows a rule with its symbol, weight and colours, and edits the bare number', async () => {
  await type('D1', '93');
  await open.page.evaluate(async () => {
    const { engine } = workbench;
    await engine.putConditionalFormat(engine.activeSheetId(), {
      id: 'below', ranges: [{ row: 0, column: 3, rowCount: 3, columnCount: 1 }], priority: 0, stopIfTrue: false,
      test: { type: 'Custom', formula: '=AND(ISNUMBER(D1),D1<95)' },
      look: { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true, underline: true, numberFormat: '"▼ "General' },
    });
    await engine.settle();
  });
  await open.page.waitForFunction(() => workbench.cell('Sheet1', 'D1').highlight.rules.length === 1);
  expect(await show('D1')).toMatchObject({ value: 93, text: '▼ 93', style: { bold: true, underline: 'Single', fillColor: '#FFC7CE' } });
  await type('D1', '96');
  await open.page.waitForFunction(() => workbench.cell('Sheet1', 'D1').highlight.rules.length === 0);
  expect(await show('D1')).toMatchObject({ text: '96', style: { bold: false, fillColor: '' } });
});

it('refuses to type into a protected sheet and says so', async () => {
  await open.page.evaluate(() => workbench.setProtected('Sheet1', true));
  await type('F1', 'x');
  expect((await show('F1')).value).toBe('');
  expect(await open.page.locator('.status-line').textContent()).toContain('受保护');
  await open.page.evaluate(() => workbench.setProtected('Sheet1', false));
  await type('F1', 'x');
  expect((await show('F1')).value).toBe('x');
});

it('meets no error and calls no other host', () => { expect(open.troubles).toEqual([]); });
