import { Suspense } from 'react';
import { RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { loadWords, setUpMessages } from '../messages/i18n';
import { localeFor } from '../messages/locale';
import { App } from './App';
import { lazyView } from './components/lazyView';
import { workbookServices } from './services/services';
import { styleRenderer } from './theme/styleRenderer';
import { loadTheme } from './theme/themes';
import { currentThemeName } from './theme/useThemeName';

const OutsideExcel = lazyView(() => import(/* webpackChunkName: "outside" */ './OutsideExcel'));

/**
 * Draws the pane into `root`, in the language of Excel.
 * @param inExcel false in a browser without Excel: the page then says where it belongs
 */
export async function start(root: HTMLElement, inExcel: boolean): Promise<void> {
  const locale = localeFor(inExcel ? Office.context.displayLanguage : navigator.language);
  // Without its colours the pane is light and works; without its words it cannot be shown.
  const [{ t }] = await Promise.all([setUpMessages(locale), loadTheme(currentThemeName()).catch(() => undefined)]);
  document.documentElement.lang = locale;
  document.title = t('app.title');
  createRoot(root).render(
    <RendererProvider renderer={styleRenderer(document)}>{inExcel ? <App services={workbookServices} /> : <Suspense><OutsideExcel /></Suspense>}</RendererProvider>,
  );
  // What every job needs is fetched while the user reads; a failure is told where it matters.
  loadWords().catch(() => undefined);
}
