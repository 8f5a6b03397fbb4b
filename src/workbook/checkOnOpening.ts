import { PREFIX } from '../domain/sheets/ourNames';
import { BINDINGS_NAMESPACE } from '../domain/reports/bindings';
import { SETTINGS_NAMESPACE } from '../domain/settings/settingsXml';
import { findProblems, type Finding, type FindingKind, type WorkbookCheck } from './checkWorkbook';
import { supports } from './host';
import { Refused } from './refused';

/** Reading more would hold up the user who has just opened the workbook. */
const MAX_CELLS = 300_000;

/** What has lost its cells shows errors, whoever has to mend it. A report date that is missing, or cut-offs that plain formulas print, are no news to whoever left them so. */
const lost: ReadonlySet<FindingKind> = new Set<FindingKind>(['broken-reference', 'lost-ledger', 'broken-name']);

const isWorthTelling = ({ kind, repairable, blockedBy }: Finding): boolean => repairable || blockedBy !== undefined || lost.has(kind);

/** Whether anything in the workbook is ours, in one round trip. */
const isOurs = async (context: Excel.RequestContext): Promise<boolean> => {
  const { names, tables, customXmlParts } = context.workbook;
  names.load('items/name');
  tables.load('items/name');
  const parts = supports('ExcelApi', '1.5') ? [SETTINGS_NAMESPACE, BINDINGS_NAMESPACE].map((namespace) => customXmlParts.getByNamespace(namespace)) : [];
  parts.forEach((found) => found.load('items/id'));
  await context.sync();
  return [...names.items, ...tables.items].some(({ name }) => name.startsWith(PREFIX)) || parts.some(({ items }) => items.length > 0);
};

/**
 * Looks once, when the pane opens, whether a workbook of ours needs a repair. Says nothing and never fails: somebody who has just
 * opened a workbook did not ask for anything.
 *
 * @returns null where nothing of ours is there, all is well, the workbook is too large to be read in passing, or Excel is busy
 */
export const checkOnOpening = async (): Promise<WorkbookCheck | null> => {
  try {
    return await Excel.run(async (context) => {
      if (!(await isOurs(context))) return null;
      const { findings } = await findProblems(context, { maxCells: MAX_CELLS });
      return findings.some(isWorthTelling) ? { findings } : null;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error || error instanceof Refused) return null;
    throw error;
  }
};
