import { isRefusal, planHighlight, type HighlightPlan, type HighlightRefusal, type RequiredRate } from '../domain/highlights/planHighlight';
import { findIndicator } from '../domain/plan/catalogue';
import type { Indicator } from '../domain/plan/schema';
import { addRule } from './addRule';
import { refusalMessage, requirementText, unitNotes } from './highlightMessages';
import type { HighlightSummary } from './highlightRules';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome } from './outcome';
import { runExcel } from './runExcel';
import { selectedAreas } from './selectedAreas';
import { takeBackHighlights } from './takeBackHighlights';
import { undoHighlights } from './undoHighlights';

/** Beyond this a selection is more likely a slip than a table. */
const MAX_CELLS = 500_000;

/** The indicator whose target is asked for; null for a rate that was typed, and for a code the plan does not have. */
export const indicatorOf = (rate: RequiredRate): Indicator | null => {
  if (rate.kind !== 'indicator') return null;
  const found = findIndicator(rate.code);
  return found.ok ? found.value : null;
};

const sum = (plans: readonly HighlightPlan[], key: 'below' | 'numbers' | 'texts'): number => plans.reduce((total, plan) => total + plan[key], 0);

/**
 * Marks the cells of the selection that miss a required rate with native rules, one for each selected area.
 * Either all areas get their rule or none does.
 *
 * @param rate an indicator's target or a typed rate
 */
export const highlightSelection = (rate: RequiredRate): Promise<Outcome<HighlightSummary[]>> =>
  runExcel(async (context): Promise<Outcome<HighlightSummary[]>> => {
    const selection = await selectedAreas(context);
    if (selection.cellCount > MAX_CELLS) return { ok: false, message: { key: 'selectionTooLarge', params: { count: selection.cellCount } }, notes: [] };
    if (selection.isProtected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: selection.sheetName } }, notes: [] };
    if (selection.areas.length === 0) return { ok: false, message: { key: 'highlightNoNumbers' }, notes: [] };

    const indicator = indicatorOf(rate);
    const planned = selection.areas.map((area) => ({ area, plan: planHighlight(rate, indicator, area) }));
    const usable = planned.filter((item): item is { area: (typeof planned)[number]['area']; plan: HighlightPlan } => !isRefusal(item.plan));
    // An area without numbers among others is left alone; any other refusal stops the whole request.
    const refusal = planned.map(({ plan }) => plan).find((plan): plan is HighlightRefusal => isRefusal(plan) && (plan !== 'no-numbers' || usable.length === 0));
    if (refusal) return { ok: false, message: refusalMessage(refusal), notes: [] };

    const plans = usable.map(({ plan }) => plan);
    const texts = sum(plans, 'texts');
    const { sheetId, sheetName, ruleIds } = selection;
    const write = async (): Promise<Outcome<HighlightSummary[]>> => {
      const rules = usable.map(({ area, plan }) => ({ area, plan, rule: addRule(area.range, plan.formula, 'below', plan.cellFormat) }));
      rules.forEach(({ rule, area }) => {
        rule.load('id');
        area.range.load('address');
      });
      await context.sync();
      // The formula is written for the first cell: it would judge other cells after a row was inserted above.
      const moved = rules.some(({ area }) => area.range.address.slice(area.range.address.lastIndexOf('!') + 1) !== area.address);
      if (moved) return { ok: false, message: { key: 'sheetChanged', params: { sheet: sheetName } }, notes: [] };
      return {
        ok: true,
        value: rules.map(({ area, plan, rule }) => ({ id: rule.id, sheetName, address: area.address, rate, template: false, formula: plan.formula })),
        message: { key: 'highlighted', params: { below: sum(plans, 'below'), numbers: sum(plans, 'numbers'), requirement: requirementText(plans) } },
        notes: [...(texts > 0 ? [{ key: 'highlightTexts', params: { count: texts } } as const] : []), ...unitNotes(plans)],
        place: { sheetName, address: rules[0]?.area.address ?? 'A1' },
        undo: once((step) => undoHighlights([{ sheetId, sheetName, made: rules.map(({ plan, rule }) => ({ id: rule.id, formula: plan.formula })), changed: [], removed: [] }], step)),
      };
    };
    const place = usable.map(({ area }) => `${sheetName}!${area.address}`);
    return orTakeBack(context, { place, write, takeBack: () => takeBackHighlights(context, [{ sheetId, ids: ruleIds, touched: [] }]), left: { key: 'failedRulesLeft', params: { place } } });
  });
