import { BINDINGS_NAMESPACE } from '../domain/reports/bindings';
import { SETTINGS_NAMESPACE } from '../domain/settings/settingsXml';
import { counterOf, CUTOFFS_MARK, markOf, REPORT_MARK } from '../domain/sheets/ourNames';
import { supports } from './host';
import type { NameRead } from './readContents';

/**
 * Takes out of the workbook by what the add-in knows it again: settings, remembered bindings, and the names that mark its ledgers.
 * Names that formulas can use (the report date) stay.
 *
 * @returns false where Excel refuses; what it kept does no harm
 */
export const removeOurMarks = async (context: Excel.RequestContext, names: readonly NameRead[]): Promise<boolean> => {
  try {
    names.filter(({ name }) => [markOf.ledger.base, REPORT_MARK, CUTOFFS_MARK].some((base) => counterOf(name, base) !== null)).forEach(({ item }) => item.delete());
    const parts = supports('ExcelApi', '1.5') ? [SETTINGS_NAMESPACE, BINDINGS_NAMESPACE].map((namespace) => context.workbook.customXmlParts.getByNamespace(namespace)) : [];
    parts.forEach((found) => found.load('items/id'));
    await context.sync();
    parts.forEach(({ items }) => items.forEach((part) => part.delete()));
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
};
