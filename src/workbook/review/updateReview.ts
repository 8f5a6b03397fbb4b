import { parseAddress } from '../../domain/sheets/address';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import { PACE_CHART, planReviewUpdate, REVIEW_DATE, reviewMarks, type ReviewOptions, type ReviewUpdate } from '../../domain/sheets/review';
import { readVersion, templateVersion, VERSION_PROPERTY } from '../../domain/sheets/templateVersion';
import { reviewParts, type ReviewPart } from '../../domain/sheets/words/review';
import { supports } from '../host';
import { orTakeBack } from '../orTakeBack';
import { once, type Message, type Outcome, type Param } from '../outcome';
import { queueSheets } from '../readSheets';
import { RULE_PROPERTIES, ruleState } from '../ruleState';
import { exchangedRules, type SheetUpdate } from '../sheetUpdate';
import { goOn, halfOf, type Task } from '../task';
import { undoUpdate } from '../undoUpdate';
import { readOnlyNote, type OurSheet, type WorkbookState } from '../workbookState';
import { takeBackUpdates, writeUpdates, type Kept } from '../writeUpdate';
import type { InsertedReview } from './insertReview';
import { queueLedger, queueStandsAs } from './readLedger';

/** Queues the reading of every sheet of a review that is still there. */
const queueParts = (context: Excel.RequestContext, sheetNames: Readonly<Record<ReviewPart, string | null>>) =>
  reviewParts.flatMap((part) => {
    const name = sheetNames[part];
    if (name === null) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    const rules = sheet.getRange().conditionalFormats;
    // eslint-disable-next-line office-addins/call-sync-before-read -- a collection, of which nothing is read before the sync
    const charts = part === 'charts' ? sheet.charts : null;
    const property = supports('ExcelApi', '1.12') ? sheet.customProperties.getItemOrNullObject(VERSION_PROPERTY) : null;
    rules.load(RULE_PROPERTIES);
    sheet.load('id,name,visibility');
    sheet.protection.load('protected');
    property?.load('value');
    charts?.load('items/name,items/chartType');
    return [{ part, name, sheet, rules, property, charts }];
  });

type PartQueued = ReturnType<typeof queueParts>[number];

interface PartRead extends PartQueued, Pick<SheetUpdate, 'used' | 'contents'> {}

const markOf = ({ property }: PartQueued): string | null => (property && !property.isNullObject ? property.value : null);

const refusalOf = (reads: readonly PartQueued[]): Message | null => {
  const locked = reads.find(({ sheet }) => sheet.protection.protected);
  if (locked) return { key: 'sheetProtected', params: { sheet: locked.name } };
  const newer = reads.find((read) => readVersion(markOf(read)) > templateVersion.review);
  return newer ? { key: 'templateNewer', params: { sheet: newer.name, version: readVersion(markOf(newer)), known: templateVersion.review } } : null;
};

/** What has to be written on each sheet; a second round trip where rules have to be exchanged. */
const sheetUpdates = async (context: Excel.RequestContext, reads: readonly PartRead[], update: ReviewUpdate & { ok: true }): Promise<readonly SheetUpdate[]> => {
  const planned = update.parts.map(({ part, patch, highlights, found }) => {
    const read = reads.find((each) => each.part === part)!;
    return { read, patch, highlights, found, rules: exchangedRules(highlights, read.rules, 'review') };
  });
  if (planned.some(({ rules }) => rules.removed.length > 0)) await context.sync();
  return planned.map(({ read, patch, highlights, found, rules }): SheetUpdate => ({
    sheet: read.sheet,
    kind: 'review',
    sheetName: read.name,
    isShown: read.sheet.visibility === 'Visible',
    used: read.used,
    contents: read.contents,
    mark: markOf(read),
    plan: { ok: true, patch, highlights, found, keptEntries: 0 },
    cells: patch.writes.flatMap(({ area, cells }) => cells.flatMap((line, r) => line.map((content, c) => ({ row: area.row + r, column: area.column + c, content })))),
    ruleIds: read.rules.items.map(({ id }) => id),
    addedRules: rules.added,
    removedRules: rules.removed.map(({ rule, cells }) => ({ rule, state: ruleState(rule, cells.address) })),
  }));
};

const notesOf = ({ absentSheets, absentRows }: ReviewUpdate & { ok: true }): Message[] => [
  ...(absentSheets > 0 ? [{ key: 'reviewSheetsAbsent', params: { count: absentSheets } } as const] : []),
  ...(absentRows > 0 ? [{ key: 'updateAbsent', params: { count: absentRows } } as const] : []),
];

/**
 * Charts follow their cells, and their looks and places are the user's: none is drawn anew. One that an earlier version drew, as bars without
 * a line, still tells what it told, and the user learns how to get the present one.
 */
