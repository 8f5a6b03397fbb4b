import { METHOD_NOTE_START, methodNote } from '../domain/formulas/methodNote';
import { properSpelling, type CellValue } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import { currentSettings } from '../domain/settings/currentSettings';
import { queueStandsStill } from './anchor';
import { cellInput, contentInput } from './cellInput';
import type { Finding, WorkbookCheck } from './checkWorkbook';
import { orTakeBack } from './orTakeBack';
import { once, type Message, type Outcome, type UndoStep } from './outcome';
import { queuePlaces, queuePlacesStood, takeBackPlace, type PlaceBefore, type RepairPlace } from './repairPlaces';
import { restoreNames, type NameState } from './namesBefore';
import { queueNames } from './repairNames';
import { queueNamesChanged, queueRewrites, takeBackNames, type NameRewrite } from './rewriteNames';
import { repairRules } from './repairRules';
import { runExcel } from './runExcel';
import { goOn, quietTask, type Task } from './task';
import { typedRefusal } from './typedOver';

export interface RepairCount {
  readonly repaired: number;
  /** Findings that stay: on protected sheets, still without the functions, or for the user to settle. */
  readonly left: number;
}

/** A formula spelled rightly, a line with the cut-offs of now. */
const mended = (content: CellValue): CellValue => {
  if (typeof content !== 'string') return content;
  return content.startsWith(METHOD_NOTE_START) ? methodNote(currentSettings()) : properSpelling(content);
};

/** A formula that Excel reads anew; anything else as it was. */
const enteredAgain = (content: CellValue): ReturnType<typeof cellInput> =>
  typeof content === 'string' && content.startsWith('=') ? cellInput({ formula: properSpelling(content) }) : contentInput(mended(content));

const notesOf = (stillDead: number, left: number): readonly Message[] => [
  ...(stillDead > 0 ? [{ key: 'repairStillDead', params: { count: stillDead } } as const] : []),
  ...(left > 0 ? [{ key: 'repairLeft', params: { left } } as const] : []),
];

const beforeOf = ({ sheet, sheetName, anchor, areas, rules, allRules }: RepairPlace): PlaceBefore => ({
  sheetId: sheet.id,
  sheetName,
  anchor,
  cells: areas.map(({ address, formulas }) => {
    const before = formulas as Contents;
    return { address: address.slice(address.lastIndexOf('!') + 1), before, wrote: before.map((line) => line.map(mended)) };
  }),
  ruleIds: allRules.items.map(({ id }) => id),
  removed: rules(),
});

interface Done {
  readonly places: readonly PlaceBefore[];
  /** That were deleted. */
  readonly names: readonly NameState[];
  readonly entered: readonly NameRewrite[];
}

const placesOf = ({ places, names, entered }: Done): readonly string[] => [...places.map(({ sheetName }) => sheetName), ...[...names, ...entered].map(({ name }) => name)];

const takeBack = async (context: Excel.RequestContext, { places, names, entered }: Done, isKnownInPlace: boolean, isWritten: boolean, { report }: Task = quietTask): Promise<void> => {
  for (const [index, place] of places.entries()) {
    // A sheet after the other: this happens only after a failure, or once when the user asks for it.
    await takeBackPlace(context, place, isKnownInPlace, isWritten);
    report(index + 1, places.length);
  }
  await takeBackNames(context, entered);
  await restoreNames(context, names);
  await context.sync();
};

/** Why a repair cannot be taken back. */
const changedRepair = async (context: Excel.RequestContext, done: Done, task: Task): Promise<Message | null> => {
  const sheets = done.places.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
  sheets.forEach((sheet) => sheet.load('name'));
  await context.sync();
  const gone = done.places.find((_, index) => sheets[index]!.isNullObject);
  if (gone) return { key: 'sheetGone', params: { sheet: gone.sheetName } };
  const ranges = done.places.map(({ cells }, index) => cells.map(({ address }) => sheets[index]!.getRange(address)));
  ranges.flat().forEach((range) => range.load('formulas'));
  sheets.forEach((sheet) => sheet.protection.load('protected'));
  const namesChanged = queueNamesChanged(context, done.entered);
  await context.sync();
  goOn(task);
  const changed = done.places.find(({ cells }, index) => sheets[index]!.protection.protected || cells.some(({ wrote }, at) => JSON.stringify(ranges[index]?.[at]?.formulas) !== JSON.stringify(wrote)));
  const renamed = namesChanged();
  if (renamed.length > 0) return { key: 'undoChanged', params: { place: renamed } };
  return changed ? { key: 'undoChanged', params: { place: changed.sheetName } } : null;
};

