import { checkWorkbook, type Finding } from '../../src/workbook/checkWorkbook';
import { checkOnOpening } from '../../src/workbook/checkOnOpening';
import { enrichReport } from '../../src/workbook/enrichReport';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { bulletin, planned } from './reportCases';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

const findings = async (): Promise<readonly Finding[]> => {
  const outcome = await checkWorkbook();
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value.findings;
};

beforeEach(async () => {
  await office().workbook.type('A1', bulletin);
  await office().workbook.type('D1', '2017-12-31');
});

const spellings = ['plan', 'native'] as const;
const placements = ['right', 'sheet'] as const;

describe.each(spellings)('columns beside a report, spelled %s', (spelling) => {
  it.each(placements)('whose date was cleared are found where the date belongs: %s', async (placement) => {
    const { workbook } = office();
    expect(await enrichReport([await planned({ spelling, placement, reportDate: '$D$1' })])).toMatchObject({ ok: true });
    expect(await findings()).toEqual([]);
    await workbook.type('Sheet1!D1', '');
    const before = workbook.contents();
    const outcome = await checkWorkbook();
    expect(outcome).toMatchObject({ ok: true, message: { key: 'checkedForUser', params: { count: 1 } }, notes: [{ key: 'repairUndatedColumns' }], value: { findings: [{ kind: 'undated-columns', sheetName: 'Sheet1', address: 'D1', repairable: false }] } });
    const [{ detail }] = outcome.ok ? (outcome.value.findings as [Finding]) : [{ detail: '' }];
    expect(detail.startsWith(placement === 'right' ? 'Sheet1!' : 'Sheet1-规划对照!')).toBe(true);
    expect(workbook.contents()).toEqual(before);
    expect(await checkOnOpening()).toBeNull();
    await workbook.type('Sheet1!D1', '2017-12-31');
    expect(await findings()).toEqual([]);
  });

  it('are found too where the cell holds words', async () => {
    await enrichReport([await planned({ spelling, reportDate: '$D$1' })]);
    await office().workbook.type('D1', '待定');
    expect(await findings()).toMatchObject([{ kind: 'undated-columns', address: 'D1' }]);
  });

  it('are let be where there is no figure to judge', async () => {
    await enrichReport([await planned({ spelling, reportDate: '$D$1' })]);
    await office().workbook.type('C3', Array.from({ length: 5 }, () => ['', '', '']));
    await office().workbook.type('D1', '');
    expect(await findings()).toEqual([]);
  });

  it('that follow a name are found at the cell it stands for', async () => {
    const { workbook } = office();
    workbook.engine.putName({ name: '报告日', formula: '=Sheet1!$D$1', visible: true, comment: '' });
    await enrichReport([await planned({ spelling, reportDate: '报告日' })]);
    await workbook.type('D1', '');
    expect(await findings()).toMatchObject([{ kind: 'undated-columns', sheetName: 'Sheet1', address: 'D1' }]);
  });
});

it('a date as text that our functions read is one', async () => {
  await enrichReport([await planned({ reportDate: '$D$1' })]);
  await office().workbook.type('D1', '2017年第四季度');
  expect(await findings()).toEqual([]);
});

it('a ledger and a report that lack the same date are one finding', async () => {
  const { workbook } = office();
  await insertTemplate({ kind: 'ledger', spelling: 'plan' });
  await workbook.type('监测台账!I7', 145.1);
  await workbook.select('Sheet1!A1');
  await enrichReport([await planned({ reportDate: 'GHZB_ReportDate' })]);
  expect((await findings()).map(({ kind, sheetName, address }) => [kind, sheetName, address])).toEqual([['no-report-date', '监测台账', 'C2']]);
});

it('what the check asks of Excel does not grow', async () => {
  const { workbook } = office();
  await enrichReport([await planned({ reportDate: '$D$1' })]);
  let batches = 0;
  workbook.faults = { beforeBatch: () => { batches += 1; } };
  await findings();
  const sound = batches;
  await workbook.type('D1', '');
  batches = 0;
  await findings();
  expect(batches).toBe(sound);
  expect(batches).toBeLessThanOrEqual(5);
});
