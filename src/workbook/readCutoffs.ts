import { methodNote, METHOD_NOTE_START } from '../domain/formulas/methodNote';
import type { Settings } from '../domain/measures/settings';
import { counterOf, CUTOFFS_MARK } from '../domain/sheets/ourNames';

/** Queues printing the cut-offs of some settings. */
export type PrintCutoffs = (settings: Settings) => void;

/**
 * Finds where reports whose verdicts follow the settings print their cut-offs. Cells that hold something else by now, and those on
 * protected sheets, are left out.
 */
export const readCutoffs = async (context: Excel.RequestContext): Promise<PrintCutoffs> => {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const cells = names.items.filter(({ name }) => counterOf(name, CUTOFFS_MARK) !== null).map((name) => name.getRangeOrNullObject());
  if (cells.length === 0) return () => undefined;
  cells.forEach((cell) => cell.load('values'));
  await context.sync();
  const printed = cells.filter((cell) => !cell.isNullObject && String(cell.values[0]?.[0]).startsWith(METHOD_NOTE_START));
  printed.forEach(({ worksheet }) => worksheet.protection.load('protected'));
  await context.sync();
  const open = printed.filter(({ worksheet }) => !worksheet.protection.protected);
  return (settings) => open.forEach((cell) => { cell.values = [[methodNote(settings)]]; });
};
