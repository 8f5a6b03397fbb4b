import { Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { defaultSettings } from '../../domain/measures/settings';
import type { PaneKey } from '../../messages/keys';
import { BackStepProvider, type BackStep } from '../components/BackStep';
import { Guarded } from '../components/Guarded';
import { lazyView } from '../components/lazyView';
import { Loading } from '../components/Loading';
import { useRepairOffer } from '../features/check/useRepairOffer';
import { useInsertTemplate } from '../features/templates/useInsertTemplate';
import { Home } from '../home/Home';
import { useWelcome } from '../home/useWelcome';
import { useOperations } from '../operations/OperationsContext';
import { useStoredSettings } from '../services/useStoredSettings';
import type { View } from '../views';
import { MessageArea } from './MessageArea';
import { useJobs } from './useJobs';
import { useView } from './useView';
import { ViewHead } from './ViewHead';

const TemplatesPage = lazyView(() => import(/* webpackChunkName: "templates" */ '../features/templates/TemplatesPage'));
const CataloguePage = lazyView(() => import(/* webpackChunkName: "catalogue" */ '../features/catalogue/CataloguePage'));
const HighlightPage = lazyView(() => import(/* webpackChunkName: "highlight" */ '../features/highlight/HighlightPage'));
const FormulaPage = lazyView(() => import(/* webpackChunkName: "formula" */ '../features/formula/FormulaPage'));
const ReportPage = lazyView(() => import(/* webpackChunkName: "report" */ '../features/report/ReportPage'));
const DashboardPage = lazyView(() => import(/* webpackChunkName: "dashboard" */ '../features/dashboard/DashboardPage'));
const CheckPage = lazyView(() => import(/* webpackChunkName: "check" */ '../features/check/CheckPage'));
const RepairOffer = lazyView(() => import(/* webpackChunkName: "repair-offer" */ '../features/check/RepairOffer'));
const LogPage = lazyView(() => import(/* webpackChunkName: "log" */ '../features/log/LogPage'));
const SettingsPage = lazyView(() => import(/* webpackChunkName: "settings" */ '../features/settings/SettingsPage'));
const FocusKeeper = lazyView(() => import(/* webpackChunkName: "dialog" */ './FocusKeeper'));
const ExistingSheetDialog = lazyView(() => import(/* webpackChunkName: "dialog" */ '../features/templates/ExistingSheetDialog'));

const titles: Readonly<Record<Exclude<View, 'home'>, PaneKey>> = {
  templates: 'view.templates',
  catalogue: 'view.catalogue',
  report: 'view.report',
  highlight: 'view.highlight',
  formula: 'view.formula',
  dashboard: 'view.dashboard',
  check: 'view.check',
  log: 'view.log',
  settings: 'view.settings',
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: { flexGrow: 1 },
  // A wide pane keeps lines readable and fields near their labels.
  view: { boxSizing: 'border-box', maxWidth: '720px', margin: '0 auto' },
});

/** The start page, the view of each job, and the messages below. A view that was opened once stays as it is while another is in front. */
export function Frame() {
  const styles = useStyles();
  const { turnAway } = useOperations();
  const templates = useInsertTemplate();
  const settings = useStoredSettings();
  const repair = useRepairOffer();
  const welcome = useWelcome(templates.inserted);
  const { view, visited, show, heading, home } = useView(turnAway);
  const { insert, question, answer } = templates;
  const root = useRef<HTMLDivElement>(null);

  const [steps, setSteps] = useState<Partial<Record<View, BackStep | null>>>({});
  const announce = useCallback((of: View, step: BackStep | null) => setSteps((before) => ({ ...before, [of]: step })), []);
  const gapOf = useJobs({ show, insert });

  const showRepair = () => {
    repair.close();
    show('check');
  };
  const panel = (of: View, content: ReactNode) => (
    <div id={`panel-${of}`} className={styles.view} hidden={view !== of}>
      {visited.has(of) && (
        <Guarded>
          <Suspense fallback={<Loading />}>{content}</Suspense>
        </Guarded>
      )}
    </div>
  );

  return (
    <BackStepProvider value={announce}>
      <div ref={root} className={styles.root}>
        {view !== 'home' && (
          <ViewHead title={titles[view]} heading={heading} back={steps[view] ?? { label: 'app.back', go: () => show('home') }} />
        )}
        <main className={styles.main}>
          {repair.offer && (
            <Guarded>
              <Suspense fallback={null}><RepairOffer found={repair.offer} onShow={showRepair} onDismiss={repair.close} /></Suspense>
            </Guarded>
          )}
          <div ref={home} hidden={view !== 'home'}>
            <Home welcome={welcome.open} onWelcomed={welcome.close} onLedger={() => void insert('ledger')} onOpen={show} />
          </div>
          {panel('templates', <TemplatesPage {...templates} />)}
          {panel('catalogue', <CataloguePage active={view === 'catalogue'} />)}
          {panel('report', <ReportPage active={view === 'report'} />)}
          {panel('highlight', <HighlightPage active={view === 'highlight'} />)}
          {panel('formula', <FormulaPage active={view === 'formula'} gapOf={gapOf} settings={settings.stored.state === 'read' ? settings.stored.settings : defaultSettings} />)}
          {panel('dashboard', <DashboardPage active={view === 'dashboard'} stored={settings.stored} onLedger={() => insert('ledger')} onShow={show} />)}
          {panel('check', <CheckPage offered={repair.found} />)}
          {panel('log', <LogPage onHome={() => show('home')} />)}
          {panel('settings', <SettingsPage {...settings} />)}
        </main>
        <MessageArea />
        <Guarded>
          <Suspense fallback={null}><FocusKeeper root={root} /></Suspense>
        </Guarded>
        {question && (
          <Guarded>
            <Suspense fallback={null}><ExistingSheetDialog question={question} onAnswer={answer} /></Suspense>
          </Guarded>
        )}
      </div>
    </BackStepProvider>
  );
}
