import { SETTINGS_NAMESPACE } from '../domain/settings/settingsXml';
import type { SheetPlan, TemplateKind } from '../domain/sheets/sheetPlan';
import { supports } from './host';
import type { Message, Outcome } from './outcome';
import { counterOf, markOf, numbered, PREFIX } from '../domain/sheets/ourNames';

/** The sheets of one kind that stand in the workbook, and the number for the next. */
export interface OurSheets {
  /** In the order of their counters. */
  readonly ours: readonly OurSheet[];
  /** A counter for sheets to be added: the first that no mark of the kind and no name or table of theirs uses any more, dangling ones included. */
  readonly nextCounter: (plans: readonly SheetPlan[]) => number;
}

/** A sheet of ours that stands in the workbook. */
export interface OurSheet {
  readonly sheetName: string;
  readonly counter: number;
}

export interface WorkbookState extends OurSheets {
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
  readonly activeSheet: string;
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
  readonly hasSettings: boolean;
  /** Those of another kind, from the same reading. */
  readonly of: (kind: TemplateKind) => OurSheets;
  /** The sheet on which a name's cells stand; null where it has none. */
  readonly sheetOfName: (name: string) => string | null;
}

/** What was done is gone with the workbook, unless the user saves a copy. */
export const readOnlyNote = ({ readOnly }: WorkbookState): readonly Message[] => (readOnly ? [{ key: 'workbookReadOnly' }] : []);

/** An outcome with that note. */
export const withReadOnlyNote = <T, C extends string>(outcome: Outcome<T, C>, state: WorkbookState): Outcome<T, C> => (outcome.ok ? { ...outcome, notes: [...outcome.notes, ...readOnlyNote(state)] } : outcome);

const sheetOfFormula = (formula: string): string | null => {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
};

/**
 * Reads in one round trip what every insert depends on.
 *
 * @param kind which of our sheets to look for
 */
export const readWorkbookState = async (context: Excel.RequestContext, kind: TemplateKind): Promise<WorkbookState> => {
  const { worksheets, tables, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  const canTell = supports('ExcelApi', '1.8');
  if (canTell) context.workbook.load('readOnly');
  active.load('name');
  const settings = supports('ExcelApi', '1.5') ? context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE) : null;
  settings?.load('items/id');
  await context.sync();

  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const marks = {
    table: tables.items.map((table) => ({ name: table.name, sheetName: table.worksheet.name as string | null })),
    name: names.items.map((name) => ({ name: name.name, sheetName: sheetOfFormula(String(name.formula)) })),
  };
  const taken = new Set([...marks.table, ...marks.name].map(({ name }) => name.toLowerCase()));
  const of = (wanted: TemplateKind): OurSheets => {
    const { object, base } = markOf[wanted];
    const counted = marks[object].flatMap(({ name, sheetName }) => {
      const counter = counterOf(name, base);
      return counter === null ? [] : [{ sheetName, counter }];
    });
    return {
      ours: counted
        .filter((mark): mark is OurSheet => mark.sheetName !== null && sheetNames.includes(mark.sheetName))
        .sort((a, b) => a.counter - b.counter),
      // A sheet that was handed over has lost its mark and kept the names that its formulas read.
      nextCounter: (plans) => {
        const wished = plans.flatMap(({ names: own, table }) => [...own, ...(table ? [table] : [])].map(({ name }) => PREFIX + name));
        let counter = Math.max(0, ...counted.map((mark) => mark.counter)) + 1;
        while (wished.some((name) => taken.has(numbered(name, counter).toLowerCase()))) counter += 1;
        return counter;
      },
    };
  };
  return {
    sheetNames,
    sheetIds: worksheets.items.map((sheet) => sheet.id),
    activeSheet: active.name,
    structureLocked: protection.protected,
    readOnly: canTell && context.workbook.readOnly,
    hasSettings: settings !== null && settings.items.length > 0,
    ...of(kind),
    of,
    sheetOfName: (name) => marks.name.find((mark) => mark.name.toLowerCase() === name.toLowerCase())?.sheetName ?? null,
  };
};
