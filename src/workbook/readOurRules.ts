import { readTag } from '../domain/highlights/ruleTag';

export interface OurRule {
  readonly rule: Excel.ConditionalFormat;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly formula: string;
}

/** Every conditional format of ours in all sheets with where it stands, in three round trips whatever their number. */
export const readOurRules = async (context: Excel.RequestContext): Promise<{ rules: readonly OurRule[] }> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, formats: sheet.getRange().conditionalFormats }));
  sheets.forEach(({ formats }) => formats.load('items/id,items/type,items/customOrNullObject/rule/formula'));
  await context.sync();
  const rules = sheets.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((rule) => rule.type === 'Custom' && readTag(rule.customOrNullObject.rule.formula) !== null)
      .map((rule) => ({ rule, sheet, range: rule.getRange(), formula: rule.customOrNullObject.rule.formula })),
  );
  rules.forEach(({ range }) => range.load('address'));
  await context.sync();
  return { rules };
};
