import { methodNote, METHOD_NOTE_START } from '../domain/formulas/methodNote';
import type { Settings } from '../domain/measures/settings';
import { counterOf, CUTOFFS_MARK } from '../domain/sheets/ourNames';

/**
 * Prints the cut-offs anew on reports whose verdicts follow the settings. Cells that hold something else by now, and protected
 * sheets, are left alone.
 */
export const refreshCutoffs = async (context: Excel.RequestContext, settings: Settings): Promise<void> => {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const cells = names.items.filter(({ name }) => counterOf(name, CUTOFFS_MARK) !== null).map((name) => name.getRangeOrNullObject());
  if (cells.length === 0) return;
  cells.forEach((cell) => cell.load('values'));
  await context.sync();
  const printed = cells.filter((cell) => !cell.isNullObject && String(cell.values[0]?.[0]).startsWith(METHOD_NOTE_START));
  printed.forEach(({ worksheet }) => worksheet.protection.load('protected'));
  await context.sync();
  for (const cell of printed.filter(({ worksheet }) => !worksheet.protection.protected)) cell.values = [[methodNote(settings)]];
};