const chartNotes = (reads: readonly PartQueued[], nameOf: (name: string) => string): Message[] =>
  reads.flatMap(({ charts, name }) => (charts?.items.some((chart) => chart.name === nameOf(PACE_CHART) && chart.chartType === 'BarClustered') ? [{ key: 'reviewChartOlder', params: { sheet: name } } as const] : []));

/** Brings a review up to date in place; charts follow their cells and are left alone. Three round trips, a fourth where rules are exchanged, more for large sheets. */
export const updateReview = async (context: Excel.RequestContext, options: Omit<ReviewOptions, 'ledger'>, ours: OurSheet, state: WorkbookState, ledger: OurSheet, task: Task): Promise<Outcome<InsertedReview>> => {
  const nameOf = (name: string): string => numbered(PREFIX + name, ours.counter);
  const sheetNames = Object.fromEntries(reviewParts.map((part) => [part, state.sheetNames.find((name) => name === state.sheetOfName(nameOf(reviewMarks[part]))) ?? null])) as Record<ReviewPart, string | null>;
  const parts = queueParts(context, sheetNames);
  const reading = queueSheets(parts.map(({ sheet }) => sheet), ['formulas']);
  const readLedger = queueLedger(context, options.plan, ledger);
  const date = context.workbook.names.getItemOrNullObject(nameOf(REVIEW_DATE)).getRangeOrNullObject();
  date.load('address');
  await context.sync();

  const refusal = refusalOf(parts);
  if (refusal) return { ok: false, message: refusal, notes: [] };
  const cells = await reading.all(context, { task: halfOf(task, 0) });
  goOn(task);
  const reads = parts.map((part, at): PartRead => ({ ...part, used: cells[at]!.range, contents: cells[at]!.cells.formulas }));
  const place = await readLedger();
  if ('missing' in place) return { ok: false, message: { key: 'reviewLedgerUnrecognised', params: { sheet: ledger.sheetName, headings: place.missing } }, notes: [] };
  const dateCell = date.isNullObject ? null : parseAddress(date.address);
  const contents = Object.fromEntries(reads.map((read) => [read.part, read.contents]));
  const { sheetName } = ours;
  const unrecognised = (headings: Param): Outcome<InsertedReview> => ({ ok: false, message: { key: 'updateUnrecognised', params: { sheet: sheetName, headings } }, notes: [] });
  if (!dateCell) return unrecognised([{ name: '报告日期', nameEn: 'Report date' }]);
  const update = planReviewUpdate({ ...options, ledger: place }, { sheetNames, contents, dateCell });
  if (!update.ok) return unrecognised(update.missing);

  const updates = await sheetUpdates(context, reads, update);
  const isShown = updates[0]?.isShown ?? false;
  const kept: Kept = { updates, isWritten: false };
  const write = async (): Promise<Outcome<InsertedReview>> => {
    let stands: (() => boolean) | undefined;
    const { done, refusal: typed } = await writeUpdates(context, kept, () => {
      if (isShown) updates[0]?.sheet.activate();
      stands = queueStandsAs(context, options.plan, ledger, place);
      updates.forEach(({ sheet }) => sheet.load('name'));
    }, halfOf(task, 1));
    if (typed) return { ok: false, message: typed, notes: [] };
    // The sheets name each other in their formulas: one that was renamed since it was looked up would be called by its old name.
    const renamed = updates.find((each) => each.sheet.name !== each.sheetName);
    if (renamed) return { ok: false, message: { key: 'sheetChanged', params: { sheet: renamed.sheet.name } }, notes: [] };
    if (stands?.() === false) return { ok: false, message: { key: 'reviewLedgerMoved', params: { sheet: ledger.sheetName } }, notes: [] };
    const isChanged = updates.some(({ cells, addedRules, removedRules }) => cells.length + addedRules.length + removedRules.length > 0);
    return {
      ok: true,
      value: { sheetName, spelling: options.spelling },
      message: { key: isChanged ? 'reviewUpdated' : 'reviewUpToDate', params: { sheet: sheetName, count: update.changed } },
      notes: [...(isShown ? [] : [{ key: 'updatedHidden', params: { sheet: sheetName } } as const]), ...notesOf(update), ...chartNotes(parts, nameOf), ...readOnlyNote(state)],
      ...(isShown && { place: { sheetName, address: 'A1' } }),
      ...(isChanged ? { undo: once((step) => undoUpdate(step, ...done)) } : {}),
    };
  };
  return orTakeBack(context, { place: sheetName, write, takeBack: (reason) => takeBackUpdates(context, kept, reason), left: { key: 'failedUnrestored', params: { place: sheetName } } });
};
