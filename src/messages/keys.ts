import type zhDashboard from './zh-CN/dashboard.json';
import type zhPane from './zh-CN/pane.json';
import type zhReport from './zh-CN/report.json';
import type zhStart from './zh-CN/start.json';

/** Key of a sentence in `src/messages/<locale>/start.json` or `pane.json`. */
export type PaneKey = keyof typeof zhStart | keyof typeof zhPane;

/** Key of a sentence in `src/messages/<locale>/report.json`: existing reports, and checking and handing over a workbook. */
export type ReportKey = keyof typeof zhReport;

/** Key of a sentence in `src/messages/<locale>/dashboard.json`: 看板. */
export type DashboardKey = keyof typeof zhDashboard;
