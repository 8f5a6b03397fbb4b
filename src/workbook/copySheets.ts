import { freeSheetName } from '../domain/sheets/ourNames';
import type { SheetRead } from './readContents';

export interface CopiedSheet {
  readonly source: SheetRead;
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

const SUFFIX = ' (交付)';

/** Excel takes no longer sheet name; the number that makes it free needs room too. */
const MAX_NAME = 31 - ' (99)'.length;

/** What the copies will be called, in the order of the sheets. */
export const copyNames = (sources: readonly SheetRead[], sheetNames: readonly string[]): readonly string[] => {
  const taken = [...sheetNames];
  return sources.map((source) => {
    const name = freeSheetName(source.name.slice(0, MAX_NAME - SUFFIX.length) + SUFFIX, taken);
    taken.push(name);
    return name;
  });
};

/** Copies sheets to the end of the workbook, in one round trip. */
export const copySheets = async (context: Excel.RequestContext, sources: readonly SheetRead[], names: readonly string[]): Promise<readonly CopiedSheet[]> => {
  const copies = sources.map((source, index): CopiedSheet => {
    const name = names[index] ?? '';
    const sheet = source.sheet.copy(Excel.WorksheetPositionType.end);
    sheet.name = name;
    return { source, sheet, name };
  });
  await context.sync();
  return copies;
};

/** Takes copies away again, also those of which only some were made. */
export const removeCopies = async (context: Excel.RequestContext, names: readonly string[]): Promise<void> => {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  sheets.forEach((sheet) => sheet.load('name'));
  await context.sync();
  sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
};