/** Takes a repair back, unless a formula that was entered again has been changed since. */
const undoRepair = (done: Done, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const refused = step.hasBegun ? null : await changedRepair(context, done, step.task);
    if (refused) return { ok: false, message: refused, notes: [] };
    step.begin();
    await takeBack(context, done, true, true, step.task);
    return { ok: true, value: undefined, message: { key: 'undone', params: { place: placesOf(done) } }, notes: [] };
  });

/**
 * Repairs what a check found repairable, in two round trips whatever its number: formulas of cells and names are entered again in place, repeated
 * rules and unused broken names go, broken highlights are made anew. All of it or nothing.
 *
 * @param task told the findings repaired; one that is stopped leaves everything as it was
 * @param check what {@link checkWorkbook} gave; refused, with nothing changed, where lines have moved or cells were typed over since it was read
 */
export const repairWorkbook = ({ findings }: WorkbookCheck, task: Task = quietTask): Promise<Outcome<RepairCount>> =>
  runExcel(async (context): Promise<Outcome<RepairCount>> => {
    const repairable = (finding: Finding): boolean => finding.repairable && finding.sheetName !== '';
    const places = queuePlaces(context, findings.filter(repairable));
    const names = queueNames(context, findings);
    if (places.length + names.count === 0)
      return { ok: true, value: { repaired: 0, left: findings.length }, message: { key: 'repairNothing' }, notes: notesOf(0, findings.length) };
    const total = findings.filter(({ repairable: can }) => can).length;
    task.report(0, total);
    await context.sync();
    goOn(task);

    const named = names.found();
    let isWritten = false;
    let before: Done = { places: places.map(beforeOf), names: named.removed, entered: named.entered };
    const write = async (): Promise<Outcome<RepairCount>> => {
      places.forEach(({ anchor }) => queueStandsStill(anchor));
      const stood = queuePlacesStood(before.places, places.map(({ sheet }) => sheet));
      const areas = places.flatMap((place) => place.areas);
      for (const area of areas) {
        area.formulas = (area.formulas as Contents).map((line) => line.map(enteredAgain));
        area.load('values');
      }
      named.items.forEach((name) => name.delete());
      const namesWritten = queueRewrites(context, named.entered);
      before.places.forEach(({ removed }) => repairRules(removed));
      await context.sync();
      isWritten = true;
      goOn(task);

      const { places: asStood, typed } = stood();
      const { rewrites, refusal: namesRefusal, held } = namesWritten();
      before = { ...before, places: asStood, entered: rewrites };
      const refusal = typedRefusal(typed) ?? namesRefusal;
      if (refusal) return { ok: false, message: refusal, notes: [] };
      const dead = areas.map((area) => area.values.flat().filter((value) => value === '#NAME?').length);
      const repaired = dead.filter((count) => count === 0).length + named.removed.length + held + before.places.reduce((sum, { removed }) => sum + removed.length, 0);
      const left = findings.length - repaired;
      const stillDead = dead.reduce((sum, count) => sum + count, 0) + named.entered.length - held;
      task.report(total, total);
      return { ok: true, value: { repaired, left }, message: { key: 'repaired', params: { repaired } }, notes: notesOf(stillDead, left), undo: once((step) => undoRepair(before, step)) };
    };
    const place = placesOf(before);
    return orTakeBack(context, { place, write, takeBack: () => takeBack(context, before, false, isWritten), left: { key: 'failedUnrestored', params: { place } } });
  });
