import { supports } from './host';

/** What of the workbook is locked now. */
export interface Protection {
  readonly structure: boolean;
  /** The active sheet. */
  readonly sheet: boolean;
}

/**
 * Reports at once and after every change what is protected. Excel tells of changes to a sheet's protection from ExcelApi 1.14 on;
 * before, the next change of sheet brings it up to date.
 *
 * @returns removes the event handlers
 */
export const watchProtection = async (listener: (protection: Protection) => void): Promise<() => Promise<void>> => {
  const report = (): Promise<void> =>
    Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      protection.load('protected');
      sheet.protection.load('protected');
      await context.sync();
      listener({ structure: protection.protected, sheet: sheet.protection.protected });
    });
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<never>[] = [worksheets.onActivated.add(report)];
    if (supports('ExcelApi', '1.14') && worksheets.onProtectionChanged) added.push(worksheets.onProtectionChanged.add(report));
    await context.sync();
    return added;
  });
  await report();
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
};
