import { defaultSettings } from '../../../src/domain/measures/settings';
import { henan13 } from '../../../src/domain/plan/catalogue';
import type { Plan } from '../../../src/domain/plan/schema';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';
import { reviewSheets, standardLedgerPlace } from '../../../src/domain/sheets/review';
import { templateSheet } from '../../../src/domain/sheets/templateSheet';
import { queueLedger } from '../../../src/workbook/review/readLedger';
import { writeReview } from '../../../src/workbook/review/writeReview';
import { quietTask } from '../../../src/workbook/task';
import { readWorkbookState } from '../../../src/workbook/workbookState';
import { writeNewSheet } from '../../../src/workbook/writeNewSheet';
import { useOffice } from '../../support/useOffice';

const office = useOffice();

/** The plan with so many targets due a year before its end. */
const dueEarlier = (count: number): Plan => ({ ...henan13, indicators: henan13.indicators.map((indicator, index) => (index < count ? { ...indicator, deadline: '2019-12-31' } : { ...indicator, deadline: henan13.plan.period.end })) });

/** A review of a ledger in which the first and the fourteenth indicator are far behind. */
const review = async (plan: Plan): Promise<unknown[][]> => {
  const { workbook } = office();
  const layout = standardLedgerLayout(plan);
  await Excel.run(async (context) => writeNewSheet(context, templateSheet(plan, 'ledger', 'native'), 'native', await readWorkbookState(context, 'ledger')));
  await workbook.type('监测台账!C2', '2018-06-30');
  for (const code of ['JY01', 'JY02', 'JY03']) await workbook.type(`监测台账!I${layout.rows.get(code)! + 1}`, [[1, 1, 1]]);
  const outcome = await Excel.run(async (context) => {
    const state = await readWorkbookState(context, 'ledger');
    const read = queueLedger(context, plan, state.ours[0]!);
    await context.sync();
    const place = await read();
    if ('missing' in place) throw new Error(place.missing.join());
    return writeReview(context, { plan, spelling: 'native', settings: defaultSettings, reportDate: null, ledger: place }, state.ours[0]!, state, state.of('review'), quietTask);
  });
  expect(outcome.ok).toBe(true);
  const [headings, ...lines] = (await workbook.values('中期评估-滞后清单!A4:U9')) as string[][];
  return lines.filter(([no]) => typeof no === 'number').map((line) => [line[headings!.indexOf('代码')], line[headings!.indexOf('完成时限')]]);
};

it.each([2, 8, 9])('of %d targets that are due earlier each is listed with its own deadline', async (count) => {
  const listed = await review(dueEarlier(count));
  expect(listed).toHaveLength(3);
  for (const [code, deadline] of listed) expect([code, deadline]).toEqual([code, dueEarlier(count).indicators.find((each) => each.code === code)!.deadline]);
});

it('a formula of the list stays as short however many targets are due earlier', () => {
  const longest = (count: number): number => {
    const plan = dueEarlier(count);
    const laggards = reviewSheets({ plan, spelling: 'native', ledger: standardLedgerPlace(plan) }).find(({ part }) => part === 'laggards')!;
    return Math.max(...laggards.cells.flat().map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula.length : 0)));
  };
  expect(longest(40)).toBe(longest(9));
});
