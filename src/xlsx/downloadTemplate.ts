import { henan13 } from '../domain/plan/catalogue';
import type { Plan } from '../domain/plan/schema';
import type { OneClickKind } from '../domain/sheets/sheetPlan';
import { templateSheets } from '../domain/sheets/templateSheet';
import { PRODUCT, templateFile } from './writeTemplateFile';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface TemplateDownload {
  readonly blob: Blob;
  readonly fileName: string;
}

/**
 * The templates of some kinds as a file to save, in the native spelling: it calculates without the add-in.
 *
 * @param kinds in this order; a review reads the ledger of the same file
 * @example (await downloadTemplate(['ledger'])).fileName → '规划指标-监测台账-模板.xlsx'
 */
export const downloadTemplate = async (kinds: readonly OneClickKind[], plan: Plan = henan13): Promise<TemplateDownload> => {
  const templates = kinds.map((kind) => templateSheets(plan, kind, 'native'));
  const sheets = templates.flat();
  // A copy with a buffer of its own: the type of a Blob's part leaves no room for a shared one.
  const bytes = new Uint8Array(await templateFile(sheets));
  return { blob: new Blob([bytes], { type: XLSX }), fileName: [PRODUCT, ...templates.map(([first]) => first?.name), '模板'].join('-') + '.xlsx' };
};
