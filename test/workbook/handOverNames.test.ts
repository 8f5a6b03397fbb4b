import { handOver } from '../../src/workbook/handOver';
import { previewHandOver } from '../../src/workbook/previewHandOver';
import { failAt } from '../support/failures';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

const put = (name: string, formula: string): void => void office().workbook.engine.putName({ name, formula, visible: true, comment: '处室所用' });
const formulaOf = (name: string): string => office().workbook.engine.listNames().find((each) => each.name === name)!.formula;
const here = { target: 'here', as: 'native' } as const;

const GAP = '=PLAN.GAP(Sheet1!$B$2,"JY01")';

beforeEach(async () => {
  await office().workbook.type('A1', [['指标', '实际', '完成率'], ['城镇新增就业', 145.1, '=PLAN.COMPLETION(B2,"JY01")']]);
});

it('a name becomes a plain formula that gives the same, and back', async () => {
  const { workbook } = office();
  put('就业差距', GAP);
  await workbook.type('D2', '=就业差距*2');
  const shown = await workbook.values('A1:D2');
  expect(shown[1]![3]).toBeCloseTo(709.8, 9);
  const before = workbook.contents();
  const outcome = await handOver(here);
  expect(outcome).toMatchObject({ ok: true, notes: [{ key: 'handOverNamesReplaced', params: { count: 1, names: ['就业差距'] } }] });
  expect(formulaOf('就业差距')).not.toContain('PLAN.');
  expect(formulaOf('就业差距')).toContain('500-Sheet1!$B$2');
  expect(await workbook.values('A1:D2')).toEqual(shown);
  if (!outcome.ok || !outcome.undo) throw new Error('no undo');
  expect(await outcome.undo()).toMatchObject({ ok: true });
  expect(workbook.contents()).toEqual(before);
});

it('a name alone is reason enough, is previewed, and said', async () => {
  put('就业差距', GAP);
  const preview = await previewHandOver(here);
  expect(preview).toMatchObject({ ok: true, value: { sheets: [{ sheetName: 'Sheet1' }], formulas: 1, names: ['就业差距'] } });
  await office().workbook.type('C2', 0.3);
  expect(await previewHandOver(here)).toMatchObject({ ok: true, value: { sheets: [], formulas: 0, names: ['就业差距'] }, message: { key: 'handOverPreviewedNames', params: { count: 1 } } });
  expect(await handOver(here)).toMatchObject({ ok: true, notes: [], message: { key: 'handedOverNames', params: { count: 1, names: ['就业差距'] } } });
  expect(formulaOf('就业差距')).not.toContain('PLAN.');
});

it('an undo leaves everything alone where the name was changed since', async () => {
  put('就业差距', GAP);
  const outcome = await handOver(here);
  if (!outcome.ok || !outcome.undo) throw new Error('no undo');
  put('就业差距', '=1');
  const after = office().workbook.contents();
  expect(await outcome.undo()).toMatchObject({ ok: false, message: { key: 'undoChanged' } });
  expect(office().workbook.contents()).toEqual(after);
});

it.each([
  ['of another row in each cell', '=PLAN.GAP(Sheet1!B2,"JY01")'],
  ['of its own sheet in each', '=PLAN.GAP($B$2,"JY01")'],
  ['with words that have no plain formula', '=PLAN.SENTENCE(Sheet1!$B$2,"JY01","2017-12-31")'],
])('a name %s stays in the way', async (_, formula) => {
  put('就业差距', formula);
  const before = office().workbook.contents();
  expect(await handOver(here)).toMatchObject({ ok: false, message: { key: 'handOverNames', params: { names: ['就业差距'] } } });
  expect(office().workbook.contents()).toEqual(before);
});

it('a copy leaves the names of the originals alone, and says which are in the way', async () => {
  put('就业差距', GAP);
  expect(await handOver({ target: 'copy', as: 'native' })).toMatchObject({ ok: false, message: { key: 'handOverNames', params: { names: ['就业差距'] } } });
});

it('a cell that would show something else puts the name back', async () => {
  const { workbook } = office();
  put('就业差距', GAP);
  await workbook.type('D2', '=就业差距');
  // Our functions read 15万人 as a number, plain formulas do not.
  await workbook.type('B2', '15万人');
  const before = workbook.contents();
  expect(await handOver(here)).toMatchObject({ ok: false, message: { key: 'handOverDiffers' } });
  expect(workbook.contents()).toEqual(before);
});

it('a name that is changed meanwhile is given back, and nothing is handed over', async () => {
  const { workbook } = office();
  put('就业差距', GAP);
  let batches = 0;
  workbook.faults = { beforeBatch: () => { batches += 1; } };
  const trial = workbook.checkpoint();
  await handOver(here);
  trial();
  const cells = await workbook.values('A1:C2');
  const last = batches;
  let batch = 0;
  workbook.faults = { beforeBatch: () => { if ((batch += 1) === last) put('就业差距', '=2'); } };
  expect(await handOver(here)).toMatchObject({ ok: false, message: { key: 'namesChanged' } });
  workbook.faults = {};
  expect(formulaOf('就业差距')).toBe('=2');
  expect(await workbook.values('A1:C2')).toEqual(cells);
});

it('wherever Excel fails, cells and names are as they were', async () => {
  const { workbook } = office();
  put('就业差距', GAP);
  const before = workbook.contents();
  for (let batch = 1; batch < 20; batch += 1) {
    workbook.faults = failAt({ batch }, 'GeneralException');
    const outcome = await handOver(here);
    workbook.faults = {};
    if (outcome.ok) return;
    expect(workbook.contents()).toEqual(before);
  }
  throw new Error('never carried out');
});
