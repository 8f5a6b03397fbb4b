import { usesPlan } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import type { SheetLanguage } from '../domain/sheets/language';
import { freeSheetName } from '../domain/sheets/ourNames';
import { writtenIn } from '../domain/sheets/writtenIn';
import { deleteSheets } from './newSheet';
import type { SheetRead } from './readContents';
import { queueSheets } from './readSheets';

/** A copy of a sheet that is about to be made. */
export interface PlannedCopy {
  readonly source: SheetRead;
  readonly name: string;
}

/** What goes out together is named in one language. */
const SUFFIX: Readonly<Record<SheetLanguage, string>> = { 'zh-CN': ' (交付)', 'en-US': ' (handover)' };

/** Excel takes no longer sheet name. */
const LONGEST_NAME = 31;
/** A number that makes a name free needs room too. */
const MAX_NAME = LONGEST_NAME - ' (99)'.length;

/** The language that most of what is handed over is written in, by its formulas of ours; of the first sheet where it is as much in both. */
const languageOf = (sources: readonly SheetRead[]): SheetLanguage => {
  const sheets = sources.map(({ formulas }) => ({ language: writtenIn(formulas), weight: formulas.flat().filter(usesPlan).length }));
  const weightOf = (wanted: SheetLanguage): number => sheets.reduce((sum, { language, weight }) => sum + (language === wanted ? weight : 0), 0);
  const lead = weightOf('en-US') - weightOf('zh-CN');
  if (lead === 0) return sheets[0]?.language ?? 'zh-CN';
  return lead > 0 ? 'en-US' : 'zh-CN';
};

const nameOfCopy = (name: string, suffix: string, taken: readonly string[]): string => {
  const whole = name + suffix;
  const isFree = !taken.some((other) => other.toLowerCase() === whole.toLowerCase());
  return whole.length <= LONGEST_NAME && isFree ? whole : freeSheetName(name.slice(0, MAX_NAME - suffix.length) + suffix, taken);
};

/** Copies in the order of the sheets, with names that are free and all in one language. */
export const planCopies = (sources: readonly SheetRead[], sheetNames: readonly string[]): readonly PlannedCopy[] => {
  const taken = [...sheetNames];
  const suffix = SUFFIX[languageOf(sources)];
  return sources.map((source) => {
    const name = nameOfCopy(source.name, suffix, taken);
    taken.push(name);
    return { source, name };
  });
};

/** Copies sheets to the end of the workbook, in one round trip, and lists their charts and their own names. They get their names at once: a structure that is locked later allows no other. */
export const copySheets = async (context: Excel.RequestContext, copies: readonly PlannedCopy[]): Promise<readonly Excel.Worksheet[]> => {
  const made = copies.map(({ source, name }) => {
    const sheet = source.sheet.copy(Excel.WorksheetPositionType.end);
    sheet.name = name;
    sheet.load('id,name');
    sheet.charts.load('items/name,items/chartType');
    sheet.names.load('items/name');
    return sheet;
  });
  await context.sync();
  return made;
};

/** What a sheet holds, whatever it is called. */
const holding = (contents: Contents, name: string): string => JSON.stringify(contents).replaceAll(name, '').replaceAll("'", '');

/** Copies that were made in a request that failed: under their names, or as Excel calls them, 台账 (2). They hold what their sources hold. */
const findCopies = async (context: Excel.RequestContext, added: readonly Excel.Worksheet[], copies: readonly PlannedCopy[]): Promise<readonly (Excel.Worksheet | undefined)[]> => {
  const isNamed = (sheet: Excel.Worksheet, { source, name }: PlannedCopy): boolean => sheet.name === name || sheet.name.startsWith(`${source.name.slice(0, MAX_NAME)} (`);
  const candidates = added.filter((sheet) => copies.some((copy) => isNamed(sheet, copy)));
  const reading = queueSheets(candidates, ['formulas']);
  await context.sync();
  const { sheets } = await reading.readable(context);
  return copies.map((copy) => candidates.find((sheet, index) => sheets[index] && isNamed(sheet, copy) && holding(sheets[index].cells.formulas, sheet.name) === holding(copy.source.formulas, copy.source.name)));
};

/**
 * Takes copies away again, also those of which only some were made.
 *
 * @param before ids of the sheets that stood in the workbook before
 * @param ids of the copies, once they are known
 */
export const removeCopies = async (context: Excel.RequestContext, copies: readonly PlannedCopy[], before: ReadonlySet<string>, ids: readonly string[], backTo: string): Promise<void> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const added = worksheets.items.filter(({ id }) => !before.has(id));
  const made = ids.length > 0 ? ids.map((id) => added.find((sheet) => sheet.id === id)) : await findCopies(context, added, copies);
  await deleteSheets(context, made.flatMap((sheet) => sheet ?? []), backTo);
};
