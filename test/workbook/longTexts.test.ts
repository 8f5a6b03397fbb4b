import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { useOffice } from '../support/useOffice';

const office = useOffice();

const long = (letter: string): string => letter.repeat(32_000);

/** More text than one answer of Excel on the web holds, in few cells. */
const LONG_ROWS = 200;

const ledger = () => insertTemplate({ kind: 'ledger', spelling: 'plan' });

describe('a sheet with more text than Excel on the web answers with', () => {
  it('is read once its size is known, and in as many requests as it takes', async () => {
    await office().workbook.type('A1', Array.from({ length: LONG_ROWS }, () => [long('x')]));
    await office().workbook.type(`A${LONG_ROWS + 1}`, [['=_xldudf_PLAN_GAP(B1,500)']]);
    office().statistics.reset();
    const outcome = await checkWorkbook();
    expect(outcome).toMatchObject({ ok: true, value: { findings: [expect.objectContaining({ kind: 'dead-formula', address: `A${LONG_ROWS + 1}` })] } });
    // One request for each 5 MB of formulas and values, those that were refused, and the looks at the workbook.
    expect(office().statistics.batches).toBeLessThan(20);
  });

  it('lets the texts grow longer further down', async () => {
    const short = Array.from({ length: 400 }, (_, row) => Array.from({ length: 60 }, (__, column) => `${row}.${column}`));
    await office().workbook.type('A1', short);
    await office().workbook.type('A401', Array.from({ length: LONG_ROWS }, () => [long('y')]));
    await office().workbook.type('B600', [['=_xldudf_PLAN_GAP(B1,500)']]);
    expect(await checkWorkbook()).toMatchObject({ ok: true, value: { findings: [expect.objectContaining({ address: 'B600' })] } });
  });

  it('does not keep a template from being inserted beside it', async () => {
    await office().workbook.type('A1', Array.from({ length: LONG_ROWS }, () => [long('z')]));
    expect(await ledger()).toMatchObject({ ok: true });
  });
});

it('a report with such texts is recognised', async () => {
  await office().workbook.type('A1', [['指标', '单位', '2016年', '说明'], ['城镇新增就业人数', '万人', 145.1, '']]);
  await office().workbook.type('D3', Array.from({ length: LONG_ROWS }, () => [long('x')]));
  expect(await recogniseReport('sheet')).toMatchObject({ ok: true, value: [{ rows: [expect.objectContaining({ result: expect.objectContaining({ kind: 'bound', code: 'JY01' }) })] }] });
});
