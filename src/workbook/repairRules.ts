import { planHighlight } from '../domain/highlights/planHighlight';
import { readTag } from '../domain/highlights/ruleTag';
import { addRule } from './addRule';
import type { Finding } from './checkWorkbook';
import { indicatorOf } from './highlightSelection';
import { RULE_PROPERTIES, ruleState, type RuleState } from './ruleState';

export interface RuleToRepair {
  readonly finding: Finding;
  readonly rule: Excel.ConditionalFormat;
  readonly range: Excel.Range;
  /** As it stands, once it has been read. */
  readonly state: RuleState;
}

/** Queues the reading of the rules of one sheet that a check found, and of the cells under those that are to be made anew. */
export const loadRules = (sheet: Excel.Worksheet, findings: readonly Finding[]): readonly RuleToRepair[] =>
  findings
    .filter(({ kind }) => kind === 'duplicate-rule' || kind === 'broken-rule')
    .map((finding) => {
      const rule = sheet.getRange().conditionalFormats.getItemOrNullObject(finding.ruleId ?? '');
      const range = sheet.getRange(finding.address);
      rule.load(RULE_PROPERTIES.replaceAll('items/', ''));
      range.load('values,numberFormat');
      return { finding, rule, range, get state() { return ruleState(rule, finding.address); } };
    });

/** The rule that the tag of a broken one asks for; null for a template's rule, which an update of the template brings back. */
const plannedAnew = ({ finding, range }: RuleToRepair) => {
  const rate = readTag(finding.detail);
  if (finding.kind === 'duplicate-rule' || !rate || rate.kind === 'template') return null;
  const area = { values: range.values, numberFormats: range.numberFormat as string[][], firstCell: finding.address.split(':')[0] ?? 'A1' };
  const plan = planHighlight(rate, indicatorOf(rate), area);
  return typeof plan === 'string' ? null : plan;
};

/** Formula of the rule that takes the place of a broken one; null where none does. */
export const madeAnew = (rule: RuleToRepair): string | null => plannedAnew(rule)?.formula ?? null;

/** Rules that still stand as the check found them. */
export const unchanged = (rules: readonly RuleToRepair[]): readonly RuleToRepair[] =>
  rules.filter(({ rule, finding }) => !rule.isNullObject && rule.type === 'Custom' && rule.customOrNullObject.rule.formula === finding.detail);

/** Queues the repair: repeated rules go, broken ones are made anew from their tag or go where they cannot be. */
export const repairRules = (rules: readonly RuleToRepair[]): void => {
  for (const item of rules) {
    const plan = plannedAnew(item);
    if (plan) addRule(item.range, plan.formula, 'below', plan.cellFormat);
    item.rule.delete();
  }
};
