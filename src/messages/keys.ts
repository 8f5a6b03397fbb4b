import type zhPane from './zh-CN/pane.json';
import type zhReport from './zh-CN/report.json';

/** Key of a sentence in `src/messages/<locale>/pane.json`. */
export type PaneKey = keyof typeof zhPane;

/** Key of a sentence in `src/messages/<locale>/report.json`: existing reports, and checking and handing over a workbook. */
export type ReportKey = keyof typeof zhReport;
