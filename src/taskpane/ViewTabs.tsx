import type { ReactElement } from 'react';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { BookSearchRegular } from '@fluentui/react-icons/svg/book-search';
import { DocumentTableCheckmarkRegular } from '@fluentui/react-icons/svg/document-table-checkmark';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../messages/keys';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
    // Magnified, the tabs would take the room of the work.
    '@media (max-height: 360px), (max-width: 240px)': { position: 'static' },
  },
  list: { flexWrap: 'wrap' },
  // The icon stands above its word, so that five words fit side by side into the narrowest pane.
  tab: {
    flex: '1 1 0',
    minWidth: 'fit-content',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    '& [class*="fui-Tab__content"]': { gridColumnStart: 1, gridRowStart: 2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingInline: 0 },
    // In high contrast the hovered tab turns over; Fluent leaves the selected one's icon in the colour of its new background.
    ':enabled:hover .fui-Tab__icon': { color: tokens.colorNeutralForeground1Hover },
  },
  heading: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export type View = 'templates' | 'catalogue' | 'highlight' | 'formula' | 'report' | 'check' | 'settings';

const views: readonly { readonly view: View; readonly word: PaneKey; readonly icon: ReactElement }[] = [
  { view: 'templates', word: 'tab.templates', icon: <TableAddRegular /> },
  { view: 'catalogue', word: 'tab.catalogue', icon: <BookSearchRegular /> },
  { view: 'highlight', word: 'tab.highlight', icon: <HighlightRegular /> },
  { view: 'formula', word: 'tab.formula', icon: <MathFormulaRegular /> },
  { view: 'report', word: 'tab.report', icon: <TableSearchRegular /> },
  { view: 'check', word: 'tab.check', icon: <DocumentTableCheckmarkRegular /> },
  { view: 'settings', word: 'tab.settings', icon: <SettingsRegular /> },
];

/** The head of the pane: one tab for each job. */
export function ViewTabs({ view, onShow }: { view: View; onShow: (view: View) => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.heading}>{t('app.title')}</h1>
      <TabList className={styles.list} aria-label={t('app.jobs')} selectedValue={view} onTabSelect={(_, { value }) => onShow(value as View)}>
        {views.map(({ view: each, word, icon }) => (
          <Tab key={each} className={styles.tab} id={`tab-${each}`} value={each} icon={icon} aria-controls={`panel-${each}`}>{t(word)}</Tab>
        ))}
      </TabList>
    </header>
  );
}
