/** What of the workbook is locked now. */
export interface Protection {
  readonly structure: boolean;
  /** The active sheet. */
  readonly sheet: boolean;
}

/**
 * Reports what is protected: at once, whenever another sheet comes to the front and, where Excel tells (ExcelApi 1.14), whenever a sheet is
 * protected or no longer. Excel tells nobody about the structure: it is read along. Every operation looks again for itself, so a report that
 * Excel refuses is left out.
 *
 * @returns removes the event handlers
 */
export const watchProtection = async (listener: (protection: Protection) => void): Promise<() => Promise<void>> => {
  const read = (): Promise<Protection> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { protection, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      protection.load('protected');
      sheet.protection.load('protected');
      await context.sync();
      return { structure: protection.protected, sheet: sheet.protection.protected };
    });
  const report = async (): Promise<void> => {
    try {
      listener(await read());
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  };
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const activated = worksheets.onActivated.add(report);
    const tells = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
    const changed = tells ? worksheets.onProtectionChanged.add(report) : null;
    await context.sync();
    return { activated, changed };
  });
  await report();
  return () =>
    Excel.run({ delayForCellEdit: true, previousObjects: handlers.activated.context }, async (context) => {
      handlers.activated.remove();
      handlers.changed?.remove();
      await context.sync();
    });
};
