import { useOffice } from '../support/useOffice';
import { countSteps } from '../support/failures';
import { typeInto } from './walk/edits';
import { operations } from './walk/operations';
import { regionOperations } from './walk/regions';
import { repairOperations } from './walk/repairs';

const office = useOffice();
const TYPED = '用户刚输入';

/** A cell that each operation writes. */
const cases = [
  ['update catalogue', '指标目录', 'C9'],
  ['update ledger', '监测台账', 'O7'],
  ['update review', '中期评估', 'C8'],
  ['save settings with a ledger', '监测台账', 'O7'],
  ['update annual plan', '年度计划', 'S8'],
  ['repair', '测算', 'C2'],
  ['update regions', '分解落实-城镇新增就业', 'L9'],
] as const;

const operationOf = (name: string) => {
  const found = [...operations, ...repairOperations, ...regionOperations].find((operation) => operation.name === name);
  if (!found) throw new Error(`no operation ${name}`);
  return found;
};

it.each(cases)('%s: what a user types over a cell just before it is written is kept, and nothing else is changed', async (name, sheet, address) => {
  const { workbook } = office();
  const operation = operationOf(name);
  await operation.prepare(workbook);
  await operation.refresh?.();
  const restore = workbook.checkpoint();
  const steps = countSteps();
  workbook.faults = steps;
  expect((await operation.run()).ok).toBe(true);
  workbook.faults = {};
  restore();
  typeInto(workbook, sheet, address, TYPED);
  const edited = workbook.contents();

  const refused: object[] = [];
  for (let batch = 2; batch <= steps.batches.length; batch++) {
    restore();
    await operation.refresh?.();
    let seen = 0;
    workbook.faults = { beforeBatch: () => { if (++seen === batch) typeInto(workbook, sheet, address, TYPED); } };
    const outcome = await operation.run();
    workbook.faults = {};
    if (outcome.ok) continue;
    refused.push(outcome.message);
    expect(workbook.contents()).toEqual(edited);
  }
  expect(refused).not.toEqual([]);
  for (const message of refused) expect(message).toEqual({ key: 'cellsChanged', params: { places: [`${sheet}!${address}`] } });
});
