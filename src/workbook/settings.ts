import { henan13 } from '../domain/plan/catalogue';
import type { Settings } from '../domain/measures/settings';
import { checkSettings } from '../domain/settings/checkSettings';
import { currentSettings, judgeBy } from '../domain/settings/currentSettings';
import { readSettingsXml, settingsXml, type ReadSettings } from '../domain/settings/settingsXml';
import { supports } from './host';
import { orTakeBack } from './orTakeBack';
import { newerSheets } from './newerSheets';
import { once, type Message, type Outcome, type UndoStep } from './outcome';
import { readStoredSettings } from './readStoredSettings';
import { readCutoffs } from './readCutoffs';
import { runExcel } from './runExcel';
import { queuePart, queuePartsStood, readParts, takeBackParts, type PartsBefore } from './settingsPart';
import { prepareUpdates, type PreparedUpdate, type SheetUpdate } from './sheetUpdate';
import type { Task } from './task';
import { changedSince } from './undoUpdate';
import { readOnlyNote, readWorkbookState } from './workbookState';
import { takeBackUpdates, writeUpdates, type DoneUpdate, type Kept } from './writeUpdate';

/**
 * Reads the workbook's settings and hands them to the custom functions. Called when the pane starts: functions judge by the
 * defaults until then, and are calculated again where the workbook says otherwise. Notes say what a later release has written
 * into the workbook: settings that are not used, sheets that are not updated.
 */
export const loadSettings = (): Promise<Outcome<ReadSettings>> =>
  runExcel(async (context): Promise<Outcome<ReadSettings>> => {
    const read = await readStoredSettings(context);
    if (judgeBy(read.settings)) {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }
    const newer = await newerSheets(context);
    const notes: Message[] = [
      ...(read.problem ? [{ key: read.problem === 'newer' ? 'settingsNewer' : 'settingsDamaged' } as const] : []),
      ...(newer.length > 0 ? [{ key: 'sheetsNewer', params: { sheets: newer } } as const] : []),
    ];
    return { ok: true, value: read, message: { key: 'settingsLoaded' }, notes };
  });

/** What judges by the settings and prints them. A review is a report of its day: it is named, not rewritten. */
const JUDGED = ['ledger', 'regions'] as const;

/** Takes stored settings back: the part, the sheets that followed, and what the functions judge by. */
const takeBack = async (context: Excel.RequestContext, parts: PartsBefore, kept: Kept, previous: Settings, reason?: unknown): Promise<void> => {
  judgeBy(previous);
  await takeBackParts(context, parts);
  await takeBackUpdates(context, kept, reason);
  (await readCutoffs(context))(previous);
  context.application.calculate(Excel.CalculationType.full);
  await context.sync();
};

interface Stored {
  readonly parts: PartsBefore;
  readonly previous: Settings;
  readonly settings: Settings;
  readonly done: readonly DoneUpdate[];
}

/** Why settings cannot be taken back: they or their sheets have been changed since. */
const changedSettings = async (context: Excel.RequestContext, settings: Settings, done: readonly DoneUpdate[], task: Task): Promise<Message | null> => {
  const now = await readParts(context);
  if (now.parts.length !== 1 || now.parts[0]?.xml !== settingsXml(settings)) return { key: 'undoSettingsChanged' };
  const [changed] = await changedSince(context, done, task);
  return changed === undefined ? null : { key: 'undoChanged', params: { place: changed } };
};

/** Brings the earlier settings back, unless settings or sheets have been changed since. */
const undoSettings = ({ parts, previous, settings, done }: Stored, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const refused = step.hasBegun ? null : await changedSettings(context, settings, done, step.task);
    if (refused) return { ok: false, message: refused, notes: [] };
    step.begin();
    await takeBack(context, parts, { updates: done.map(({ update }) => update), isWritten: true }, previous);
    return { ok: true, value: undefined, message: { key: 'undoneSettings' }, notes: [] };
  });

/**
 * Stores settings in the workbook and brings every ledger and breakdown of ours in line: formulas with cut-offs inside, and the printed note. Sheets
 * that cannot follow (protected ones) are named in notes; a failure of Excel takes everything back.
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
    let parts = await readParts(context);
    const prepared: PreparedUpdate[] = [];
    for (const kind of JUDGED) {
      // Not a loop over cells: two kinds of sheet at most, and only what the workbook has.
      const { ours } = state.of(kind);
      if (ours.length > 0) prepared.push(...(await prepareUpdates(context, henan13, kind, 'as it is', ours, settings)));
    }
    const updates = prepared.filter((update): update is SheetUpdate => !('refusal' in update));
    const reviews = state.of('review').ours;
    const notes: Message[] = [
      ...readOnlyNote(state),
      ...(reviews.length > 0 ? [{ key: 'reviewOutdated', params: { sheets: reviews.map(({ sheetName }) => sheetName) } } as const] : []),
      ...prepared.flatMap((update): Message[] => ('refusal' in update ? [update.refusal] : [])),
    ];
    let previous = currentSettings();
    const printCutoffs = await readCutoffs(context);
    const kept: Kept = { updates, isWritten: false };
    const write = async (): Promise<Outcome<{ readonly sheets: readonly string[] }>> => {
      let stood: () => PartsBefore | null = () => null;
      const { done, refusal } = await writeUpdates(context, kept, () => {
        stood = queuePartsStood(context, parts);
        queuePart(context, parts, settings);
        printCutoffs(settings);
        context.application.calculate(Excel.CalculationType.full);
        judgeBy(settings);
      });
      const changed = stood();
      if (changed) {
        parts = changed;
        previous = readSettingsXml(changed.parts.find(({ xml }) => xml !== null)?.xml ?? '').settings;
      }
      if (refusal || changed) return { ok: false, message: refusal ?? { key: 'settingsChanged' }, notes: [] };
      return {
        ok: true,
        value: { sheets: updates.map(({ sheetName }) => sheetName) },
        message: { key: 'settingsSaved', params: { count: updates.length } },
        notes,
        undo: once((step) => undoSettings({ parts, previous, settings, done }, step)),
      };
    };
    const place = [{ name: '判断设置', nameEn: 'judgement settings' }, ...updates.map(({ sheetName }) => sheetName)];
    return orTakeBack(context, { place, write, takeBack: (reason) => takeBack(context, parts, kept, previous, reason), left: { key: 'failedUnrestored', params: { place } } });
  });
