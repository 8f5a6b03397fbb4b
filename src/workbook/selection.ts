import { supports } from './host';

export interface SelectionSummary {
  /** With the sheet, several areas joined by `, `, e.g. `季报!B3:B20`. */
  readonly address: string;
  readonly cellCount: number;
}

/** The current selection; null when no cells are selected, or while Excel cannot say. */
const readSelection = async (): Promise<SelectionSummary | null> => {
  try {
    return await Excel.run(async (context) => {
      const selected = supports('ExcelApi', '1.9') ? context.workbook.getSelectedRanges() : context.workbook.getSelectedRange();
      selected.load('address,cellCount');
      await context.sync();
      return { address: selected.address.replace(/,(?=\S)/g, ', '), cellCount: selected.cellCount };
    });
  } catch (error) {
    // A selected chart or an open cell editor is a state, not a failure: the pane shows that no cells are selected.
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
};

/**
 * Reports the selection at once and after every change.
 *
 * @returns removes the event handler; nothing is left behind in the workbook
 */
export const watchSelection = async (listener: (selection: SelectionSummary | null) => void): Promise<() => Promise<void>> => {
  let active = true;
  const report = async (): Promise<void> => {
    const selection = await readSelection();
    if (active) listener(selection);
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(report), worksheets.onActivated.add(report)];
    await context.sync();
    return added;
  });
  await report();
  return async () => {
    active = false;
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
};
