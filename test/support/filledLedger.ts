import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { TestWorkbook } from './testWorkbook';

export const nativeLedger = { kind: 'ledger', spelling: 'native' } as const;

export const typedRegions = { of: { code: 'JY01' }, method: 'typed', spelling: 'native' } as const;

/** A ledger with a report date in the middle of the plan, and a first line that is filled in up to it. */
export const withLedger = async (workbook: TestWorkbook): Promise<void> => {
  await insertTemplate(nativeLedger);
  await workbook.type('监测台账!C2', '2018-06-30');
  await workbook.type('监测台账!I7', [[145.1, 140, 70]]);
};
