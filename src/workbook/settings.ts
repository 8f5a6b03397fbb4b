import { henan13 } from '../domain/plan/catalogue';
import type { Settings } from '../domain/measures/settings';
import { checkSettings } from '../domain/settings/checkSettings';
import { judgeBy } from '../domain/settings/currentSettings';
import { SETTINGS_NAMESPACE, settingsXml, type ReadSettings } from '../domain/settings/settingsXml';
import { hasCustomFunctions, supports } from './host';
import type { Message, Outcome } from './outcome';
import { readStoredSettings } from './readStoredSettings';
import { runExcel } from './runExcel';
import { updateSheet } from './updateSheet';
import { readWorkbookState } from './workbookState';

/**
 * Reads the workbook's settings and hands them to the custom functions. Called when the pane starts: functions judge by the
 * defaults until then, and are calculated again where the workbook says otherwise.
 */
export const loadSettings = (): Promise<Outcome<ReadSettings>> =>
  runExcel(async (context): Promise<Outcome<ReadSettings>> => {
    const read = await readStoredSettings(context);
    if (judgeBy(read.settings)) {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }
    const notes: Message[] = read.problem ? [{ key: read.problem === 'newer' ? 'settingsNewer' : 'settingsDamaged' }] : [];
    return { ok: true, value: read, message: { key: 'settingsLoaded' }, notes };
  });

/** Replaces the workbook's settings part; duplicates left by other programs go with it. */
const storePart = async (context: Excel.RequestContext, settings: Settings): Promise<void> => {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  context.workbook.customXmlParts.add(settingsXml(settings));
  parts.items.forEach((part) => part.delete());
  await context.sync();
};

/**
 * Stores settings in the workbook and brings every ledger of ours in line: formulas with cut-offs inside, and the printed note.
 *
 * @param settings checked again here; the pane refuses unusable ones field by field before
 * @returns refused where a later release wrote what is stored: replacing it would lose what this one does not know
 */
export const saveSettings = (settings: Settings): Promise<Outcome<{ readonly sheets: readonly string[] }>> =>
  runExcel(async (context): Promise<Outcome<{ readonly sheets: readonly string[] }>> => {
    if (!supports('ExcelApi', '1.5')) return { ok: false, message: { key: 'settingsUnsupported' }, notes: [] };
    if (checkSettings(settings).length > 0) return { ok: false, message: { key: 'settingsInvalid' }, notes: [] };
    const stored = await readStoredSettings(context);
    if (stored.problem === 'newer') return { ok: false, message: { key: 'settingsNewerKept' }, notes: [] };
    const state = await readWorkbookState(context, 'ledger');
    await storePart(context, settings);
    judgeBy(settings);

    const updated: string[] = [];
    const reviews = state.of('review').ours;
    const notes: Message[] = reviews.length > 0 ? [{ key: 'reviewOutdated', params: { sheets: reviews.map(({ sheetName }) => sheetName).join('、') } }] : [];
    for (const ours of state.ours) {
      // A ledger after the other: each is all-or-nothing by itself, and a workbook has one or two.
      const outcome = await updateSheet(context, henan13, 'ledger', hasCustomFunctions() ? 'plan' : 'native', ours, settings);
      if (outcome.ok) updated.push(ours.sheetName);
      else notes.push(outcome.message);
    }
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return { ok: true, value: { sheets: updated }, message: { key: 'settingsSaved', params: { count: updated.length } }, notes };
  });
