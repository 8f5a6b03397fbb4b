import type { HighlightSummary } from '../../../workbook/highlightRules';

/** What the list shows as one: a rule of the user's, or all rules that a template brought to its sheet. */
export interface RuleGroup {
  readonly first: HighlightSummary;
  readonly ids: readonly string[];
  /** Where it is, as the user reads it; a template's rules are all over its sheet. */
  readonly place: string;
}

/** Keeps the order of the first rule of each group. */
export function groupRules(rules: readonly HighlightSummary[]): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const rule of rules) {
    const key = rule.template ? `template ${rule.sheetName}` : `rule ${rule.id}`;
    const group = groups.get(key);
    groups.set(key, {
      first: group?.first ?? rule,
      ids: [...(group?.ids ?? []), rule.id],
      place: rule.template ? rule.sheetName : `${rule.sheetName}!${rule.address}`,
    });
  }
  return [...groups.values()];
}
