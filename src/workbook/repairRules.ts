import type { Around } from '../domain/highlights/captions';
import { isRefusal, planHighlight } from '../domain/highlights/planHighlight';
import { readTag } from '../domain/highlights/ruleTag';
import { addRule } from './addRule';
import type { Finding } from './checkWorkbook';
import { indicatorOf } from './highlightSelection';
import { queueAround } from './queueAround';
import { ruleState, type RuleState } from './ruleState';

export interface RuleToRepair {
  readonly finding: Finding;
  readonly range: Excel.Range;
  readonly rule: Excel.ConditionalFormat;
  readonly state: RuleState;
  readonly around: Around;
}

/** Queues the reading of the cells under the rules of one sheet that a check found; after the sync the answer is those that still stand as it found them. */
export const queueRulesToRepair = (sheet: Excel.Worksheet, rules: Excel.ConditionalFormatCollection, findings: readonly Finding[]): (() => readonly RuleToRepair[]) => {
  const wanted = findings
    .filter(({ kind }) => kind === 'duplicate-rule' || kind === 'broken-rule')
    .map((finding) => {
      const range = sheet.getRange(finding.address);
      range.load('values,numberFormat');
      return { finding, range, around: queueAround(sheet, finding.address) };
    });
  return () =>
    wanted.flatMap(({ finding, range, around }) => {
      const rule = rules.items.find(({ id }) => id === finding.ruleId);
      const isSame = rule?.type === 'Custom' && rule.customOrNullObject.rule.formula === finding.detail;
      return isSame ? [{ finding, range, rule, state: ruleState(rule, finding.address), around: around() }] : [];
    });
};

/** The rule that the tag of a broken one asks for; null for a template's rule, which an update of the template brings back. */
const plannedAnew = ({ finding, range, around }: RuleToRepair) => {
  const rate = readTag(finding.detail);
  if (finding.kind === 'duplicate-rule' || !rate || rate.kind === 'template') return null;
  const area = { values: range.values, numberFormats: range.numberFormat as string[][], firstCell: finding.address.split(':')[0] ?? 'A1', around };
  const plan = planHighlight(rate, indicatorOf(rate), area);
  return isRefusal(plan) ? null : plan;
};

/** Formula of the rule that takes the place of a broken one; null where none does. */
export const madeAnew = (rule: RuleToRepair): string | null => plannedAnew(rule)?.formula ?? null;

/** Queues the repair: repeated rules go, broken ones are made anew from their tag or go where they cannot be. */
export const repairRules = (rules: readonly RuleToRepair[]): void => {
  for (const item of rules) {
    const plan = plannedAnew(item);
    if (plan) addRule(item.range, plan.formula, 'below', plan.cellFormat);
    item.rule.delete();
  }
};
