import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locale';

/** What the start page says: all that is loaded before the first paint. Only the language in use is loaded. */
const startLoaders = {
  'zh-CN': async () => (await import(/* webpackChunkName: "zh-CN" */ './zh-CN/start.json')).default,
  'en-US': async () => (await import(/* webpackChunkName: "en-US" */ './en-US/start.json')).default,
} satisfies Record<Locale, () => Promise<object>>;

/** Everything else, in one chunk for each language. */
const loaders = {
  'zh-CN': async () => ({
    pane: (await import(/* webpackChunkName: "zh-CN-all" */ './zh-CN/pane.json')).default,
    outcome: (await import(/* webpackChunkName: "zh-CN-all" */ './zh-CN/outcome.json')).default,
    report: (await import(/* webpackChunkName: "zh-CN-all" */ './zh-CN/report.json')).default,
    dashboard: (await import(/* webpackChunkName: "zh-CN-all" */ './zh-CN/dashboard.json')).default,
  }),
  'en-US': async () => ({
    pane: (await import(/* webpackChunkName: "en-US-all" */ './en-US/pane.json')).default,
    outcome: (await import(/* webpackChunkName: "en-US-all" */ './en-US/outcome.json')).default,
    report: (await import(/* webpackChunkName: "en-US-all" */ './en-US/report.json')).default,
    dashboard: (await import(/* webpackChunkName: "en-US-all" */ './en-US/dashboard.json')).default,
  }),
} satisfies Record<Locale, () => Promise<Record<string, object>>>;

/** How a sentence quotes a requirement or a unit of the plan, which is Chinese: `{{requirement, term}}`. */
const quoters = {
  'zh-CN': () => Promise.resolve((term: string): string => term),
  'en-US': async () => (await import(/* webpackChunkName: "en-US-all" */ '../domain/plan/englishUnits')).inEnglish,
} satisfies Record<Locale, () => Promise<(term: string) => string>>;

/** What is done to a sentence once it is filled in. */
const finishers = {
  'zh-CN': async () => (await import(/* webpackChunkName: "zh-CN-all" */ './keepTogether')).keepTogether,
  'en-US': () => Promise.resolve((sentence: string): string => sentence),
} satisfies Record<Locale, () => Promise<(sentence: string) => string>>;

/** A sign stays with its number: ≥ 95. */
const together = (term: string): string => term.replace(/^(\W) /, '$1\u00A0');

/**
 * Makes one language the pane's, with the words of the start page; `loadWords` brings the others.
 * A sentence is a flat key; its English singular, where there is one, stands under `<key>_one`.
 * @returns the i18next instance that `useTranslation` uses from then on
 */
export async function setUpMessages(locale: Locale): Promise<typeof i18next> {
  const pane = await startLoaders[locale]();
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { pane } },
    defaultNS: 'pane',
    ns: ['pane', 'outcome', 'report', 'dashboard'],
    keySeparator: false,
    nsSeparator: ':',
    postProcess: 'finish',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return i18next;
}

/** Brings the words of every view and every outcome. Whoever shows a view or starts an operation waits for it; from the second call on it is at once. */
export async function loadWords(): Promise<void> {
  const locale = i18next.language as Locale;
  if (i18next.hasResourceBundle(locale, 'outcome')) return;
  const [all, quote, finish] = await Promise.all([loaders[locale](), quoters[locale](), finishers[locale]()]);
  i18next.use({ type: 'postProcessor', name: 'finish', process: finish } satisfies PostProcessorModule);
  i18next.services.formatter?.add('term', (term: unknown) => together(quote(String(term))));
  for (const [namespace, words] of Object.entries(all)) i18next.addResourceBundle(locale, namespace, words, true, true);
}
