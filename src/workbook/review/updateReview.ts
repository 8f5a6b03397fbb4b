import { readTag } from '../../domain/highlights/ruleTag';
import { parseAddress } from '../../domain/sheets/address';
import type { Contents } from '../../domain/sheets/existingSheet';
import { numbered, PREFIX } from '../../domain/sheets/ourNames';
import { planReviewUpdate, REVIEW_DATE, reviewMarks, type ReviewOptions, type ReviewUpdate } from '../../domain/sheets/review';
import { reviewParts, type ReviewPart } from '../../domain/sheets/words/review';
import { addRule } from '../addRule';
import { cellInput, contentInput } from '../cellInput';
import type { Message, Outcome } from '../outcome';
import type { OurSheet, WorkbookState } from '../workbookState';
import type { InsertedReview } from './insertReview';
import { ledgerPlace, queueLedger } from './readLedger';

interface PartRead {
  readonly part: ReviewPart;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Queues the reading of every sheet of a review that is still there. */
const queueParts = (context: Excel.RequestContext, sheetNames: Readonly<Record<ReviewPart, string | null>>): PartRead[] =>
  reviewParts.flatMap((part) => {
    const name = sheetNames[part];
    if (name === null) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
    const rules = sheet.getRange().conditionalFormats;
    used.load('formulas');
    rules.load('items/type,items/id,items/customOrNullObject/rule/formula');
    sheet.load('name');
    sheet.protection.load('protected');
    return [{ part, sheet, used, rules }];
  });

const isOurs = (rule: Excel.ConditionalFormat): boolean => {
  const tag = readTag(rule.type === 'Custom' ? rule.customOrNullObject.rule.formula : '');
  return tag?.kind === 'template' && tag.template === 'review';
};

/**
 * Puts back what the cells held. Rules: where all the old ones still stand the new ones go, where some are gone already the new ones take
 * their place, so that no sheet is left with both or neither.
 */
const restore = async (context: Excel.RequestContext, reads: readonly PartRead[], update: ReviewUpdate & { ok: true }): Promise<void> => {
  for (const { part, patch } of update.parts) {
    const { sheet, used } = reads.find((read) => read.part === part)!;
    for (const { area } of patch.writes)
      sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).formulas = Array.from({ length: area.rowCount }, (_, row) =>
        Array.from({ length: area.columnCount }, (__, column) => contentInput((used.formulas as Contents)[area.row + row]?.[area.column + column] ?? '')),
      );
  }
  const now = reads.map(({ sheet }) => sheet.getRange().conditionalFormats);
  now.forEach((rules) => rules.load('items/id'));
  await context.sync();
  reads.forEach(({ rules }, index) => {
    const standing = now[index]!.items;
    const old = new Set(rules.items.filter(isOurs).map(({ id }) => id));
    const before = new Set(rules.items.map(({ id }) => id));
    const complete = [...old].every((id) => standing.some((rule) => rule.id === id));
    standing.filter(({ id }) => (complete ? !before.has(id) : old.has(id))).forEach((rule) => rule.delete());
  });
  await context.sync();
};

const notesOf = ({ absentSheets, absentRows }: ReviewUpdate & { ok: true }): Message[] => [
  ...(absentSheets > 0 ? [{ key: 'reviewSheetsAbsent', params: { count: absentSheets } } as const] : []),
  ...(absentRows > 0 ? [{ key: 'updateAbsent', params: { count: absentRows } } as const] : []),
];

/** Brings a review up to date in place, in three round trips; charts follow their cells and are left alone. */
export const updateReview = async (context: Excel.RequestContext, options: Omit<ReviewOptions, 'ledger'>, ours: OurSheet, state: WorkbookState, ledger: OurSheet): Promise<Outcome<InsertedReview>> => {
  const nameOf = (name: string): string => numbered(PREFIX + name, ours.counter);
  const sheetNames = Object.fromEntries(reviewParts.map((part) => [part, state.sheetNames.find((name) => name === state.sheetOfName(nameOf(reviewMarks[part]))) ?? null])) as Record<ReviewPart, string | null>;
  const reads = queueParts(context, sheetNames);
  const queued = queueLedger(context, ledger);
  const date = context.workbook.names.getItemOrNullObject(nameOf(REVIEW_DATE)).getRangeOrNullObject();
  date.load('address');
  await context.sync();

  const locked = reads.find(({ sheet }) => sheet.protection.protected);
  if (locked) return { ok: false, message: { key: 'sheetProtected', params: { sheet: locked.sheet.name } }, notes: [] };
  const place = ledgerPlace(options.plan, ledger.sheetName, queued.used.formulas as Contents, queued.date.isNullObject ? null : queued.date.address);
  if ('missing' in place) return { ok: false, message: { key: 'reviewLedgerUnrecognised', params: { sheet: ledger.sheetName, headings: place.missing.join('、') } }, notes: [] };
  const dateCell = date.isNullObject ? null : parseAddress(date.address);
  const contents = Object.fromEntries(reads.map(({ part, used }) => [part, used.formulas as Contents]));
  const update: ReviewUpdate = dateCell ? planReviewUpdate({ ...options, ledger: place }, { sheetNames, contents, dateCell }) : { ok: false, missing: ['报告日期'] };
  if (!update.ok) return { ok: false, message: { key: 'updateUnrecognised', params: { sheet: ours.sheetName, headings: update.missing.join('、') } }, notes: [] };

  try {
    context.workbook.worksheets.getItem(ours.sheetName).activate();
    for (const { part, patch, highlights } of update.parts) {
      const { sheet } = reads.find((read) => read.part === part)!;
      for (const { area, cells } of patch.writes) sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).formulas = cells.map((row) => row.map(cellInput));
      for (const { area, formula, look } of highlights) addRule(sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount), formula, look);
    }
    // Last of all: what fails before leaves the old rules as they were.
    reads.flatMap(({ rules }) => rules.items.filter(isOurs)).forEach((rule) => rule.delete());
    await context.sync();
  } catch (error) {
    await restore(context, reads, update);
    throw error;
  }
  return {
    ok: true,
    value: { sheetName: ours.sheetName, spelling: options.spelling },
    message: { key: update.changed > 0 ? 'reviewUpdated' : 'reviewUpToDate', params: { sheet: ours.sheetName, count: update.changed } },
    notes: notesOf(update),
    place: { sheetName: ours.sheetName, address: 'A1' },
  };
};
