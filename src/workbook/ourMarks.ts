import { BINDINGS_NAMESPACE } from '../domain/reports/bindings';
import { SETTINGS_NAMESPACE } from '../domain/settings/settingsXml';
import { counterOf, CUTOFFS_MARK, markOf, REPORT_MARK } from '../domain/sheets/ourNames';
import { supports } from './host';
import { nameState, restoreNames, type NameState } from './namesBefore';
import type { NameRead } from './readContents';

/** What the add-in knows a workbook again by: settings, remembered bindings, and the names that mark its sheets. */
export interface Marks {
  readonly names: readonly { readonly item: Excel.NamedItem; readonly state: NameState }[];
  readonly parts: readonly { readonly part: Excel.CustomXmlPart; readonly id: string; readonly xml: string }[];
}

export const noMarks: Marks = { names: [], parts: [] };

const bases = [...Object.values(markOf).flatMap(({ object, base }) => (object === 'name' ? [base] : [])), REPORT_MARK, CUTOFFS_MARK];

const findParts = (context: Excel.RequestContext): readonly Excel.CustomXmlPartScopedCollection[] => {
  if (!supports('ExcelApi', '1.5')) return [];
  const found = [SETTINGS_NAMESPACE, BINDINGS_NAMESPACE].map((namespace) => context.workbook.customXmlParts.getByNamespace(namespace));
  found.forEach((parts) => parts.load('items/id'));
  return found;
};

const isMark = (name: string): boolean => bases.some((base) => counterOf(name, base) !== null);

/** Queues the removal of the marks that Excel has copied with sheets, as names of theirs alone. */
export const queueRemoveCopied = (copies: readonly Excel.Worksheet[]): void =>
  copies.forEach(({ names }) => names.items.filter(({ name }) => isMark(name)).forEach((item) => item.delete()));

/** Reads the marks whole, in two round trips. Names that formulas can use (the report date) are none. */
export const readMarks = async (context: Excel.RequestContext, names: readonly NameRead[]): Promise<Marks> => {
  const found = findParts(context);
  await context.sync();
  const parts = found.flatMap(({ items }) => items);
  const texts = parts.map((part) => part.getXml());
  await context.sync();
  return {
    names: names.filter(({ name }) => isMark(name)).map(({ item }) => ({ item, state: nameState(item) })),
    parts: parts.map((part, index) => ({ part, id: part.id, xml: texts[index]!.value })),
  };
};

/** Queues the removal of all of them: names and settings of the add-in, no cell. */
export const queueRemoveMarks = ({ names, parts }: Marks): void => {
  names.forEach(({ item }) => item.delete());
  parts.forEach(({ part }) => part.delete());
};

/** Puts marks back that are gone; what stands there meanwhile stays. The caller syncs once more. */
export const restoreMarks = async (context: Excel.RequestContext, { names, parts }: Marks): Promise<void> => {
  if (names.length + parts.length === 0) return;
  const found = findParts(context);
  await context.sync();
  const texts = found.flatMap(({ items }) => items.map((part) => part.getXml()));
  await context.sync();
  const now = new Set(texts.map(({ value }) => value));
  parts.filter(({ xml }) => !now.has(xml)).forEach(({ xml }) => context.workbook.customXmlParts.add(xml));
  await restoreNames(context, names.map(({ state }) => state));
};
