/** Removes sheets with the names that refer to them; what is gone already is passed over. */
export const removeSheets = async (context: Excel.RequestContext, sheetNames: readonly string[], names: readonly string[]): Promise<void> => {
  const sheets = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  [...sheets, ...items].forEach((item) => item.load('name'));
  await context.sync();
  items.filter((item) => !item.isNullObject).forEach((item) => item.delete());
  sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
};

/** Whether half-written sheets are gone again; a host that fails twice is said to have left them. */
export const removed = async (...args: Parameters<typeof removeSheets>): Promise<boolean> => {
  try {
    await removeSheets(...args);
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
};
