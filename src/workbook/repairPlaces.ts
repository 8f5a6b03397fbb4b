import type { CellValue } from '../domain/handover';
import { parseAddress } from '../domain/sheets/address';
import type { Contents } from '../domain/sheets/existingSheet';
import { queueAnchor, queueIsInPlace, type Anchor } from './anchor';
import { contentInput } from './cellInput';
import type { CellPlace } from './cellPlaces';
import type { Finding } from './checkWorkbook';
import { madeAnew, queueRulesToRepair, type RuleToRepair } from './repairRules';
import { LinesMoved } from './linesMoved';
import { RULE_PROPERTIES } from './ruleState';
import { queueRules, takeBackRules } from './takeBackRules';

/** A sheet with what is to be repaired on it, as it stands. */
export interface RepairPlace {
  readonly sheetName: string;
  readonly sheet: Excel.Worksheet;
  readonly anchor: Anchor;
  /** Cells with formulas to be entered again, and lines with cut-offs to be printed again. */
  readonly areas: readonly Excel.Range[];
  readonly rules: () => readonly RuleToRepair[];
  readonly allRules: Excel.ConditionalFormatCollection;
}

/** Queues reading everything a repair depends on; one request for all sheets. */
export const queuePlaces = (context: Excel.RequestContext, findings: readonly Finding[]): readonly RepairPlace[] =>
  [...new Set(findings.map(({ sheetName }) => sheetName))].map((sheetName) => {
    const here = findings.filter((finding) => finding.sheetName === sheetName);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load('id');
    const addresses = here.flatMap(({ address }) => address.split(',').flatMap((each) => parseAddress(each) ?? []));
    const anchor = queueAnchor(sheet, Math.max(1, ...addresses.map(({ row, rowCount }) => row + rowCount)), Math.max(1, ...addresses.map(({ column, columnCount }) => column + columnCount)));
    const areas = here.filter(({ kind }) => kind === 'dead-formula' || kind === 'outdated-cutoffs').map(({ address }) => sheet.getRange(address));
    areas.forEach((area) => area.load('address,formulas'));
    const allRules = sheet.getRange().conditionalFormats;
    allRules.load(RULE_PROPERTIES);
    return { sheetName, sheet, anchor, areas, rules: queueRulesToRepair(sheet, allRules, here), allRules };
  });

/** What a repair needs to know of a sheet to take it back. */
export interface PlaceBefore {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly anchor: Anchor;
  readonly cells: readonly { readonly address: string; readonly before: Contents; readonly wrote: Contents }[];
  readonly ruleIds: readonly string[];
  readonly removed: readonly RuleToRepair[];
}

/**
 * Queues reading what is to be repaired once more, just before it is written; after the sync the answer is what stood there then, and which
 * cells a user had changed since.
 */
export const queuePlacesStood = (places: readonly PlaceBefore[], sheets: readonly Excel.Worksheet[]): (() => { readonly places: readonly PlaceBefore[]; readonly typed: readonly CellPlace[] }) => {
  const reads = places.map(({ cells }, index) => cells.map(({ address }) => sheets[index]!.getRange(address)));
  reads.flat().forEach((range) => range.load('formulas'));
  return () => ({
    places: places.map((place, index) => ({ ...place, cells: place.cells.map((cell, at) => ({ ...cell, before: reads[index]![at]!.formulas as Contents })) })),
    typed: places.flatMap(({ sheetName, cells }, index) =>
      cells.flatMap(({ address, before }, at) => {
        const { row = 0, column = 0 } = parseAddress(address) ?? {};
        return before.flatMap((line, r) => line.flatMap((content, c) => (reads[index]![at]!.formulas[r]?.[c] === content ? [] : [{ sheetName, row: row + r, column: column + c }])));
      }),
    ),
  });
};

const entered = (contents: Contents): CellValue[][] => contents.map((line) => line.map(contentInput));

/**
 * Gives cells and rules of a sheet back what they were. Cells that somebody changed meanwhile stay.
 *
 * @param isKnownInPlace the caller has made sure that no lines have moved
 * @param isWritten Excel has answered the request that repaired
 */
export const takeBackPlace = async (context: Excel.RequestContext, { sheetId, sheetName, anchor, cells, ruleIds, removed }: PlaceBefore, isKnownInPlace: boolean, isWritten: boolean): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  const isInPlace = isKnownInPlace ? () => true : queueIsInPlace(anchor);
  const ranges = cells.map(({ address }) => sheet.getRange(address));
  ranges.forEach((range) => range.load('formulas'));
  const rules = queueRules(sheet);
  await context.sync();
  // Where lines had moved before, Excel refused the repair as a whole; when they moved afterwards, nobody can say which cells are ours.
  if (!isInPlace()) {
    const missing = removed.some(({ state }) => rules.items.every(({ id }) => id !== state.id));
    if (missing || isWritten) throw new LinesMoved(sheetName);
    return;
  }
  cells.forEach(({ before, wrote }, index) => {
    const now = ranges[index]!.formulas as Contents;
    const isOurs = wrote.every((line, r) => line.every((content, c) => now[r]?.[c] === content));
    if (isOurs) ranges[index]!.formulas = entered(before);
  });
  // Rules that an undo had made again when Excel stopped it are made once more.
  const made = new Set(removed.flatMap((rule) => [rule.state.formula, ...(madeAnew(rule) === null ? [] : [madeAnew(rule)])]));
  await takeBackRules(context, sheet, rules, { ids: ruleIds, touched: removed.map(({ state }) => ({ state })), makes: (formula) => made.has(formula) });
  await context.sync();
};
