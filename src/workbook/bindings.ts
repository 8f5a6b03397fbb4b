import { BINDINGS_NAMESPACE, bindingsXml, mergeBindings, readBindingsXml, type ReadBindings } from '../domain/reports/bindings';
import type { Binding } from '../domain/reports/report';
import { supports } from './host';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome, type UndoStep } from './outcome';
import { runExcel } from './runExcel';

/** The workbook's part with bindings, found but not read yet. */
export interface StoredBindings {
  readonly parts: readonly Excel.CustomXmlPart[];
  /** Of each part; the first counts. */
  readonly texts: readonly OfficeExtension.ClientResult<string>[];
}

/** Queues looking for the part; null where the host keeps no parts. Sync, then `queueRead`. */
export const queueFind = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection | null => {
  if (!supports('ExcelApi', '1.5')) return null;
  const parts = context.workbook.customXmlParts.getByNamespace(BINDINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
};

/** Queues reading what `queueFind` found. Sync, then `storedBindings`. */
export const queueRead = (found: Excel.CustomXmlPartScopedCollection | null): StoredBindings => {
  const parts = found?.items ?? [];
  return { parts, texts: parts.map((part) => part.getXml()) };
};

/** What a workbook remembers of earlier reports; nothing where it has no such part. */
export const storedBindings = ({ texts: [text] }: StoredBindings): ReadBindings => (text ? readBindingsXml(text.value) : { bindings: [], problem: null });

/** What the workbook remembered before a write, and after it; null where there was nothing, or nothing was stored. */
export interface BindingsBefore {
  readonly before: string | null;
  readonly after: string | null;
}

/** Queues putting back what was remembered before, unless something else has been remembered since. */
export const queueRestore = (context: Excel.RequestContext, { parts, texts }: StoredBindings, { before, after }: BindingsBefore): void => {
  const part = after === null ? undefined : parts.find((_, at) => texts[at]!.value === after);
  if (!part) return;
  if (before === null) part.delete();
  else part.setXml(before);
};

/** Decisions as they are being stored. */
export interface Storing {
  /** For `queueRestore`, also where no answer comes. */
  readonly change: BindingsBefore;
  /** Ask after the sync: what to restore instead, where another window or an undo has changed what is remembered since it was read; else null. */
  readonly changedMeanwhile: () => BindingsBefore | null;
}

/** Queues reading what is remembered in the request that stores, just before it does: somebody else may have changed it since it was read. */
const queueStood = (context: Excel.RequestContext, { parts, texts }: StoredBindings): (() => Pick<BindingsBefore, 'before'> | null) => {
  const found = queueFind(context);
  const now = parts[0]?.getXml();
  return () => {
    const isMore = (found?.items.length ?? 0) > parts.length;
    return now?.value !== texts[0]?.value || isMore ? { before: now?.value ?? null } : null;
  };
};

/**
 * Queues storing decisions beside the older ones, as the very last action of a request: it happens whole or not at all.
 * A part of a later release is left alone.
 */
export const queueStore = (context: Excel.RequestContext, stored: StoredBindings, decided: readonly Binding[]): Storing => {
  const read = storedBindings(stored);
  const before = stored.texts[0]?.value ?? null;
  if (decided.length === 0 || read.problem === 'newer' || !supports('ExcelApi', '1.5')) return { change: { before, after: null }, changedMeanwhile: () => null };
  const xml = bindingsXml(mergeBindings(read.bindings, decided));
  const stood = queueStood(context, stored);
  const [part] = stored.parts;
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  const change = { before, after: xml };
  return {
    change,
    changedMeanwhile: () => {
      const changed = stood();
      return changed && { ...change, ...changed };
    },
  };
};

/** What the user looks at in the pane where nobody knows whether anything was stored. */
const PLACE = '对应关系';

/** Queues what makes the part what it was, where a request without an answer has stored something after all. */
const takeBack = async (context: Excel.RequestContext, change: BindingsBefore): Promise<void> => {
  const found = queueFind(context);
  await context.sync();
  const stored = queueRead(found);
  await context.sync();
  queueRestore(context, stored, change);
  await context.sync();
};

/**
 * Remembers decisions on labels in the workbook without writing anything else, e.g. that a row is none of ours.
 *
 * @returns refused where the host cannot keep them, or a later release wrote what is stored
 */
export const rememberBindings = (decided: readonly Binding[]): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const found = queueFind(context);
    if (!found) return { ok: false, message: { key: 'bindingsUnsupported' }, notes: [] };
    await context.sync();
    const stored = queueRead(found);
    await context.sync();
    if (storedBindings(stored).problem === 'newer') return { ok: false, message: { key: 'bindingsNewer' }, notes: [] };
    let change: BindingsBefore = { before: null, after: null };
    const write = async (): Promise<Outcome> => {
      const storing = queueStore(context, stored, decided);
      change = storing.change;
      await context.sync();
      const changed = storing.changedMeanwhile();
      if (changed) {
        change = changed;
        return { ok: false, message: { key: 'bindingsChanged' }, notes: [] };
      }
      return { ok: true, value: undefined, message: { key: 'bindingsStored', params: { count: decided.length } }, notes: [], undo: once((step) => forgetAgain(change, step)) };
    };
    return orTakeBack(context, { place: PLACE, write, takeBack: () => takeBack(context, change), left: { key: 'failedUnrestored', params: { place: PLACE } } });
  });

const forgetAgain = (change: BindingsBefore, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const found = queueFind(context);
    await context.sync();
    const stored = queueRead(found);
    await context.sync();
    if (!step.hasBegun && stored.texts[0]?.value !== change.after) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    step.begin();
    queueRestore(context, stored, change);
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'bindingsUndone' }, notes: [] };
  });
