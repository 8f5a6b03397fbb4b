import { planHighlight, type RequiredRate } from '../domain/highlights/planHighlight';
import { readTag } from '../domain/highlights/ruleTag';
import { addRule } from './addRule';
import { indicatorOf, refusalMessage } from './highlightSelection';
import type { Outcome } from './outcome';
import { readOurRules } from './readOurRules';
import { runExcel } from './runExcel';

export type { RequiredRate };

/** A highlight rule of ours as it stands in the workbook. */
export interface HighlightSummary {
  readonly id: string;
  readonly sheetName: string;
  /** Without the sheet, e.g. `B3:B20`. */
  readonly address: string;
  /** null for a rule that belongs to a template. */
  readonly rate: RequiredRate | null;
  readonly template: boolean;
  readonly formula: string;
}

/** All our rules in the workbook; foreign rules are neither listed nor touched. */
export const listHighlights = (): Promise<Outcome<HighlightSummary[]>> =>
  runExcel(async (context): Promise<Outcome<HighlightSummary[]>> => {
    const { rules } = await readOurRules(context);
    const value = rules.map(({ rule, sheet, range, formula }): HighlightSummary => {
      const tag = readTag(formula);
      const template = tag?.kind === 'template';
      return {
        id: rule.id,
        sheetName: sheet.name,
        address: range.address.slice(range.address.lastIndexOf('!') + 1),
        rate: tag && tag.kind !== 'template' ? tag : null,
        template,
        formula,
      };
    });
    return { ok: true, value, message: { key: 'rulesListed', params: { count: value.length } }, notes: [] };
  });

/**
 * Puts another required rate into one of our rules, on the same cells.
 *
 * @param id the rule's id from {@link listHighlights}
 */
export const updateHighlight = (id: string, rate: RequiredRate): Promise<Outcome<HighlightSummary>> =>
  runExcel(async (context): Promise<Outcome<HighlightSummary>> => {
    const { rules } = await readOurRules(context);
    const found = rules.find(({ rule }) => rule.id === id);
    if (!found) return { ok: false, message: { key: 'ruleGone' }, notes: [] };
    const { rule, sheet, range } = found;
    if (sheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheet.name } }, notes: [] };
    range.load('values,numberFormat');
    await context.sync();

    const address = range.address.slice(range.address.lastIndexOf('!') + 1);
    const area = { values: range.values, numberFormats: range.numberFormat as string[][], firstCell: address.split(':')[0] ?? 'A1' };
    const plan = planHighlight(rate, indicatorOf(rate), area);
    if (typeof plan === 'string') return { ok: false, message: refusalMessage(plan), notes: [] };
    // The new rule comes first: should the host fail in between, the cells keep a mark rather than lose it.
    const next = addRule(range, plan.formula, 'below', plan.cellFormat);
    next.load('id');
    rule.delete();
    await context.sync();
    return {
      ok: true,
      value: { id: next.id, sheetName: sheet.name, address, rate, template: false, formula: plan.formula },
      message: { key: 'ruleUpdated', params: { below: plan.below, numbers: plan.numbers, requirement: plan.requirement } },
      notes: [],
      place: { sheetName: sheet.name, address },
    };
  });

/**
 * Removes rules of ours by id. Rules on protected sheets stay and are counted in a note.
 *
 * @param ids from {@link listHighlights}
 */
export const removeHighlights = (ids: readonly string[]): Promise<Outcome<{ removed: number }>> =>
  runExcel(async (context): Promise<Outcome<{ removed: number }>> => {
    const { rules } = await readOurRules(context);
    const wanted = rules.filter(({ rule }) => ids.includes(rule.id));
    const open = wanted.filter(({ sheet }) => !sheet.protection.protected);
    open.forEach(({ rule }) => rule.delete());
    await context.sync();
    const kept = wanted.length - open.length;
    if (open.length === 0 && kept > 0)
      return { ok: false, message: { key: 'sheetProtected', params: { sheet: wanted[0]?.sheet.name ?? '' } }, notes: [] };
    return {
      ok: true,
      value: { removed: open.length },
      message: { key: 'rulesRemoved', params: { count: open.length } },
      notes: kept > 0 ? [{ key: 'rulesOnProtected', params: { count: kept } }] : [],
    };
  });
