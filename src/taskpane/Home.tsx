import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { BookSearchRegular } from '@fluentui/react-icons/svg/book-search';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import { MessageArea } from './components/MessageArea';
import { TemplatesPage } from './features/templates/TemplatesPage';
import { useInsertTemplate } from './features/templates/useInsertTemplate';
import { takeJobs } from './jobs';
import { useOperations } from './operations/OperationsContext';
import { version } from './version';

const CataloguePage = lazy(() => import(/* webpackChunkName: "catalogue" */ './features/catalogue/CataloguePage'));
const HighlightPage = lazy(() => import(/* webpackChunkName: "highlight" */ './features/highlight/HighlightPage'));
const ExistingSheetDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './features/templates/ExistingSheetDialog'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalS,
    // Magnified, the tabs would take the room of the work.
    '@media (max-height: 360px), (max-width: 240px)': { position: 'static' },
  },
  list: { flexWrap: 'wrap' },
  // In high contrast the hovered tab turns over; Fluent leaves the selected one's icon in the colour of its new background.
  tab: { paddingInline: tokens.spacingHorizontalS, ':enabled:hover .fui-Tab__icon': { color: tokens.colorNeutralForeground1Hover } },
  heading: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  main: { flexGrow: 1 },
  version: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type View = 'templates' | 'catalogue' | 'highlight';

/** The jobs of the pane. A view that was opened once stays as it is while another is in front. */
export function Home() {
  const { t } = useTranslation();
  const styles = useStyles();
  const [view, setView] = useState<View>('templates');
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set(['templates']));
  const { insert, inserted, question, answer } = useInsertTemplate();
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

  useEffect(
    () =>
      takeJobs(async (job) => {
        if (job.kind === 'show-highlight') return show('highlight');
        show('templates');
        await insert(job.template);
      }),
    [show, insert],
  );

  const panel = (of: View, content: ReactNode) => (
    <div role="tabpanel" id={`panel-${of}`} aria-labelledby={`tab-${of}`} hidden={view !== of}>
      {visited.has(of) && <Suspense fallback={<Spinner label={t('app.loading')} />}>{content}</Suspense>}
    </div>
  );

  return (
    <div className={styles.root}>
      <header className={styles.tabs}>
        <h1 className={styles.heading}>{t('app.title')}</h1>
        <TabList className={styles.list} aria-label={t('app.jobs')} selectedValue={view} onTabSelect={(_, { value }) => show(value as View)}>
          <Tab className={styles.tab} id="tab-templates" value="templates" icon={<TableAddRegular />} aria-controls="panel-templates">{t('tab.templates')}</Tab>
          <Tab className={styles.tab} id="tab-catalogue" value="catalogue" icon={<BookSearchRegular />} aria-controls="panel-catalogue">{t('tab.catalogue')}</Tab>
          <Tab className={styles.tab} id="tab-highlight" value="highlight" icon={<HighlightRegular />} aria-controls="panel-highlight">{t('tab.highlight')}</Tab>
        </TabList>
      </header>
      <main className={styles.main}>
        {panel('templates', <TemplatesPage insert={insert} inserted={inserted} />)}
        {panel('catalogue', <CataloguePage active={view === 'catalogue'} />)}
        {panel('highlight', <HighlightPage active={view === 'highlight'} />)}
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
