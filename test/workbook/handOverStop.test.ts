import { handOver } from '../../src/workbook/handOver';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

beforeEach(async () => {
  await insertTemplate({ kind: 'ledger' });
  await office().workbook.type('监测台账!C2', '2018-06-30');
  await office().workbook.type('监测台账!I7', [[145.1, 140, 70]]);
});

it.each(['here', 'copy'] as const)('leaves the workbook as it was wherever it is stopped (%s)', async (target) => {
  const { workbook } = office();
  const before = workbook.contents();
  const restore = workbook.checkpoint();
  for (let at = 1; at < 20; at += 1) {
    const controller = new AbortController();
    let batch = 0;
    workbook.faults = { beforeBatch: () => { if ((batch += 1) === at) controller.abort(); } };
    const outcome = await handOver({ target, as: 'native' }, { signal: controller.signal, report: () => undefined });
    workbook.faults = {};
    if (outcome.ok) {
      expect(at).toBeGreaterThan(4);
      return;
    }
    expect(outcome.message).toEqual({ key: 'stopped' });
    expect(workbook.contents()).toEqual(before);
    restore();
  }
  throw new Error('it was never carried out');
});

it('counts the cells it reads and proves', async () => {
  const told: (readonly [number, number])[] = [];
  await handOver({ target: 'here', as: 'native' }, { signal: new AbortController().signal, report: (...step) => told.push(step) });
  const [, total] = told.at(-1)!;
  expect(total).toBeGreaterThan(2_000);
  expect(told.every(([done, of], index) => of === total && done <= total && done >= (told[index - 1]?.[0] ?? 0))).toBe(true);
});
