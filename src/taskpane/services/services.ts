import { canComment, hasCustomFunctions } from '../../workbook/host';
import type * as Annual from '../../workbook/annual/insertAnnual';
import type * as Ledger from '../../workbook/dashboard/readLedgerNow';
import type * as Edits from '../../workbook/dashboard/watchEdits';
import type * as Bindings from '../../workbook/bindings';
import type * as Opening from '../../workbook/checkOnOpening';
import type * as Check from '../../workbook/checkWorkbook';
import type * as Enrich from '../../workbook/enrichReport';
import type * as Places from '../../workbook/findIndicatorPlaces';
import type * as Go from '../../workbook/goTo';
import type * as Hand from '../../workbook/handOver';
import type * as HandPreview from '../../workbook/previewHandOver';
import type * as Rules from '../../workbook/highlightRules';
import type * as Selected from '../../workbook/highlightSelection';
import type * as Explain from '../../workbook/explainHighlight';
import type * as Row from '../../workbook/identifyRow';
import type * as Gap from '../../workbook/prepareGap';
import type * as Formula from '../../workbook/insertFormula';
import type * as Regions from '../../workbook/insertRegions';
import type * as Template from '../../workbook/insertTemplate';
import type * as Review from '../../workbook/review/insertReview';
import type * as Ledgers from '../../workbook/review/listLedgers';
import type * as Report from '../../workbook/recogniseReport';
import type * as Repair from '../../workbook/repairWorkbook';
import type * as RollUp from '../../workbook/rollUp';
import type * as Selection from '../../workbook/selection';
import type * as Stored from '../../workbook/settings';
import type * as Download from '../../xlsx/downloadTemplate';
import type * as FormFiles from '../../xlsx/readFormFiles';

/** Everything the pane asks of the workbook and of the file writer. Tests hand in their own. */
export interface Services {
  readonly hasCustomFunctions: typeof hasCustomFunctions;
  readonly canComment: typeof canComment;
  readonly insertTemplate: typeof Template.insertTemplate;
  readonly insertAnnual: typeof Annual.insertAnnual;
  readonly insertReview: typeof Review.insertReview;
  readonly listLedgers: typeof Ledgers.listLedgers;
  readonly readLedgerNow: typeof Ledger.readLedgerNow;
  readonly watchEdits: typeof Edits.watchEdits;
  readonly insertRegions: typeof Regions.insertRegions;
  readonly insertRegionForm: typeof RollUp.insertRegionForm;
  readonly readFormSheets: typeof RollUp.readFormSheets;
  readonly readFormFiles: typeof FormFiles.readFormFiles;
  readonly insertRollUp: typeof RollUp.insertRollUp;
  readonly explainHighlight: typeof Explain.explainHighlight;
  readonly identifyRow: typeof Row.identifyRow;
  readonly prepareGap: typeof Gap.prepareGap;
  readonly insertFormula: typeof Formula.insertFormula;
  readonly highlightSelection: typeof Selected.highlightSelection;
  readonly listHighlights: typeof Rules.listHighlights;
  readonly updateHighlight: typeof Rules.updateHighlight;
  readonly removeHighlights: typeof Rules.removeHighlights;
  readonly recogniseReport: typeof Report.recogniseReport;
  readonly enrichReport: typeof Enrich.enrichReport;
  readonly rememberBindings: typeof Bindings.rememberBindings;
  readonly checkWorkbook: typeof Check.checkWorkbook;
  readonly checkOnOpening: typeof Opening.checkOnOpening;
  readonly repairWorkbook: typeof Repair.repairWorkbook;
  readonly handOver: typeof Hand.handOver;
  readonly previewHandOver: typeof HandPreview.previewHandOver;
  readonly findIndicatorPlaces: typeof Places.findIndicatorPlaces;
  readonly goTo: typeof Go.goTo;
  readonly watchSelection: typeof Selection.watchSelection;
  readonly loadSettings: typeof Stored.loadSettings;
  readonly saveSettings: typeof Stored.saveSettings;
  readonly downloadTemplate: typeof Download.downloadTemplate;
}

