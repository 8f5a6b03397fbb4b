import type { Settings } from '../domain/measures/settings';
import { SETTINGS_NAMESPACE, settingsXml } from '../domain/settings/settingsXml';

/** The workbook's settings parts as they stand; more than one only where another program has copied them. */
export interface PartsBefore {
  readonly parts: readonly {
    readonly part: Excel.CustomXmlPart;
    readonly id: string;
    /** Null for one that was not there yet when they were read: it stays as it is. */
    readonly xml: string | null;
  }[];
}

const load = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection => {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
};

const read = async (context: Excel.RequestContext, found: Excel.CustomXmlPartScopedCollection): Promise<PartsBefore> => {
  const texts = found.items.map((part) => part.getXml());
  await context.sync();
  return { parts: found.items.map((part, index) => ({ part, id: part.id, xml: texts[index]?.value ?? '' })) };
};

/** Reads the settings parts whole, in two round trips. */
export const readParts = async (context: Excel.RequestContext): Promise<PartsBefore> => {
  const found = load(context);
  await context.sync();
  return read(context, found);
};

/** Queues storing settings: into the part that is there, in one action; duplicates go afterwards. */
export const queuePart = (context: Excel.RequestContext, { parts: [first, ...more] }: PartsBefore, settings: Settings): void => {
  const xml = settingsXml(settings);
  if (first) first.part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  more.forEach(({ part }) => part.delete());
};

/**
 * Queues reading the parts in the request that writes them, just before they are written: another window, or an undo, may have changed them.
 * Ask after the sync.
 *
 * @returns what stood there where it was not what had been read, else null
 */
export const queuePartsStood = (context: Excel.RequestContext, { parts }: PartsBefore): (() => PartsBefore | null) => {
  const found = load(context);
  const texts = parts.map(({ part }) => part.getXml());
  return () => {
     
    const added = found.items.filter(({ id }) => parts.every((each) => each.id !== id)).map((part) => ({ part, id: part.id, xml: null }));
    const stood = parts.map((each, at) => ({ ...each, xml: texts[at]!.value }));
    return added.length > 0 || stood.some(({ xml }, at) => xml !== parts[at]!.xml) ? { parts: [...stood, ...added] } : null;
  };
};

/** Queues what makes the parts what they were. */
export const takeBackParts = async (context: Excel.RequestContext, before: PartsBefore): Promise<void> => {
  const now = await readParts(context);
  const ids = new Set(before.parts.map(({ id }) => id));
  now.parts.filter(({ id }) => !ids.has(id)).forEach(({ part }) => part.delete());
  for (const { id, xml } of before.parts) {
    if (xml === null) continue;
    const current = now.parts.find((each) => each.id === id);
    if (!current) context.workbook.customXmlParts.add(xml);
    else if (current.xml !== xml) current.part.setXml(xml);
  }
};
