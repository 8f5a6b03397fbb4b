import { readTag } from '../domain/highlights/ruleTag';
import { firstCellOf, makeRule, queueAddress, type RuleState } from './ruleState';

/** A rule that an operation removes or, with `wrote`, gives another formula. */
interface TouchedRule {
  readonly state: RuleState;
  readonly wrote?: string;
}

/** The rules of a sheet before an operation: every id, and the whole of those it changes or removes. */
export interface RulesBefore {
  readonly ids: readonly string[];
  readonly touched: readonly TouchedRule[];
  /** Whether a rule with our tag is one that the operation makes; without it, any with a tag is. */
  readonly makes?: (formula: string) => boolean;
}

/** A rule we were making: as the operation makes it, or still without a formula. One that somebody made meanwhile is left alone. */
export const isOurs = (rule: Excel.ConditionalFormat, makes: (formula: string) => boolean = () => true): boolean => {
  if (rule.type !== 'Custom') return false;
  const { formula } = rule.customOrNullObject.rule;
  return (readTag(formula) !== null && makes(formula)) || /^=?(FALSE)?$/i.test(formula.trim());
};

/** Queues reading what {@link takeBackRules} looks at. */
export const queueRules = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection => {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/numberFormat');
  return rules;
};

const sameTag = (a: string, b: string): boolean => JSON.stringify(readTag(a)) === JSON.stringify(readTag(b));

/** A formula of ours reads the first cell of its rule: it follows when rows were inserted above. */
const moved = (formula: string, from: string, to: string): string => formula.replace(new RegExp(`(?<![A-Z$])${from}(?!\\d)`, 'g'), to);

/** Queues what makes the rules of a sheet what they were: new ones of ours go, changed and removed ones come back. One round trip where a formula was changed. */
export const takeBackRules = async (context: Excel.RequestContext, sheet: Excel.Worksheet, rules: Excel.ConditionalFormatCollection, { ids, touched, makes }: RulesBefore): Promise<void> => {
  const now = new Map(rules.items.map((rule) => [rule.id, rule]));
  const known = new Set(ids);
  const changed = touched.flatMap(({ state, wrote }) => {
    const rule = now.get(state.id);
    return rule && wrote !== undefined && sameTag(rule.customOrNullObject.rule.formula, wrote) ? [{ rule, state, stands: queueAddress(rule) }] : [];
  });
  if (changed.length > 0) await context.sync();
  rules.items.filter((rule) => !known.has(rule.id) && isOurs(rule, makes)).forEach((rule) => rule.delete());
  for (const { rule, state, stands } of changed) {
    rule.custom.rule.formula = moved(state.formula, firstCellOf(state.address), firstCellOf(stands.address));
    rule.custom.format.numberFormat = state.numberFormat;
  }
  const missing = touched.map(({ state }) => state).filter(({ id }) => !now.has(id));
  missing.sort((a, b) => a.priority - b.priority).forEach((state) => makeRule(sheet, state));
};
