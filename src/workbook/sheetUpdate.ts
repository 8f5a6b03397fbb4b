import type { Spelling } from '../domain/formulas';
import { readTag } from '../domain/highlights/ruleTag';
import type { Settings } from '../domain/measures/settings';
import type { Plan } from '../domain/plan/schema';
import { parseAddress } from '../domain/sheets/address';
import type { Contents } from '../domain/sheets/existingSheet';
import { numbered, PREFIX } from '../domain/sheets/ourNames';
import type { UpdatePlan } from '../domain/sheets/planUpdate';
import type { LedgerPlace } from '../domain/sheets/review/context';
import type { HighlightRule, TemplateKind, UpdatableKind } from '../domain/sheets/sheetPlan';
import { readVersion, templateVersion, VERSION_PROPERTY } from '../domain/sheets/templateVersion';
import { updates } from '../domain/sheets/updates';
import { queuePlace, type PlaceBefore } from './addedColumns';
import { supports } from './host';
import type { Message } from './outcome';
import { queueSheets, tooLargeMessage } from './readSheets';
import { queueAddress, RULE_PROPERTIES, ruleState, type RuleState } from './ruleState';
import { goOn, quietTask, type Task } from './task';
import type { ScatteredCell } from './writeScattered';
import type { OurSheet } from './workbookState';

/** A sheet of ours as it stands, and what an update does to it. */
export interface SheetUpdate {
  readonly sheet: Excel.Worksheet;
  readonly kind: TemplateKind;
  readonly sheetName: string;
  /** False for a hidden sheet, which Excel refuses to bring to the front. */
  readonly isShown: boolean;
  /** From A1 to the last used cell. */
  readonly used: Excel.Range;
  readonly contents: Contents;
  /** The version property before; null where there is none or the host keeps none. */
  readonly mark: string | null;
  readonly plan: UpdatePlan & { readonly ok: true };
  readonly cells: readonly ScatteredCell[];
  readonly ruleIds: readonly string[];
  readonly addedRules: readonly HighlightRule[];
  readonly removedRules: readonly { readonly rule: Excel.ConditionalFormat; readonly state: RuleState }[];
  /** Where the plan adds columns: what reached into their place. */
  readonly placeBefore?: PlaceBefore;
}

export type PreparedUpdate = SheetUpdate | { readonly sheetName: string; readonly refusal: Message };

/** The formulas of 年度计划 are longer than those of other sheets: how long a cell is on average, rounded up. */
const bytesOfCell: Partial<Record<UpdatableKind, number>> = { annual: 300 };

const queueSheet = (context: Excel.RequestContext, kind: UpdatableKind, { sheetName, counter }: OurSheet) => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const rules = sheet.getRange().conditionalFormats;
  const names = updates[kind].names.map((name) => context.workbook.names.getItemOrNullObject(numbered(PREFIX + name, counter)).getRangeOrNullObject());
  const property = supports('ExcelApi', '1.12') ? sheet.customProperties.getItemOrNullObject(VERSION_PROPERTY) : null;
  sheet.load('id,name,visibility');
  rules.load(RULE_PROPERTIES);
  sheet.protection.load('protected');
  names.forEach((name) => name.load('address'));
  property?.load('value');
  return { sheet, sheetName, rules, names, property };
};

type Queued = ReturnType<typeof queueSheet>;

interface Read extends Queued, Pick<SheetUpdate, 'used' | 'contents'> {}

const refusalOf = ({ sheet, sheetName, property }: Queued, kind: UpdatableKind): Message | null => {
  if (sheet.protection.protected) return { key: 'sheetProtected', params: { sheet: sheetName } };
  const version = readVersion(property && !property.isNullObject ? property.value : null);
  return version > templateVersion[kind] ? { key: 'templateNewer', params: { sheet: sheetName, version, known: templateVersion[kind] } } : null;
};

/** How a ledger's formulas are spelled now. */
const spellingOf = (contents: Contents): Spelling => (contents.some((line) => line.some((content) => typeof content === 'string' && /^=.*\bPLAN\./i.test(content))) ? 'plan' : 'native');

