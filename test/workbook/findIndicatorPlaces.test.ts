import { findIndicatorPlaces } from '../../src/workbook/findIndicatorPlaces';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { rememberBindings } from '../../src/workbook/bindings';
import { useOffice } from '../support/useOffice';

const office = useOffice();

it('finds the rows of our sheets, assigned labels, formulas and highlights, and changes nothing', async () => {
  await insertTemplate({ kind: 'ledger' });
  await insertTemplate({ kind: 'catalogue' });
  await office().workbook.type('Sheet1!A1', [['医保参保'], [93], [95]]);
  await office().workbook.type('Sheet1!C2', '=PLAN.GAP(A2,"SB09")');
  await rememberBindings([{ label: '医保参保', headings: [], code: 'SB09' }]);
  await office().workbook.select('Sheet1!A2:A3');
  await highlightSelection({ kind: 'indicator', code: 'SB09' });
  const before = await office().workbook.snapshot();
  office().statistics.reset();
  const outcome = await findIndicatorPlaces('SB09');
  expect(office().statistics.batches).toBeLessThanOrEqual(6);
  expect(outcome.ok && outcome.value.map(({ kind, sheetName, address }) => `${kind} ${sheetName}!${address}`)).toEqual([
    'label Sheet1!A1', 'formula Sheet1!C2', 'row 监测台账!A19', 'row 指标目录!A16', 'highlight Sheet1!A2:A3',
  ]);
  expect(await office().workbook.value('指标目录!A16')).toBe('SB09');
  expect(outcome.message).toEqual({ key: 'placesFound', params: { name: { name: '基本医疗保险参保率', nameEn: 'Participation rate of basic medical insurance' }, count: 5 } });
  expect(await office().workbook.snapshot()).toEqual(before);
});

it('says so where nothing is there, and refuses a code that the plan does not have', async () => {
  expect(await findIndicatorPlaces('SB09')).toMatchObject({ ok: true, value: [], message: { key: 'placesNone' } });
  expect(await findIndicatorPlaces('XX99')).toMatchObject({ ok: false });
});
