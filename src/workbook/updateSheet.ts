import type { Spelling } from '../domain/formulas';
import { readTag } from '../domain/highlights/ruleTag';
import type { Settings } from '../domain/measures/settings';
import type { Plan } from '../domain/plan/schema';
import { parseAddress } from '../domain/sheets/address';
import type { Contents } from '../domain/sheets/existingSheet';
import { planCatalogueUpdate, planLedgerUpdate, type UpdatePlan } from '../domain/sheets/planUpdate';
import type { Area, SingleSheetKind } from '../domain/sheets/sheetPlan';
import { addRule } from './addRule';
import { cellInput, contentInput } from './cellInput';
import type { InsertedTemplate } from './insertTemplate';
import { numbered, PREFIX } from '../domain/sheets/ourNames';
import type { Message, Outcome } from './outcome';
import type { OurSheet } from './workbookState';

/** Reads the whole sheet with its named cells, protection and rules in one round trip. */
const readSheet = async (context: Excel.RequestContext, kind: SingleSheetKind, { sheetName, counter }: OurSheet) => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
  const rules = sheet.getRange().conditionalFormats;
  const names =
    kind === 'ledger' ? ['ReportDate', 'Elapsed'].map((name) => context.workbook.names.getItemOrNullObject(numbered(PREFIX + name, counter)).getRangeOrNullObject()) : [];
  used.load('formulas');
  rules.load('items/type,items/id,items/customOrNullObject/rule/formula');
  sheet.protection.load('protected');
  names.forEach((name) => name.load('address'));
  await context.sync();
  const positions = names.map((name) => (name.isNullObject ? null : parseAddress(name.address)));
  return { sheet, contents: used.formulas as Contents, rules: rules.items, isProtected: sheet.protection.protected, positions };
};

const planFor = (plan: Plan, kind: SingleSheetKind, spelling: Spelling, settings: Settings, read: Awaited<ReturnType<typeof readSheet>>): UpdatePlan => {
  if (kind === 'catalogue') return planCatalogueUpdate(plan, read.contents);
  const [reportDate, elapsed] = read.positions;
  return reportDate && elapsed ? planLedgerUpdate(plan, spelling, settings, read.contents, { reportDate, elapsed }) : { ok: false, missing: ['报告日期'] };
};

const notesOf = (update: UpdatePlan & { ok: true }): Message[] => {
  const { foreignRows, foreignColumns, absentRows } = update.found;
  return [
    ...(foreignRows + foreignColumns > 0 ? [{ key: 'updateForeignKept', params: { rows: foreignRows, columns: foreignColumns } } as const] : []),
    ...(absentRows.length > 0 ? [{ key: 'updateAbsent', params: { count: absentRows.length } } as const] : []),
  ];
};

/** Puts back what the areas held and removes the rules that the failed write had already added. */
const restore = async (context: Excel.RequestContext, read: Awaited<ReturnType<typeof readSheet>>, areas: readonly Area[]): Promise<void> => {
  const { sheet, contents } = read;
  for (const { row, column, rowCount, columnCount } of areas)
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).formulas = contents
      .slice(row, row + rowCount)
      .map((cells) => cells.slice(column, column + columnCount).map(contentInput));
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  await context.sync();
  const before = new Set(read.rules.map((rule) => rule.id));
  rules.items.filter((rule) => !before.has(rule.id)).forEach((rule) => rule.delete());
  await context.sync();
};

/**
 * Brings a sheet of ours up to date in place. What users typed, added or formatted stays; when a write fails half-way, the
 * cells get back what they held.
 */
export const updateSheet = async (
  context: Excel.RequestContext,
  plan: Plan,
  kind: SingleSheetKind,
  spelling: Spelling,
  ours: OurSheet,
  settings: Settings,
): Promise<Outcome<InsertedTemplate>> => {
  const read = await readSheet(context, kind, ours);
  const { sheetName } = ours;
  if (read.isProtected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheetName } }, notes: [] };
  const update = planFor(plan, kind, spelling, settings, read);
  if (!update.ok) return { ok: false, message: { key: 'updateUnrecognised', params: { sheet: sheetName, headings: update.missing.join('、') } }, notes: [] };

  const { sheet } = read;
  const { writes, changed } = update.patch;
  const oldRules = read.rules.filter((rule) => {
    const formula = rule.type === 'Custom' ? rule.customOrNullObject.rule.formula : '';
    const tag = readTag(formula);
    return tag?.kind === 'template' && tag.template === kind;
  });
  try {
    for (const { area, cells } of writes)
      sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).formulas = cells.map((row) => row.map(cellInput));
    for (const { area, formula, look } of update.highlights)
      addRule(sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount), formula, look);
    oldRules.forEach((rule) => rule.delete());
    sheet.activate();
    await context.sync();
  } catch (error) {
    await restore(context, read, writes.map(({ area }) => area));
    throw error;
  }
  return {
    ok: true,
    value: { sheetName, spelling },
    message: { key: changed > 0 ? 'updated' : 'updatedNothing', params: { sheet: sheetName, count: changed, entries: update.keptEntries } },
    notes: notesOf(update),
    place: { sheetName, address: 'A1' },
  };
};