const planFor = (plan: Plan, kind: UpdatableKind, wished: Spelling | 'as it is', settings: Settings, ledger: LedgerPlace | null, { contents, names }: Read): UpdatePlan => {
  const spelling = wished === 'as it is' ? spellingOf(contents) : wished;
  const positions = names.map((name) => (name.isNullObject ? null : parseAddress(name.address)));
  return updates[kind].plan({ plan, spelling, settings, contents, positions, ledger });
};

/** Rules that are as wished stay, with whatever look a user gave them; only the others are exchanged. */
export const exchangedRules = (wished: readonly HighlightRule[], rules: Excel.ConditionalFormatCollection, kind: TemplateKind) => {
  const ours = rules.items.filter((rule) => {
    const tag = rule.type === 'Custom' ? readTag(rule.customOrNullObject.rule.formula) : null;
    return tag?.kind === 'template' && tag.template === kind;
  });
  const left = [...ours];
  const added = wished.filter(({ formula }) => {
    const at = left.findIndex((rule) => rule.customOrNullObject.rule.formula === formula);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { added, removed: left.map((rule) => ({ rule, cells: queueAddress(rule) })) };
};

/**
 * Reads sheets of ours and decides what an update writes; nothing is changed. One round trip for all of them, more for large ones, and another
 * where rules have to be exchanged or columns added.
 *
 * @param spelling how formulas are to be spelled, or that they stay as they are
 * @param ledger the ledger that the sheets read, where they read one
 * @param task told the cells read; stops between two requests
 */
export const prepareUpdates = async (context: Excel.RequestContext, plan: Plan, kind: UpdatableKind, spelling: Spelling | 'as it is', sheets: readonly OurSheet[], settings: Settings, ledger: LedgerPlace | null = null, task: Task = quietTask): Promise<readonly PreparedUpdate[]> => {
  const queued = sheets.map((ours) => queueSheet(context, kind, ours));
  const reading = queueSheets(queued.map(({ sheet }) => sheet), ['formulas'], bytesOfCell[kind]);
  await context.sync();
  const refused = queued.map((sheet) => refusalOf(sheet, kind));
  const { sheets: found, tooLarge } = await reading.readable(context, { task });
  goOn(task);
  const planned = queued.map((sheet, at) => {
    const [cells, refusal] = [found[at], refused[at]];
    if (refusal || !cells) return { read: sheet, refusal: refusal ?? tooLargeMessage(tooLarge.filter(({ sheetName }) => sheetName === sheet.sheet.name)) };
    const read: Read = { ...sheet, used: cells.range, contents: cells.cells.formulas };
    const update = planFor(plan, kind, spelling, settings, ledger, read);
    if (!update.ok) return { read, refusal: { key: 'updateUnrecognised', params: { sheet: read.sheetName, headings: update.missing } } as const };
    return { read, update, rules: exchangedRules(update.highlights, read.rules, kind), place: update.added && queuePlace(read.sheet, update.added) };
  });
  if (planned.some(({ rules, place }) => place !== undefined || (rules && rules.removed.length > 0))) await context.sync();
  return planned.map(({ read, refusal, update, rules, place }): PreparedUpdate => {
    if (!update) return { sheetName: read.sheetName, refusal };
    return {
      sheet: read.sheet,
      kind,
      sheetName: read.sheetName,
      isShown: read.sheet.visibility === 'Visible',
      used: read.used,
      contents: read.contents,
      mark: read.property && !read.property.isNullObject ? read.property.value : null,
      plan: update,
      cells: update.patch.writes.flatMap(({ area, cells }) => cells.flatMap((line, r) => line.map((content, c) => ({ row: area.row + r, column: area.column + c, content })))),
      ruleIds: read.rules.items.map(({ id }) => id),
      addedRules: rules.added,
      removedRules: rules.removed.map(({ rule, cells }) => ({ rule, state: ruleState(rule, cells.address) })),
      ...(place && { placeBefore: place() }),
    };
  });
};
