import { checkWorkbook, type WorkbookCheck } from '../../src/workbook/checkWorkbook';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { failAt } from '../support/failures';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

const check = async (): Promise<WorkbookCheck> => {
  const outcome = await checkWorkbook();
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value;
};

const put = (name: string, formula: string, visible = true): void => void office().workbook.engine.putName({ name, formula, visible, comment: '处室所用' });
const formulaOf = (name: string): string | undefined => office().workbook.engine.listNames().find((each) => each.name === name)?.formula;

const DEAD = '=_xldudf_PLAN_GAP(Sheet1!$B$2,"JY01")';

beforeEach(async () => {
  await office().workbook.type('A1', [['指标', '实际'], ['城镇新增就业', 145.1]]);
});

it('a name that holds a function as Excel writes it without the add-in is entered again, and back', async () => {
  put('就业差距', DEAD);
  put('无关', '=Sheet1!$B$2*2');
  const before = office().workbook.contents();
  const found = await check();
  expect(found.findings).toEqual([{ kind: 'dead-name', sheetName: '', address: '', detail: '就业差距', repairable: true }]);
  const outcome = await repairWorkbook(found);
  expect(outcome).toMatchObject({ ok: true, value: { repaired: 1, left: 0 }, notes: [] });
  expect(formulaOf('就业差距')).toBe('=PLAN.GAP(Sheet1!$B$2,"JY01")');
  expect((await check()).findings).toEqual([]);
  if (!outcome.ok || !outcome.undo) throw new Error('no undo');
  expect(await outcome.undo()).toMatchObject({ ok: true });
  expect(office().workbook.contents()).toEqual(before);
});

it('an undo leaves a name alone that was changed since', async () => {
  put('就业差距', DEAD);
  const outcome = await repairWorkbook(await check());
  if (!outcome.ok || !outcome.undo) throw new Error('no undo');
  put('就业差距', '=1');
  expect(await outcome.undo()).toMatchObject({ ok: false, message: { key: 'undoChanged', params: { place: ['就业差距'] } } });
  expect(formulaOf('就业差距')).toBe('=1');
});

it('a name that is changed between check and repair is given back, and nothing is repaired', async () => {
  const { workbook } = office();
  put('就业差距', DEAD);
  put('另一个', DEAD);
  const found = await check();
  let batch = 0;
  workbook.faults = { beforeBatch: () => { if ((batch += 1) === 2) put('就业差距', '=_xldudf_PLAN_GAP(Sheet1!$B$2,"JY02")'); } };
  expect(await repairWorkbook(found)).toMatchObject({ ok: false, message: { key: 'namesChanged', params: { names: ['就业差距'] } } });
  workbook.faults = {};
  expect([formulaOf('就业差距'), formulaOf('另一个')]).toEqual(['=_xldudf_PLAN_GAP(Sheet1!$B$2,"JY02")', DEAD]);
});

it('a repair that Excel refuses half-way leaves names and cells as they were', async () => {
  const { workbook } = office();
  put('就业差距', DEAD);
  await workbook.type('D2', '=_xldudf_PLAN_GAP(B2,"JY01")');
  const before = workbook.contents();
  const found = await check();
  let refused = 0;
  for (let action = 1; action < 99; action += 1) {
    workbook.faults = failAt({ batch: 2, action }, 'GeneralException');
    const outcome = await repairWorkbook(found);
    workbook.faults = {};
    if (outcome.ok) break;
    refused += 1;
    expect(workbook.contents()).toEqual(before);
  }
  expect(refused).toBeGreaterThan(8);
  expect(formulaOf('就业差距')).toBe('=PLAN.GAP(Sheet1!$B$2,"JY01")');
});

it.each([
  ['a name that Excel keeps for itself', '_xlnm.Criteria', DEAD],
  ['a function that does not exist', '拼错', '=_xldudf_PLAN_GAPP(Sheet1!$B$2,"JY01")'],
])('%s is listed for the user', async (_, name, formula) => {
  put(name, formula, !name.startsWith('_'));
  const found = await check();
  expect(found.findings).toMatchObject([{ kind: 'dead-name', detail: name, repairable: false }]);
  expect(await repairWorkbook(found)).toMatchObject({ ok: true, message: { key: 'repairNothing' } });
  expect(formulaOf(name)).toBe(formula);
});

it('a name of one sheet alone is listed with its sheet', async () => {
  const { workbook } = office();
  workbook.records.sheet(workbook.sheetId('Sheet1')).names.set('本表差距', { name: '本表差距', formula: DEAD, visible: true, comment: '' });
  expect((await check()).findings).toEqual([{ kind: 'dead-name', sheetName: '', address: '', detail: 'Sheet1!本表差距', repairable: false }]);
});
