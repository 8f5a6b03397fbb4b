import { planHighlight, type RequiredRate } from '../domain/highlights/planHighlight';
import { readTag } from '../domain/highlights/ruleTag';
import { ruleLooks, symbolFormat } from '../domain/sheets/looks';
import { indicatorOf, refusalMessage } from './highlightSelection';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome } from './outcome';
import { readOurRules } from './readOurRules';
import { firstCellOf, queueAddress, ruleState } from './ruleState';
import { runExcel } from './runExcel';
import { takeBackHighlights } from './takeBackHighlights';
import { undoHighlights } from './undoHighlights';

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
    const value = rules.map(({ rule, sheet, state: { address }, formula }): HighlightSummary => {
      const tag = readTag(formula);
      const template = tag?.kind === 'template';
      return { id: rule.id, sheetName: sheet.name, address, rate: tag && tag.kind !== 'template' ? tag : null, template, formula };
    });
    return { ok: true, value, message: { key: 'rulesListed', params: { count: value.length } }, notes: [] };
  });

/**
 * Puts another required rate into one of our rules, on the same cells. The rule stays the same one, with whatever look a user gave it.
 *
 * @param id the rule's id from {@link listHighlights}
 */
export const updateHighlight = (id: string, rate: RequiredRate): Promise<Outcome<HighlightSummary>> =>
  runExcel(async (context): Promise<Outcome<HighlightSummary>> => {
    const { rules, idsOf } = await readOurRules(context);
    const found = rules.find(({ rule }) => rule.id === id);
    if (!found) return { ok: false, message: { key: 'ruleGone' }, notes: [] };
    const { rule, sheet, state } = found;
    if (sheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheet.name } }, notes: [] };
    // A rule that was copied stands in several areas; its formula is written for the first.
    const areas = state.address.split(',').map((address) => sheet.getRange(address));
    areas.forEach((area) => area.load('values,numberFormat'));
    await context.sync();

    const firstCell = firstCellOf(state.address);
    const plan = planHighlight(rate, indicatorOf(rate), {
      values: areas.flatMap((area) => area.values as unknown[][]),
      numberFormats: areas.flatMap((area) => area.numberFormat as string[][]),
      firstCell,
    });
    if (typeof plan === 'string') return { ok: false, message: refusalMessage(plan), notes: [] };
    const sheetName = sheet.name;
    const { address } = state;
    const write = async (): Promise<Outcome<HighlightSummary>> => {
      rule.custom.rule.formula = plan.formula;
      rule.custom.format.numberFormat = symbolFormat(ruleLooks.below.symbol, plan.cellFormat);
      const stands = queueAddress(rule);
      await context.sync();
      if (ruleState(rule, stands.address).address !== address) return { ok: false, message: { key: 'sheetChanged', params: { sheet: sheetName } }, notes: [] };
      return {
        ok: true,
        value: { id, sheetName, address, rate, template: false, formula: plan.formula },
        message: { key: 'ruleUpdated', params: { below: plan.below, numbers: plan.numbers, requirement: plan.requirement } },
        notes: [],
        place: { sheetName, address },
        undo: once((step) => undoHighlights([{ sheetId: sheet.id, sheetName, made: [], changed: [{ before: state, formula: plan.formula }], removed: [] }], step)),
      };
    };
    const place = `${sheetName}!${address}`;
    const before = [{ sheetId: sheet.id, ids: idsOf(sheet.id), touched: [{ state, wrote: plan.formula }] }];
    return orTakeBack(context, { place, write, takeBack: () => takeBackHighlights(context, before), left: { key: 'failedRulesLeft', params: { place } } });
  });

/**
 * Removes rules of ours by id. Rules on protected sheets stay and are counted in a note.
 *
 * @param ids from {@link listHighlights}
 */
export const removeHighlights = (ids: readonly string[]): Promise<Outcome<{ removed: number }>> =>
  runExcel(async (context): Promise<Outcome<{ removed: number }>> => {
    const { rules, idsOf } = await readOurRules(context);
    const wanted = rules.filter(({ rule }) => ids.includes(rule.id));
    const open = wanted.filter(({ sheet }) => !sheet.protection.protected);
    const kept = wanted.length - open.length;
    if (wanted.length === 0) return { ok: false, message: { key: 'ruleGone' }, notes: [] };
    if (open.length === 0 && kept > 0)
      return { ok: false, message: { key: 'sheetProtected', params: { sheet: wanted[0]?.sheet.name ?? '' } }, notes: [] };
    const sheets = [...new Map(open.map(({ sheet }) => [sheet.id, sheet.name]))].map(([sheetId, sheetName]) => ({
      sheetId,
      sheetName,
      ids: idsOf(sheetId),
      touched: open.filter(({ sheet }) => sheet.id === sheetId).map(({ state }) => ({ state })),
    }));
    const write = async (): Promise<Outcome<{ removed: number }>> => {
      open.forEach(({ rule }) => rule.delete());
      await context.sync();
      return {
        ok: true,
        value: { removed: open.length },
        message: { key: 'rulesRemoved', params: { count: open.length } },
        notes: kept > 0 ? [{ key: 'rulesOnProtected', params: { count: kept } }] : [],
        ...(open.length > 0 ? { undo: once((step) => undoHighlights(sheets.map(({ sheetId, sheetName, touched }) => ({ sheetId, sheetName, made: [], changed: [], removed: touched.map(({ state }) => state) })), step)) } : {}),
      };
    };
    const place = sheets.map(({ sheetName }) => sheetName);
    return orTakeBack(context, { place, write, takeBack: () => takeBackHighlights(context, sheets), left: { key: 'failedRulesLeft', params: { place } } });
  });
