import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '../domain/measures/settings';
import { MessageArea } from './components/MessageArea';
import { RepairOffer } from './features/check/RepairOffer';
import { useRepairOffer } from './features/check/useRepairOffer';
import { TemplatesPage } from './features/templates/TemplatesPage';
import { useInsertTemplate } from './features/templates/useInsertTemplate';
import { useOperations } from './operations/OperationsContext';
import { useStoredSettings } from './services/useStoredSettings';
import { useJobs } from './useJobs';
import { version } from './version';
import { ViewTabs, type View } from './ViewTabs';

const CataloguePage = lazy(() => import(/* webpackChunkName: "catalogue" */ './features/catalogue/CataloguePage'));
const HighlightPage = lazy(() => import(/* webpackChunkName: "highlight" */ './features/highlight/HighlightPage'));
const FormulaPage = lazy(() => import(/* webpackChunkName: "formula" */ './features/formula/FormulaPage'));
const ReportPage = lazy(() => import(/* webpackChunkName: "report" */ './features/report/ReportPage'));
const CheckPage = lazy(() => import(/* webpackChunkName: "check" */ './features/check/CheckPage'));
const SettingsPage = lazy(() => import(/* webpackChunkName: "settings" */ './features/settings/SettingsPage'));
const ExistingSheetDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './features/templates/ExistingSheetDialog'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: { flexGrow: 1 },
  version: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The jobs of the pane. A view that was opened once stays as it is while another is in front. */
export function Home() {
  const { t } = useTranslation();
  const styles = useStyles();
  const [view, setView] = useState<View>('templates');
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set(['templates']));
  const templates = useInsertTemplate();
  const { insert, question, answer } = templates;
  const settings = useStoredSettings();
  const repair = useRepairOffer();
  const { notice, dismiss } = useOperations();

  const show = useCallback(
    (next: View) => {
      // What went well in another view is old news here; what did not stays until it is read.
      if (next !== view && notice?.intent === 'success') dismiss();
      setVisited((before) => new Set(before).add(next));
      setView(next);
    },
    [view, notice, dismiss],
  );

  const gapOf = useJobs({ show, insert });

  const panel = (of: View, content: ReactNode) => (
    <div role="tabpanel" id={`panel-${of}`} aria-labelledby={`tab-${of}`} hidden={view !== of}>
      {visited.has(of) && <Suspense fallback={<Spinner label={t('app.loading')} />}>{content}</Suspense>}
    </div>
  );

  return (
    <div className={styles.root}>
      <ViewTabs view={view} onShow={show} />
      <RepairOffer found={repair.offer} onDismiss={repair.close} onShow={() => {
        repair.close();
        show('check');
      }} />
      <main className={styles.main}>
        {panel('templates', <TemplatesPage {...templates} />)}
        {panel('catalogue', <CataloguePage active={view === 'catalogue'} />)}
        {panel('highlight', <HighlightPage active={view === 'highlight'} />)}
        {panel('formula', <FormulaPage active={view === 'formula'} gapOf={gapOf} settings={settings.stored.state === 'read' ? settings.stored.settings : defaultSettings} />)}
        {panel('report', <ReportPage active={view === 'report'} />)}
        {panel('check', <CheckPage offered={repair.found} />)}
        {panel('settings', <SettingsPage {...settings} />)}
      </main>
      <footer className={styles.version}>{t('app.version', { version })}</footer>
      <MessageArea />
      {question && (
        <Suspense fallback={null}>
          <ExistingSheetDialog question={question} onAnswer={answer} />
        </Suspense>
      )}
    </div>
  );
}
