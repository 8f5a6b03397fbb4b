import { readTag } from '../domain/highlights/ruleTag';
import { queueAddress, RULE_PROPERTIES, ruleState, type RuleState } from './ruleState';

export interface OurRule {
  readonly rule: Excel.ConditionalFormat;
  readonly sheet: Excel.Worksheet;
  readonly formula: string;
  /** The whole rule, with where it stands: without the sheet, several areas joined by commas. */
  readonly state: RuleState;
}

/** Every conditional format of ours in all sheets with where it stands, in three round trips whatever their number. */
export const readOurRules = async (context: Excel.RequestContext): Promise<{ rules: readonly OurRule[]; idsOf: (sheetId: string) => readonly string[] }> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, formats: sheet.getRange().conditionalFormats }));
  sheets.forEach(({ formats }) => formats.load(RULE_PROPERTIES));
  await context.sync();
  const found = sheets.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((rule) => rule.type === 'Custom' && readTag(rule.customOrNullObject.rule.formula) !== null)
      .map((rule) => ({ rule, sheet, cells: queueAddress(rule) })),
  );
  await context.sync();
  return {
    rules: found.map(({ rule, sheet, cells }) => ({ rule, sheet, formula: rule.customOrNullObject.rule.formula, state: ruleState(rule, cells.address) })),
    idsOf: (sheetId) => sheets.find(({ sheet }) => sheet.id === sheetId)?.formats.items.map(({ id }) => id) ?? [],
  };
};
