import { connectedSheets, copiedNames, holdersOf, nativeNames, noCopies, replacements, surroundingsOf, usesPlan, type Connected, type Copies, type Holders, type Replacement } from '../domain/handover';
import { currentSettings } from '../domain/settings/currentSettings';
import { parseAddress } from '../domain/sheets/address';
import type { PlannedCopy } from './copySheets';
import { copiedTables } from './copiedTables';
import type { HandOverSheet } from './handOverCells';
import type { HandOverRequest } from './handOverOutcome';
import { supports } from './host';
import { readContents, readWorkbook, type SheetRead, type WorkbookRead } from './readContents';
import { readSpills } from './readSpills';
import type { NameRewrite } from './rewriteNames';
import type { Task } from './task';

/** The workbook, and the sheets that are to be freed of our functions. */
export interface Found {
  readonly book: WorkbookRead;
  readonly holders: Holders;
  /** In the workbook's order, each with why. */
  readonly connected: readonly Connected<SheetRead>[];
  readonly using: readonly SheetRead[];
  /** Names whose formulas become plain ones, in the file itself. */
  readonly rewrites: readonly NameRewrite[];
  /** Names with our functions that have to stay as they are. */
  readonly stuckNames: readonly string[];
}

/** Names that stand for one cell, in lower letters. */
const cellNames = ({ names }: WorkbookRead): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ name, formula }) => {
      const area = parseAddress(formula);
      return area?.rowCount === 1 && area.columnCount === 1 ? [name.toLowerCase()] : [];
    }),
  );

/** A name is the workbook's, and serves the originals too: it changes only where these do. */
const namesWithOurs = (book: WorkbookRead, target: HandOverRequest['target']): Pick<Found, 'rewrites' | 'stuckNames'> => {
  const canRewrite = target === 'here' && supports('ExcelApi', '1.7');
  const nowhere = { name: '', formulas: [], values: [] };
  const found = nativeNames(book.names, surroundingsOf(nowhere, book.sheets, cellNames(book)), currentSettings());
  const scoped = book.scopedNames.filter(({ formula }) => usesPlan(formula)).map(({ sheetName, name }) => `${sheetName}!${name}`);
  return {
    rewrites: canRewrite ? found.flatMap(({ name, formula, native }) => (native === undefined ? [] : [{ name, before: formula, wrote: native }])) : [],
    stuckNames: [...found.filter(({ native }) => !canRewrite || native === undefined).map(({ name }) => name), ...scoped],
  };
};

/** Reads the workbook and finds the sheets that use our functions; for copies also those that have to go with them. */
export const findSheets = async (context: Excel.RequestContext, target: HandOverRequest['target'], task: Task): Promise<Found> => {
  const book = await readWorkbook(context, { task });
  const holders = holdersOf(book.sheets, book.names, book.tables);
  const ours = book.sheets.filter(({ formulas }) => formulas.some((line) => line.some(usesPlan)));
  const connected = target === 'copy' ? connectedSheets(book.sheets, ours, holders) : ours.map((sheet) => ({ sheet, because: { kind: 'functions' } as const }));
  return { book, holders, connected, using: connected.map(({ sheet }) => sheet), ...namesWithOurs(book, target) };
};

/** Copies show what their sources show, under names of their own. */
const withCopies = (sheets: readonly SheetRead[], copies: Copies): readonly SheetRead[] =>
  sheets.flatMap((sheet) => [sheet, ...[copies.sheets.get(sheet.name.toLowerCase()) ?? []].flat().map((name) => ({ ...sheet, name }))]);

type Working = Omit<HandOverSheet, 'before' | 'replacements'> & { readonly source: SheetRead };

/** The sheets as they are to be written, with what has to change. */
const withReplacements = async (context: Excel.RequestContext, { book, using }: Found, working: readonly Working[], as: HandOverRequest['as'], copies: Copies): Promise<HandOverSheet[]> => {
  const spills = await readSpills(context, using);
  const names = cellNames(book);
  const known = withCopies(book.sheets, copies);
  return working.map(({ source, ...sheet }): HandOverSheet => {
    const index = using.indexOf(source);
    const surroundings = surroundingsOf(source, known, names);
    const { name, formulas } = sheet;
    const found = index < 0 ? [] : replacements({ name, formulas, values: source.values }, { as, settings: currentSettings(), surroundings, spills: spills[index] ?? [], copies });
    return { ...sheet, before: source.values, replacements: found };
  });
};

/** Copies of the sheets that use our functions. */
export const onCopies = async (context: Excel.RequestContext, found: Found, planned: readonly PlannedCopy[], made: readonly Excel.Worksheet[], as: HandOverRequest['as']): Promise<HandOverSheet[]> => {
  const contents = await readContents(context, made);
  const working = planned.map(({ source, name }, index) => ({ source, sheet: made[index]!, id: made[index]!.id, name, ...contents[index]! }));
  const sheets = new Map(planned.map(({ source, name }) => [source.name.toLowerCase(), name]));
  const copies: Copies = { ...noCopies, sheets, tables: await copiedTables(context, planned, made, found.book.tables) };
  return withReplacements(context, found, working, as, { ...copies, names: copiedNames(found.book.names, copies) });
};

/** All sheets of the workbook, to be written or only compared. */
export const inPlace = (context: Excel.RequestContext, found: Found, as: HandOverRequest['as']): Promise<HandOverSheet[]> =>
  withReplacements(context, found, found.book.sheets.map((source) => ({ source, ...source })), as, noCopies);

/** What would change on the sheets, as far as it can be told without writing. */
export const expected = async (context: Excel.RequestContext, found: Found, as: HandOverRequest['as']): Promise<readonly Replacement[]> =>
  (await withReplacements(context, found, found.using.map((source) => ({ source, ...source })), as, noCopies)).flatMap(({ replacements: cells }) => cells);
