import { henan13 } from '../plan/catalogue';
import type { Binding } from './report';

/** Namespace of the custom XML part that carries what a workbook remembers of labels. */
export const BINDINGS_NAMESPACE = 'urn:ghzb:bindings';

const VERSION = 1;
/** More than a workbook's reports ever need; the oldest go first. */
const MOST = 5000;
const LONGEST = 500;

const codes: ReadonlySet<string> = new Set([...henan13.indicators.map(({ code }) => code), 'none']);

const keyOf = (label: string, headings: readonly string[]): string => [...headings, label].map((text) => text.replace(/\s/g, '')).join('\n');

/** Finds what is remembered of a label below its headings; spaces and line breaks do not matter. */
export const rememberedBy = (bindings: readonly Binding[]): ((label: string, headings: readonly string[]) => Binding['code'] | undefined) => {
  const known = new Map(bindings.map(({ label, headings, code }) => [keyOf(label, headings), code]));
  return (label, headings) => (known.size === 0 ? undefined : known.get(keyOf(label, headings)));
};

/** The newer decision wins. */
export const mergeBindings = (old: readonly Binding[], decided: readonly Binding[]): readonly Binding[] => {
  const merged = new Map(old.map((binding) => [keyOf(binding.label, binding.headings), binding]));
  for (const binding of decided) {
    const key = keyOf(binding.label, binding.headings);
    merged.delete(key);
    merged.set(key, binding);
  }
  return [...merged.values()].slice(-MOST);
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
/** XML knows no control characters but tab and line ends. */
const escaped = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>]/g, (character) => entities[character] ?? character);
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => characters[entity] ?? entity);

/**
 * Bindings as the XML part stored in the workbook. Labels too long to be labels are not remembered.
 *
 * @example bindingsXml([{ label: '新增就业', headings: [], code: 'JY01' }])
 *   → '<bindings xmlns="urn:ghzb:bindings" version="1"><binding code="JY01"><label>新增就业</label></binding></bindings>'
 */
export const bindingsXml = (bindings: readonly Binding[]): string => {
  const items = bindings
    .filter(({ label, headings }) => [label, ...headings].every((text) => text.length <= LONGEST))
    .map(({ code, headings, label }) => {
      const above = headings.map((heading) => `<heading>${escaped(heading)}</heading>`).join('');
      return `<binding code="${code}">${above}<label>${escaped(label)}</label></binding>`;
    });
  return `<bindings xmlns="${BINDINGS_NAMESPACE}" version="${VERSION}">${items.join('')}</bindings>`;
};

/** Bindings as read. `damaged`: the part makes no sense and is replaced by the next write; `newer`: a later release wrote it, and it is left alone. */
export interface ReadBindings {
  readonly bindings: readonly Binding[];
  readonly problem: null | 'damaged' | 'newer';
}

const ignored = (problem: 'damaged' | 'newer'): ReadBindings => ({ bindings: [], problem });

const item = /<binding code="([^"<]*)">((?:<heading>[^<]*<\/heading>)*)<label>([^<]*)<\/label><\/binding>/g;

/** Reads a stored part. Entries with a code that the plan does not have are dropped; anything else unexpected makes the part unusable. */
export const readBindingsXml = (xml: string): ReadBindings => {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<bindings xmlns="([^"]*)" version="(\d+)"\s*(?:\/>|>([\s\S]*)<\/bindings>)\s*$/.exec(xml);
  if (!root || root[1] !== BINDINGS_NAMESPACE) return ignored('damaged');
  if (Number(root[2]) > VERSION) return ignored('newer');
  const body = root[3] ?? '';
  if (body.replace(item, '').trim() !== '') return ignored('damaged');
  const bindings = [...body.matchAll(item)].map(([, code = '', above = '', label = '']): Binding => ({
    code,
    headings: [...above.matchAll(/<heading>([^<]*)<\/heading>/g)].map(([, heading = '']) => unescaped(heading)),
    label: unescaped(label),
  }));
  return { bindings: bindings.filter(({ code }) => codes.has(code)), problem: null };
};
