import { henan13 } from '../domain/plan/catalogue';
import type { Settings } from '../domain/measures/settings';
import type { Plan } from '../domain/plan/schema';
import { currentSettings } from '../domain/settings/currentSettings';
import type { SheetLanguage } from '../domain/sheets/language';
import { regionFormSheet } from '../domain/sheets/regionForm/sheet';
import { scopeName, type RegionsRequest } from '../domain/sheets/regions/request';
import { regionsSheet } from '../domain/sheets/regions/sheet';
import type { OneClickKind, SheetPlan } from '../domain/sheets/sheetPlan';
import { templateSheets } from '../domain/sheets/templateSheet';
import { fileWords } from '../domain/sheets/words/file';
import { templateFile } from './writeTemplateFile';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface TemplateDownload {
  readonly blob: Blob;
  readonly fileName: string;
}

/** What a file holds: whole templates in this order, of which a review reads the ledger; or one template with the choices it needs. */
export type FileRequest =
  | { readonly kinds: readonly OneClickKind[] }
  | { readonly regions: RegionsRequest }
  | { readonly regionForm: RegionsRequest['of'] };

/** The sheets, and what tells the file from others. */
const contentOf = (plan: Plan, request: FileRequest, settings: Settings, language: SheetLanguage): { readonly sheets: readonly SheetPlan[]; readonly names: readonly string[] } => {
  if ('regions' in request) {
    const sheet = regionsSheet(plan, request.regions, 'native', settings, language);
    return { sheets: [sheet], names: [sheet.name] };
  }
  if ('regionForm' in request) {
    const sheet = regionFormSheet(plan, request.regionForm, language);
    return { sheets: [sheet], names: [sheet.name, scopeName(plan, request.regionForm, language)] };
  }
  const templates = request.kinds.map((kind) => templateSheets(plan, kind, 'native', settings, language));
  return { sheets: templates.flat(), names: templates.flatMap(([first]) => first?.name ?? []) };
};

/** What no file system takes in a name. */
const forbidden = /[\\/:*?"<>|]/g;

/**
 * Templates as a file to save, in the native spelling: it calculates without the add-in. Judged by the settings in use.
 *
 * @param language of the sheets' own words, of the file's name and of its page footers
 * @example (await downloadTemplate({ kinds: ['ledger'] })).fileName → '规划指标-监测台账-模板.xlsx'
 */
export const downloadTemplate = async (request: FileRequest, language: SheetLanguage = 'zh-CN', plan: Plan = henan13): Promise<TemplateDownload> => {
  const { product, template } = fileWords[language];
  const { sheets, names } = contentOf(plan, request, currentSettings(), language);
  // A copy with a buffer of its own: the type of a Blob's part leaves no room for a shared one.
  const bytes = new Uint8Array(await templateFile(sheets));
  return { blob: new Blob([bytes], { type: XLSX }), fileName: `${[product, ...names, template].join('-').replace(forbidden, '')}.xlsx` };
};
