import { readWorkbookState } from '../workbookState';
import type { Outcome } from '../outcome';
import { runExcel } from '../runExcel';

/** The ledgers of the workbook by their sheets, the one in front first. */
export const listLedgers = (): Promise<Outcome<readonly string[]>> =>
  runExcel(async (context): Promise<Outcome<readonly string[]>> => {
    const { ours, activeSheet } = await readWorkbookState(context, 'ledger');
    const names = ours.map(({ sheetName }) => sheetName);
    return {
      ok: true,
      value: [...names.filter((name) => name === activeSheet), ...names.filter((name) => name !== activeSheet)],
      message: { key: 'ledgersListed', params: { count: names.length } },
      notes: [],
    };
  });
