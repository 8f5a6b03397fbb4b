import type zhPane from './zh-CN/pane.json';

/** Key of a sentence in `src/messages/<locale>/pane.json`. */
export type PaneKey = keyof typeof zhPane;
