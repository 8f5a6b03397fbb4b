import { RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { setUpMessages } from '../messages/i18n';
import { localeFor } from '../messages/locale';
import { App } from './App';
import { OutsideExcel } from './OutsideExcel';
import { workbookServices } from './services/services';
import { styleRenderer } from './theme/styleRenderer';

/**
 * Draws the pane into `root`, in the language of Excel.
 * @param inExcel false in a browser without Excel: the page then says where it belongs
 */
export async function start(root: HTMLElement, inExcel: boolean): Promise<void> {
  const locale = localeFor(inExcel ? Office.context.displayLanguage : navigator.language);
  const { t } = await setUpMessages(locale);
  document.documentElement.lang = locale;
  document.title = t('app.title');
  createRoot(root).render(
    <RendererProvider renderer={styleRenderer(document)}>{inExcel ? <App services={workbookServices} /> : <OutsideExcel />}</RendererProvider>,
  );
}
