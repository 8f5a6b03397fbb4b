import { readTag } from '../domain/highlights/ruleTag';
import { makeRule, type RuleState } from './ruleState';

/** The rules of a sheet before an operation: every id, and the whole of those it changes or removes. */
export interface RulesBefore {
  readonly ids: readonly string[];
  readonly touched: readonly RuleState[];
}

/** A rule we were making: with our tag, or still without a formula. One of somebody else that came meanwhile is left alone. */
const isOurs = (rule: Excel.ConditionalFormat): boolean => {
  if (rule.type !== 'Custom') return false;
  const { formula } = rule.customOrNullObject.rule;
  return readTag(formula) !== null || /^=?(FALSE)?$/i.test(formula.trim());
};

/** Queues reading what {@link takeBackRules} looks at. */
export const queueRules = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection => {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/numberFormat');
  return rules;
};

/** Queues what makes the rules of a sheet what they were: new ones of ours go, changed and removed ones come back. */
export const takeBackRules = (sheet: Excel.Worksheet, rules: Excel.ConditionalFormatCollection, { ids, touched }: RulesBefore): void => {
  const now = new Map(rules.items.map((rule) => [rule.id, rule]));
  const known = new Set(ids);
  rules.items.filter((rule) => !known.has(rule.id) && isOurs(rule)).forEach((rule) => rule.delete());
  for (const state of [...touched].sort((a, b) => a.priority - b.priority)) {
    const rule = now.get(state.id);
    if (!rule) makeRule(sheet, state);
    else if (rule.customOrNullObject.rule.formula !== state.formula || String(rule.customOrNullObject.format.numberFormat ?? '') !== state.numberFormat) {
      rule.custom.rule.formula = state.formula;
      rule.custom.format.numberFormat = state.numberFormat;
    }
  }
};
