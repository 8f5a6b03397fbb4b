import { BINDINGS_NAMESPACE, bindingsXml, mergeBindings, readBindingsXml, type ReadBindings } from '../domain/reports/bindings';
import type { Binding } from '../domain/reports/report';
import { supports } from './host';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome, type UndoStep } from './outcome';
import { runExcel } from './runExcel';

/** The workbook's part with bindings, found but not read yet. */
export interface StoredBindings {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly xml: OfficeExtension.ClientResult<string> | null;
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
  return { parts, xml: parts[0]?.getXml() ?? null };
};

/** What a workbook remembers of earlier reports; nothing where it has no such part. */
export const storedBindings = ({ xml }: StoredBindings): ReadBindings => (xml ? readBindingsXml(xml.value) : { bindings: [], problem: null });

/** What the workbook remembered before a write, and after it; null where there was nothing, or nothing was stored. */
export interface BindingsBefore {
  readonly before: string | null;
  readonly after: string | null;
}

/** Queues putting back what was remembered before, unless something else has been remembered since. */
export const queueRestore = (context: Excel.RequestContext, { parts, xml }: StoredBindings, { before, after }: BindingsBefore): void => {
  const [part] = parts;
  if (!part || after === null || xml?.value !== after) return;
  if (before === null) part.delete();
  else part.setXml(before);
};

/**
 * Queues storing decisions beside the older ones, as the very last action of a request: it happens whole or not at all.
 * A part of a later release is left alone.
 *
 * @returns for `queueRestore`
 */
export const queueStore = (context: Excel.RequestContext, stored: StoredBindings, decided: readonly Binding[]): BindingsBefore => {
  const read = storedBindings(stored);
  const before = stored.xml?.value ?? null;
  if (decided.length === 0 || read.problem === 'newer' || !supports('ExcelApi', '1.5')) return { before, after: null };
  const xml = bindingsXml(mergeBindings(read.bindings, decided));
  const [part] = stored.parts;
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  return { before, after: xml };
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
      change = queueStore(context, stored, decided);
      await context.sync();
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
    if (!step.hasBegun && stored.xml?.value !== change.after) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    step.begin();
    queueRestore(context, stored, change);
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'bindingsUndone' }, notes: [] };
  });
