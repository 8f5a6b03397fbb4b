import type { ReactElement } from 'react';
import { BoardRegular } from '@fluentui/react-icons/svg/board';
import { DocumentTableCheckmarkRegular } from '@fluentui/react-icons/svg/document-table-checkmark';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { PaneKey } from '../../messages/keys';
import type { View } from '../views';

export interface JobEntry {
  readonly view: View;
  readonly icon: ReactElement;
  readonly title: PaneKey;
  readonly about?: PaneKey;
}

/** What somebody comes for, in the order of a report's life: make it, or bring one along; mark, calculate, look over, hand over. */
export const jobs: readonly JobEntry[] = [
  { view: 'templates', icon: <TableAddRegular />, title: 'view.templates', about: 'view.templatesAbout' },
  { view: 'report', icon: <TableSearchRegular />, title: 'view.report', about: 'view.reportAbout' },
  { view: 'highlight', icon: <HighlightRegular />, title: 'view.highlight', about: 'view.highlightAbout' },
  { view: 'formula', icon: <MathFormulaRegular />, title: 'view.formula', about: 'view.formulaAbout' },
  { view: 'dashboard', icon: <BoardRegular />, title: 'view.dashboard', about: 'view.dashboardAbout' },
  { view: 'check', icon: <DocumentTableCheckmarkRegular />, title: 'view.check', about: 'view.checkAbout' },
];

/** What one looks after now and then. */
export const others: readonly JobEntry[] = [
  { view: 'log', icon: <HistoryRegular />, title: 'view.log' },
  { view: 'settings', icon: <SettingsRegular />, title: 'view.settings' },
];
