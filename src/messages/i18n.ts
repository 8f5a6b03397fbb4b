import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locale';

/** Only the language in use is loaded; each is a chunk of its own. */
const loaders = {
  'zh-CN': async () => ({
    pane: (await import(/* webpackChunkName: "zh-CN" */ './zh-CN/pane.json')).default,
    outcome: (await import(/* webpackChunkName: "zh-CN" */ './zh-CN/outcome.json')).default,
    report: (await import(/* webpackChunkName: "zh-CN" */ './zh-CN/report.json')).default,
  }),
  'en-US': async () => ({
    pane: (await import(/* webpackChunkName: "en-US" */ './en-US/pane.json')).default,
    outcome: (await import(/* webpackChunkName: "en-US" */ './en-US/outcome.json')).default,
    report: (await import(/* webpackChunkName: "en-US" */ './en-US/report.json')).default,
  }),
} satisfies Record<Locale, () => Promise<object>>;

/**
 * Loads the wording of one language and makes it the pane's.
 * A sentence is a flat key; its English singular, where there is one, stands under `<key>_one`.
 * @returns the i18next instance that `useTranslation` uses from then on
 */
export async function setUpMessages(locale: Locale): Promise<typeof i18next> {
  const resources = await loaders[locale]();
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: resources },
    defaultNS: 'pane',
    ns: ['pane', 'outcome', 'report'],
    keySeparator: false,
    nsSeparator: ':',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return i18next;
}
