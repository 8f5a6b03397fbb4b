import { supports } from '../host';

/**
 * Tells of every edit in the workbook, by whomever: one handler for all sheets, since a cell of the ledger may refer to any of them.
 *
 * @returns removes the handler, once a cell editor is closed; null where this Excel has no such event
 */
export const watchEdits = async (listener: () => void): Promise<(() => Promise<void>) | null> => {
  if (!supports('ExcelApi', '1.9')) return null;
  const handler = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => listener());
    await context.sync();
    return added;
  });
  return () =>
    Excel.run({ delayForCellEdit: true, previousObjects: handler.context }, async (context) => {
      handler.remove();
      await context.sync();
    });
};
