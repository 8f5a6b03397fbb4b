/** What of the workbook is locked now. */
export interface Protection {
  readonly structure: boolean;
  /** The active sheet. */
  readonly sheet: boolean;
}

/**
 * Reports what is protected, at once and whenever another sheet comes to the front; every operation looks again for itself.
 *
 * @returns removes the event handler
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
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onActivated.add(report);
    await context.sync();
    return added;
  });
  await report();
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
};
