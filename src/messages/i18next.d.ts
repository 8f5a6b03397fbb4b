import 'i18next';
import type dashboard from './zh-CN/dashboard.json';
import type outcome from './zh-CN/outcome.json';
import type pane from './zh-CN/pane.json';
import type report from './zh-CN/report.json';
import type start from './zh-CN/start.json';

/** A mistyped key is a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pane';
    keySeparator: false;
    resources: { pane: typeof start & typeof pane; outcome: typeof outcome; report: typeof report; dashboard: typeof dashboard };
  }
}
