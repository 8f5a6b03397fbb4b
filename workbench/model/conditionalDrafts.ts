import type { Engine } from '../engines/engine';
import type { ConditionalFormatRule } from '../engines/rules';

/**
 * Conditional formats as one batch sees them. office.js builds a rule in many small steps (add, formula, colour, priority); the engine gets each
 * rule once, complete, when the batch ends or something is read.
 */
export class ConditionalDrafts {
  private readonly drafts = new Map<string, { before: ConditionalFormatRule[]; rules: ConditionalFormatRule[] }>();
  private count = 0;

  constructor(private readonly engine: Engine) {}

  /** The sheet's rules by priority; the caller may change them and their order. */
  rules(sheetId: string): ConditionalFormatRule[] {
    let draft = this.drafts.get(sheetId);
    if (!draft) {
      const before = this.engine.listConditionalFormats(sheetId);
      this.drafts.set(sheetId, (draft = { before, rules: structuredClone(before) }));
    }
    return draft.rules;
  }

  newId(): string { return `{CF${Date.now().toString(16).toUpperCase()}-${++this.count}}`; }

  forget(sheetId: string): void { this.drafts.delete(sheetId); }

  async flush(): Promise<void> {
    for (const [sheetId, { before, rules }] of [...this.drafts]) {
      this.drafts.delete(sheetId);
      const old = new Map(before.map((rule) => [rule.id, JSON.stringify(rule)]));
      rules.forEach((rule, priority) => { rule.priority = priority; });
      for (const { id } of before) {
        if (!rules.some((rule) => rule.id === id)) await this.engine.deleteConditionalFormat(sheetId, id);
      }
      for (const rule of rules) {
        if (old.get(rule.id) !== JSON.stringify(rule)) await this.engine.putConditionalFormat(sheetId, rule);
      }
    }
  }
}
