import type { Outcome, UndoStep } from './outcome';
import { makeRule, RULE_PROPERTIES, ruleState, type RuleState } from './ruleState';
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

/** Whether a rule reads and looks as it did; only its place in the order may differ. */
const isSameRule = (rule: Excel.ConditionalFormat, state: RuleState): boolean => JSON.stringify({ ...ruleState(rule, state.address), id: '', priority: 0 }) === JSON.stringify({ ...state, id: '', priority: 0 });

/** What an undo that was stopped has made of rules: those that are whole get their place, half-made ones go. @returns those that are not back yet */
const finishRules = (removed: readonly RuleState[], rules: Excel.ConditionalFormatCollection): readonly RuleState[] => {
  const left = rules.items.filter(({ type }) => type === 'Custom');
  const missing = removed.filter((state) => {
    const at = left.findIndex((rule) => isSameRule(rule, state));
    if (at < 0) return true;
    left.splice(at, 1)[0]!.priority = state.priority;
    return false;
  });
  const halfMade = (formula: string): boolean => formula === '' || /^=?FALSE$/i.test(formula) || missing.some((state) => state.formula === formula);
  left.filter((rule) => halfMade(rule.customOrNullObject.rule.formula)).forEach((rule) => rule.delete());
  return missing;
};

/** Takes changes to rules back, unless a rule or its sheet has been changed since. */
export const undoHighlights = (changes: readonly RuleChanges[], step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheets = changes.map(({ sheetId }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name');
      sheet.protection.load('protected');
      const rules = sheet.getRange().conditionalFormats;
      rules.load(RULE_PROPERTIES);
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
      if (!isSame && !step.hasBegun) return { ok: false, message: { key: 'undoChanged', params: { place: sheetName } }, notes: [] };
      if (sheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheetName } }, notes: [] };
    }
    const mayBeBack = step.hasBegun;
    step.begin();
    changes.forEach(({ made, changed, removed }, index) => {
      const { sheet, rules } = sheets[index]!;
      if (sheet.isNullObject) return;
      const ruleOf = (id: string): Excel.ConditionalFormat | undefined => rules.items.find((each) => each.id === id);
      made.forEach(({ id }) => ruleOf(id)?.delete());
      for (const { before } of changed) {
        const rule = ruleOf(before.id);
        if (!rule) continue;
        rule.custom.rule.formula = before.formula;
        rule.custom.format.numberFormat = before.numberFormat;
      }
      const missing = mayBeBack ? finishRules(removed, rules) : removed;
      [...missing].sort((a, b) => a.priority - b.priority).forEach((state) => makeRule(sheet, state));
    });
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'undone', params: { place: changes.map(({ sheetName }) => sheetName) } }, notes: [] };
  });
