import type { Outcome } from './outcome';
import { makeRule, type RuleState } from './ruleState';
import { runExcel } from './runExcel';

/** What one operation did to the rules of a sheet. */
export interface RuleChanges {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Rules that were added, as they read right after. */
  readonly made: readonly { readonly id: string; readonly formula: string }[];
  /** Rules whose formula was changed: how they were, and the formula they got. */
  readonly changed: readonly { readonly before: RuleState; readonly formula: string }[];
  readonly removed: readonly RuleState[];
}

/** Takes changes to rules back, unless a rule or its sheet has been changed since. */
export const undoHighlights = (changes: readonly RuleChanges[]): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheets = changes.map(({ sheetId }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name');
      sheet.protection.load('protected');
      const rules = sheet.getRange().conditionalFormats;
      rules.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return { sheet, rules };
    });
    await context.sync();
    for (const [index, { made, changed, sheetName }] of changes.entries()) {
      const { sheet, rules } = sheets[index]!;
      const formulaOf = (id: string): string | undefined => {
        const rule = rules.items.find((each) => each.id === id);
        return rule?.type === 'Custom' ? rule.customOrNullObject.rule.formula : undefined;
      };
      const isSame = !sheet.isNullObject && [...made, ...changed.map(({ before, formula }) => ({ id: before.id, formula }))].every(({ id, formula }) => formulaOf(id) === formula);
      if (!isSame) return { ok: false, message: { key: 'undoChanged', params: { place: sheetName } }, notes: [] };
      if (sheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheetName } }, notes: [] };
    }
    changes.forEach(({ made, changed, removed }, index) => {
      const { sheet, rules } = sheets[index]!;
      const ruleOf = (id: string): Excel.ConditionalFormat => rules.items.find((each) => each.id === id)!;
      made.forEach(({ id }) => ruleOf(id).delete());
      for (const { before } of changed) {
        const rule = ruleOf(before.id);
        rule.custom.rule.formula = before.formula;
        rule.custom.format.numberFormat = before.numberFormat;
      }
      [...removed].sort((a, b) => a.priority - b.priority).forEach((state) => makeRule(sheet, state));
    });
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'undone', params: { place: changes.map(({ sheetName }) => sheetName).join('、') } }, notes: [] };
  });
