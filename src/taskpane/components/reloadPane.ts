/** Fetches the pane anew, and the custom functions with it; the workbook is not concerned. */
export const reloadPane = (): void => location.reload();
