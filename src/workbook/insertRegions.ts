import type { Spelling } from '../domain/formulas';
import { isRate } from '../domain/measures/goal';
import { henan13 } from '../domain/plan/catalogue';
import type { Indicator } from '../domain/plan/schema';
import { currentSettings } from '../domain/settings/currentSettings';
import type { SheetLanguage } from '../domain/sheets/language';
import { regionsContent, type RegionsRequest } from '../domain/sheets/regions/request';
import { formerRegionsName, regionsSheet } from '../domain/sheets/regions/sheet';
import type { ShareMethod } from '../domain/sheets/words/regions';
import { hasCustomFunctions } from './host';
import type { ExistingChoice, InsertedTemplate } from './insertTemplate';
import { judgeAsStored } from './judgeAsStored';
import { namedWithCode, type Message, type Outcome, type OutcomeKey } from './outcome';
import { runExcel } from './runExcel';
import { quietTask, type Task } from './task';
import { updateSheet } from './updateSheet';
import { withReadOnlyNote, readWorkbookState } from './workbookState';
import { writeNewSheet } from './writeNewSheet';

export interface InsertRegionsRequest extends RegionsRequest {
  readonly spelling?: Spelling;
  readonly language?: SheetLanguage;
  /** What to do when the workbook has this very sheet already; without it the outcome offers the choices. */
  readonly existing?: ExistingChoice;
}

/** What there is to do next: rates are not shared out, and equal shares need nothing. */
const insertedKey = (indicators: readonly Indicator[], method: ShareMethod): OutcomeKey =>
  indicators.every(({ unit }) => isRate(unit)) ? 'insertedRegionsRates' : method === 'equal' ? 'insertedRegionsEqual' : 'insertedRegions';

/**
 * Inserts 分解落实 for an indicator or a domain as a new sheet in three round trips, or updates the one that is there.
 *
 * @param task told how far it is, and stops it; everything is then as before
 * @returns refused for a structure, which no region can have a part of; with a note that names the structures a domain left out
 */
export const insertRegions = (request: InsertRegionsRequest, task: Task = quietTask): Promise<Outcome<InsertedTemplate, ExistingChoice>> =>
  runExcel<InsertedTemplate, ExistingChoice>(async (context) => {
    const { existing, language = 'zh-CN' } = request;
    const { indicators, refused } = regionsContent(henan13, request.of);
    if (indicators.length === 0) return { ok: false, message: { key: 'regionsStructure', params: { indicators: refused.map(namedWithCode) } }, notes: [] };
    const spelling = request.spelling ?? (hasCustomFunctions() ? 'plan' : 'native');
    const state = await readWorkbookState(context, 'regions');
    await judgeAsStored(context, state);
    const sheet = regionsSheet(henan13, request, spelling, currentSettings(), language);
    // Another indicator's sheet is no reason to ask: a workbook has many of these.
    const names = [sheet.name, ...(language === 'en-US' ? [formerRegionsName(henan13, request)] : [])];
    const same = state.ours.filter(({ sheetName }) => names.some((name) => sheetName === name || sheetName.startsWith(`${name} (`)));
    const found = same.find(({ sheetName }) => sheetName === state.activeSheet) ?? same[0];
    if (found && existing === undefined) return { ok: false, message: { key: 'existsAsk', params: { sheet: found.sheetName } }, notes: [], choices: ['update', 'copy'] };
    if (found && existing === 'update') return withReadOnlyNote(await updateSheet(context, henan13, 'regions', spelling, found, currentSettings(), undefined, task), state);
    if (state.structureLocked) return { ok: false, message: { key: 'structureLocked' }, notes: [] };
    const outcome = await writeNewSheet(context, sheet, spelling, state, undefined, task);
    if (!outcome.ok) return outcome;
    const message: Message = { key: insertedKey(indicators, request.method), params: outcome.message.params };
    if (refused.length === 0) return { ...outcome, message };
    return { ...outcome, message, notes: [...outcome.notes, { key: 'regionsLeftOut', params: { indicators: refused.map(namedWithCode) } }] };
  });
