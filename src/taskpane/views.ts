/** What the pane can show: the start page, and one view for each job. */
export type View = 'home' | 'templates' | 'catalogue' | 'report' | 'highlight' | 'formula' | 'dashboard' | 'check' | 'log' | 'settings';
