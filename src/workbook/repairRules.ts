import { planHighlight } from '../domain/highlights/planHighlight';
import { readTag } from '../domain/highlights/ruleTag';
import { addRule } from './addRule';
import type { Finding } from './checkWorkbook';
import { indicatorOf } from './highlightSelection';

interface RuleToRepair {
  readonly finding: Finding;
  readonly rule: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

/** Queues the reading of the rules that a check found, and of the cells under those that are to be made anew. */
export const loadRules = (context: Excel.RequestContext, findings: readonly Finding[]): readonly RuleToRepair[] =>
  findings
    .filter(({ kind, repairable }) => repairable && (kind === 'duplicate-rule' || kind === 'broken-rule'))
    .map((finding) => {
      const sheet = context.workbook.worksheets.getItem(finding.sheetName);
      const rule = sheet.getRange().conditionalFormats.getItemOrNullObject(finding.ruleId ?? '');
      const range = sheet.getRange(finding.address);
      rule.load('id');
      range.load('values,numberFormat');
      return { finding, rule, range };
    });

/** The rule that the tag of a broken one asks for; null for a template's rule, which an update of the template brings back. */
const plannedAnew = ({ finding, range }: RuleToRepair) => {
  const rate = readTag(finding.detail);
  if (finding.kind === 'duplicate-rule' || !rate || rate.kind === 'template') return null;
  const area = { values: range.values, numberFormats: range.numberFormat as string[][], firstCell: finding.address.split(':')[0] ?? 'A1' };
  const plan = planHighlight(rate, indicatorOf(rate), area);
  return typeof plan === 'string' ? null : plan;
};

/**
 * Queues the repair: repeated rules go, broken ones are made anew from their tag or go where they cannot be.
 *
 * @returns how many were still there
 */
export const repairRules = (rules: readonly RuleToRepair[]): number => {
  const present = rules.filter(({ rule }) => !rule.isNullObject);
  for (const item of present) {
    const plan = plannedAnew(item);
    if (plan) addRule(item.range, plan.formula, 'below', plan.cellFormat);
    item.rule.delete();
  }
  return present.length;
};
