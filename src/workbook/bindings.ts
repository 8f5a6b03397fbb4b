import { BINDINGS_NAMESPACE, bindingsXml, mergeBindings, readBindingsXml, type ReadBindings } from '../domain/reports/bindings';
import type { Binding } from '../domain/reports/report';
import { supports } from './host';
import type { Outcome } from './outcome';
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

export const storedBindings = ({ xml }: StoredBindings): ReadBindings => (xml ? readBindingsXml(xml.value) : { bindings: [], problem: null });

/**
 * Queues storing decisions beside the older ones, as the very last action of a request: it happens whole or not at all.
 * A part of a later release is left alone.
 */
export const queueStore = (context: Excel.RequestContext, stored: StoredBindings, decided: readonly Binding[]): void => {
  const read = storedBindings(stored);
  if (decided.length === 0 || read.problem === 'newer' || !supports('ExcelApi', '1.5')) return;
  const xml = bindingsXml(mergeBindings(read.bindings, decided));
  const [part] = stored.parts;
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
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
    queueStore(context, stored, decided);
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'bindingsStored', params: { count: decided.length } }, notes: [] };
  });