/** The workbook itself. Its modules load with the first call, so that they do not delay the first paint. */
export const workbookServices: Services = {
  hasCustomFunctions,
  canComment,
  insertTemplate: async (request, task) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/insertTemplate')).insertTemplate(request, task),
  insertAnnual: async (request, task) => (await import(/* webpackChunkName: "review-workbook" */ '../../workbook/annual/insertAnnual')).insertAnnual(request, task),
  insertReview: async (request, task) => (await import(/* webpackChunkName: "review-workbook" */ '../../workbook/review/insertReview')).insertReview(request, task),
  listLedgers: async () => (await import(/* webpackChunkName: "review-workbook" */ '../../workbook/review/listLedgers')).listLedgers(),
  readLedgerNow: async (wanted) => (await import(/* webpackChunkName: "dashboard-workbook" */ '../../workbook/dashboard/readLedgerNow')).readLedgerNow(wanted),
  watchEdits: async (listener) => (await import(/* webpackChunkName: "dashboard-workbook" */ '../../workbook/dashboard/watchEdits')).watchEdits(listener),
  insertRegions: async (request, task) => (await import(/* webpackChunkName: "regions-workbook" */ '../../workbook/insertRegions')).insertRegions(request, task),
  insertRegionForm: async (of, language, task) => (await import(/* webpackChunkName: "regions-workbook" */ '../../workbook/rollUp')).insertRegionForm(of, language, task),
  readFormSheets: async () => (await import(/* webpackChunkName: "regions-workbook" */ '../../workbook/rollUp')).readFormSheets(),
  readFormFiles: async (files, task) => (await import(/* webpackChunkName: "form-files" */ '../../xlsx/readFormFiles')).readFormFiles(files, task),
  insertRollUp: async (check, language, task) => (await import(/* webpackChunkName: "regions-workbook" */ '../../workbook/rollUp')).insertRollUp(check, language, task),
  explainHighlight: async () => (await import(/* webpackChunkName: "workbook" */ '../../workbook/explainHighlight')).explainHighlight(),
  identifyRow: async () => (await import(/* webpackChunkName: "report-workbook" */ '../../workbook/identifyRow')).identifyRow(),
  prepareGap: async () => (await import(/* webpackChunkName: "report-workbook" */ '../../workbook/prepareGap')).prepareGap(),
  insertFormula: async (request) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/insertFormula')).insertFormula(request),
  highlightSelection: async (rate) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightSelection')).highlightSelection(rate),
  listHighlights: async () => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightRules')).listHighlights(),
  updateHighlight: async (id, rate) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightRules')).updateHighlight(id, rate),
  removeHighlights: async (ids) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/highlightRules')).removeHighlights(ids),
  recogniseReport: async (scope, task) => (await import(/* webpackChunkName: "report-workbook" */ '../../workbook/recogniseReport')).recogniseReport(scope, task),
  enrichReport: async (plans, task) => (await import(/* webpackChunkName: "report-workbook" */ '../../workbook/enrichReport')).enrichReport(plans, task),
  rememberBindings: async (decided) => (await import(/* webpackChunkName: "report-workbook" */ '../../workbook/bindings')).rememberBindings(decided),
  checkOnOpening: async () => (await import(/* webpackChunkName: "check-workbook" */ '../../workbook/checkOnOpening')).checkOnOpening(),
  checkWorkbook: async (task) => (await import(/* webpackChunkName: "check-workbook" */ '../../workbook/checkWorkbook')).checkWorkbook(task),
  repairWorkbook: async (check, task) => (await import(/* webpackChunkName: "check-workbook" */ '../../workbook/repairWorkbook')).repairWorkbook(check, task),
  handOver: async (request, task) => (await import(/* webpackChunkName: "check-workbook" */ '../../workbook/handOver')).handOver(request, task),
  previewHandOver: async (request, task) => (await import(/* webpackChunkName: "check-workbook" */ '../../workbook/previewHandOver')).previewHandOver(request, task),
  findIndicatorPlaces: async (code, task) => (await import(/* webpackChunkName: "check-workbook" */ '../../workbook/findIndicatorPlaces')).findIndicatorPlaces(code, task),
  goTo: async (place) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/goTo')).goTo(place),
  watchSelection: async (listener) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/selection')).watchSelection(listener),
  loadSettings: async () => (await import(/* webpackChunkName: "workbook" */ '../../workbook/settings')).loadSettings(),
  saveSettings: async (settings) => (await import(/* webpackChunkName: "workbook" */ '../../workbook/settings')).saveSettings(settings),
  downloadTemplate: async (request, language) => (await import(/* webpackChunkName: "template-file" */ '../../xlsx/downloadTemplate')).downloadTemplate(request, language),
};
