import { properSpelling } from '../domain/handover';
import type { Finding } from './checkWorkbook';
import { supports } from './host';
import { NAME_PROPERTIES, nameState, type NameState } from './namesBefore';
import type { NameRewrite } from './rewriteNames';

/** Names that a repair deletes, as they stand, and those that it enters again. */
export interface NamesFound {
  readonly items: readonly Excel.NamedItem[];
  readonly removed: readonly NameState[];
  readonly entered: readonly NameRewrite[];
}

/** Queues reading the names that a check found repairable; ask after the sync: names that are gone meanwhile are left out. */
export const queueNames = (context: Excel.RequestContext, findings: readonly Finding[]): { readonly count: number; readonly found: () => NamesFound } => {
  const lookUp = (wanted: Finding['kind']): readonly Excel.NamedItem[] =>
    findings.filter(({ kind, repairable }) => repairable && kind === wanted).map(({ detail }) => context.workbook.names.getItemOrNullObject(detail));
  const broken = lookUp('broken-name');
  const dead = supports('ExcelApi', '1.7') ? lookUp('dead-name') : [];
  [...broken, ...dead].forEach((name) => name.load(NAME_PROPERTIES));
  return {
    count: broken.length + dead.length,
    found: () => {
      const items = broken.filter(({ isNullObject }) => !isNullObject);
      const entered = dead.filter(({ isNullObject }) => !isNullObject).map(({ name, formula }) => ({ name, before: String(formula), wrote: properSpelling(String(formula)) }));
      return { items, removed: items.map(nameState), entered };
    },
  };
};
