import type * as Go from '../../workbook/goTo';
import type * as Rules from '../../workbook/highlightRules';
import type * as Selected from '../../workbook/highlightSelection';
import type * as Template from '../../workbook/insertTemplate';
import type * as Selection from '../../workbook/selection';

/** Everything the pane asks of the workbook. Tests hand in their own. */
export interface Services {
  readonly insertTemplate: typeof Template.insertTemplate;
  readonly highlightSelection: typeof Selected.highlightSelection;
  readonly listHighlights: typeof Rules.listHighlights;
  readonly updateHighlight: typeof Rules.updateHighlight;
  readonly removeHighlights: typeof Rules.removeHighlights;
  readonly goTo: typeof Go.goTo;
  readonly watchSelection: typeof Selection.watchSelection;
}

/** The workbook itself. Its modules load with the first call, so that they do not delay the first paint. */
export const workbookServices: Services = {
  insertTemplate: async (request) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/insertTemplate')).insertTemplate(request),
  highlightSelection: async (rate) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightSelection')).highlightSelection(rate),
  listHighlights: async () => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightRules')).listHighlights(),
  updateHighlight: async (id, rate) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightRules')).updateHighlight(id, rate),
  removeHighlights: async (ids) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightRules')).removeHighlights(ids),
  goTo: async (place) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/goTo')).goTo(place),
  watchSelection: async (listener) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/selection')).watchSelection(listener),
};
