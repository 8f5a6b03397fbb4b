import { defaultSettings, type Settings } from '../../../src/domain/measures/settings';
import type { Services } from '../../../src/taskpane/services/services';
import type { HighlightSummary, RequiredRate } from '../../../src/workbook/highlightRules';
import type { Message, Outcome, Place } from '../../../src/workbook/outcome';
import type { SelectionSummary } from '../../../src/workbook/selection';

export const done = <T>(value: T, message: Message, place?: Place): Outcome<T> => ({ ok: true, value, message, notes: [], place });

export const rule = (id: string, rate: RequiredRate | null): HighlightSummary => ({
  id, rate, sheetName: '季报', address: `B${id}:B20`, template: rate === null, formula: '',
});

/** For what only a few tests ask: they bring their own. */
const notAsked = (): Promise<never> => Promise.reject(new Error('this test brings no answer'));

/**
 * A workbook in memory as the pane sees it: a list of highlight rules, the inserted sheets, a selection, settings.
 * `calls` tells what was asked of it, in order.
 */
export function fakeWorkbook(start: { sheets?: string[]; rules?: HighlightSummary[]; selection?: SelectionSummary | null; settings?: Settings } = {}) {
  const calls: unknown[][] = [];
  const sheets = [...(start.sheets ?? [])];
  let rules = start.rules ?? [];
  let report: (selection: SelectionSummary | null) => void = () => undefined;
  const services: Services = {
    hasCustomFunctions: () => true,
    canComment: () => true,
    loadSettings: async () => done({ settings: start.settings ?? defaultSettings, problem: null }, { key: 'settingsLoaded' }),
    saveSettings: async (settings) => {
      calls.push(['saveSettings', settings]);
      return done({ sheets: [] }, { key: 'settingsSaved', params: { count: 0 } });
    },
    insertFormula: async (request) => {
      calls.push(['insertFormula', request]);
      return done({ formula: '', rows: 18 }, { key: 'formulaInserted', params: { count: 18, address: '季报!E3:E20' } });
    },
    downloadTemplate: async (request, language) => {
      calls.push(['downloadTemplate', request, language]);
      return { blob: new Blob(['']), fileName: `${'kinds' in request ? request.kinds.join('-') : Object.keys(request).join('-')}.xlsx` };
    },
    insertTemplate: async ({ kind, existing, spelling, language }) => {
      calls.push(['insertTemplate', kind, existing, ...(spelling ? [spelling] : []), ...(language === 'en-US' ? [language] : [])]);
      const sheet = kind === 'ledger' ? '监测台账' : '指标目录';
      if (sheets.includes(sheet) && !existing) {
        return { ok: false, choices: ['update', 'copy'], message: { key: 'existsAsk', params: { sheet } }, notes: [] };
      }
      sheets.push(sheet);
      const key = kind === 'ledger' ? 'insertedLedger' : 'insertedCatalogue';
      return done({ sheetName: sheet, spelling: 'plan' }, { key, params: { sheet, count: 42 } }, { sheetName: sheet, address: 'C3' });
    },
    insertAnnual: async (request) => {
      calls.push(['insertAnnual', request]);
      if (sheets.includes('年度计划') && !request?.existing) return { ok: false, choices: ['update', 'copy'], message: { key: 'existsAsk', params: { sheet: '年度计划' } }, notes: [] };
      sheets.push('年度计划');
      return done({ sheetName: '年度计划', spelling: 'native' }, { key: 'insertedAnnual', params: { sheet: '年度计划', count: 40 } }, { sheetName: '年度计划', address: 'H7' });
    },
    insertReview: async (request) => {
      calls.push(['insertReview', request]);
      if (!sheets.includes('监测台账')) return { ok: false, choices: ['insertLedger'], message: { key: 'reviewNoLedger' }, notes: [] };
      if (sheets.includes('中期评估') && !request?.existing) return { ok: false, choices: ['update', 'copy'], message: { key: 'reviewExistsAsk', params: { sheet: '中期评估' } }, notes: [] };
      sheets.push('中期评估');
      return done({ sheetName: '中期评估', spelling: 'plan' }, { key: 'insertedReview', params: { sheet: '中期评估', count: 6, ledger: '监测台账' } }, { sheetName: '中期评估', address: 'B2' });
    },
    listLedgers: async () => done(sheets.filter((sheet) => sheet.startsWith('监测台账')), { key: 'ledgersListed', params: { count: 1 } }),
    highlightSelection: async (rate) => {
      calls.push(['highlightSelection', rate]);
      rules = [...rules, rule(String(rules.length + 10), rate)];
      return done(rules, { key: 'highlighted', params: { numbers: 3, below: 1, threshold: '95%' } });
    },
    listHighlights: async () => done(rules, { key: 'rulesListed', params: { count: rules.length } }),
    updateHighlight: async (id, rate) => {
      calls.push(['updateHighlight', id, rate]);
      rules = rules.map((each) => (each.id === id ? { ...each, rate } : each));
      return done(rules[0]!, { key: 'ruleUpdated', params: { threshold: '90%', numbers: 3, below: 1 } });
    },
    removeHighlights: async (ids) => {
      calls.push(['removeHighlights', ids]);
      rules = rules.filter(({ id }) => !ids.includes(id));
      return done({ removed: ids.length }, { key: 'rulesRemoved', params: { count: ids.length } });
    },
    insertRegions: async (request) => {
      calls.push(['insertRegions', request]);
      return done({ sheetName: '分解落实', spelling: 'plan' }, { key: 'insertedRegions', params: { sheet: '分解落实', count: 31 } });
    },
    readLedgerNow: async () => done({ ledgers: [], chosen: null, ledger: null, missing: [], gone: false }, { key: 'ledgersListed', params: { count: 0 } }),
    watchEdits: async () => async () => undefined,
    insertRegionForm: notAsked,
    readFormSheets: notAsked,
    readFormFiles: notAsked,
    insertRollUp: notAsked,
    explainHighlight: notAsked,
    identifyRow: notAsked,
    prepareGap: notAsked,
    recogniseReport: notAsked,
    enrichReport: notAsked,
    rememberBindings: notAsked,
    checkOnOpening: async () => null,
    checkWorkbook: notAsked,
    repairWorkbook: notAsked,
    handOver: notAsked,
    previewHandOver: notAsked,
    findIndicatorPlaces: notAsked,
    goTo: async (place) => {
      calls.push(['goTo', place.sheetName, place.address]);
      return done(undefined, { key: 'wentTo', params: { sheet: place.sheetName, address: place.address } });
    },
    watchSelection: async (listener) => {
      report = listener;
      listener(start.selection === undefined ? { address: '季报!B3:B20', cellCount: 18 } : start.selection);
      return async () => undefined;
    },
  };
  return { services, calls, select: (selection: SelectionSummary | null) => report(selection) };
}
