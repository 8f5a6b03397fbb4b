import { queueRules, takeBackRules, type RulesBefore } from './takeBackRules';

/** The rules of a sheet before an operation. */
export interface SheetRules extends RulesBefore {
  readonly sheetId: string;
}

/** Makes the rules of some sheets what they were; a sheet that is gone needs nothing. */
export const takeBackHighlights = async (context: Excel.RequestContext, before: readonly SheetRules[]): Promise<void> => {
  const sheets = before.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
  sheets.forEach((sheet) => sheet.load('id'));
  await context.sync();
  const present = before.flatMap((rules, index) => (sheets[index]?.isNullObject ? [] : [{ rules, sheet: sheets[index]! }]));
  const found = present.map(({ sheet }) => queueRules(sheet));
  await context.sync();
  for (const [index, { rules, sheet }] of present.entries()) {
    // A sheet after the other: this happens only after a failure, and rules of several sheets are only ever removed, which needs no reading.
    await takeBackRules(context, sheet, found[index]!, rules);
  }
  await context.sync();
};
