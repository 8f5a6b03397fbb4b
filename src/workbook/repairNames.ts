import { properSpelling } from '../domain/handover';
import type { Finding } from './checkWorkbook';
import { supports } from './host';
import { NAME_PROPERTIES, nameState, restoreNames, type NameState } from './namesBefore';
import type { Message } from './outcome';

/** Names that a repair has deleted or entered again, as they stood before. */
export interface NamesBefore {
  readonly removed: readonly NameState[];
  readonly entered: readonly NameState[];
}

/** Names to be repaired, looked up by a check. */
export interface NamesToRepair {
  readonly count: number;
  /** Ask after the sync; names that are gone meanwhile are left out. */
  readonly found: () => { readonly before: NamesBefore; readonly removed: readonly Excel.NamedItem[]; readonly entered: readonly Excel.NamedItem[] };
}

/** Queues reading the names that a check found repairable. */
export const queueNames = (context: Excel.RequestContext, findings: readonly Finding[]): NamesToRepair => {
  const lookUp = (wanted: Finding['kind']): readonly Excel.NamedItem[] =>
    findings.filter(({ kind, repairable }) => repairable && kind === wanted).map(({ detail }) => context.workbook.names.getItemOrNullObject(detail));
  const broken = lookUp('broken-name');
  const dead = supports('ExcelApi', '1.7') ? lookUp('dead-name') : [];
  [...broken, ...dead].forEach((name) => name.load(NAME_PROPERTIES));
  return {
    count: broken.length + dead.length,
    found: () => {
      const removed = broken.filter(({ isNullObject }) => !isNullObject);
      const entered = dead.filter(({ isNullObject }) => !isNullObject);
      return { removed, entered, before: { removed: removed.map(nameState), entered: entered.map(nameState) } };
    },
  };
};

const formulasNow = (context: Excel.RequestContext, states: readonly NameState[]): readonly Excel.NamedItem[] => {
  const now = states.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  now.forEach((item) => item.load('formula'));
  return now;
};

/** What became of the names that were entered again. */
export interface NamesWritten {
  /** As they stood just before they were entered again. */
  readonly stood: readonly NameState[];
  /** Of these, the ones that somebody had changed since the check. */
  readonly changed: readonly string[];
  /** Read back: how many are spelled rightly now. */
  readonly mended: number;
}

/** Queues the repair of names, between reading them once more and reading them back; ask after the sync. */
export const queueNameRepairs = (context: Excel.RequestContext, { removed, entered, before }: ReturnType<NamesToRepair['found']>): (() => NamesWritten) => {
  const stood = formulasNow(context, before.entered);
  removed.forEach((item) => item.delete());
  entered.forEach((item, at) => { item.formula = properSpelling(before.entered[at]!.formula); });
  const after = formulasNow(context, before.entered);
  return () => ({
    stood: before.entered.map((state, at) => ({ ...state, formula: String(stood[at]!.formula) })),
    changed: before.entered.filter(({ formula }, at) => String(stood[at]!.formula) !== formula).map(({ name }) => name),
    mended: before.entered.filter(({ formula }, at) => String(after[at]!.formula) === properSpelling(formula)).length,
  });
};

/** Why names that were changed while they were repaired are given back. */
export const namesRefusal = (changed: readonly string[]): Message | null => (changed.length > 0 ? { key: 'namesChanged', params: { names: changed } } : null);

/** Queues the question which names that were entered again are no longer as the repair left them; ask after the sync. */
export const queueNamesChanged = (context: Excel.RequestContext, { entered }: NamesBefore): (() => readonly string[]) => {
  const now = formulasNow(context, entered);
  return () => entered.filter(({ formula }, at) => now[at]!.isNullObject || String(now[at]!.formula) !== properSpelling(formula)).map(({ name }) => name);
};

/**
 * Gives names back what they were; one that somebody changed meanwhile stays. The caller syncs once more.
 *
 * @param wrote what was entered, by the order of `entered`
 */
export const takeBackNames = async (context: Excel.RequestContext, { removed, entered }: NamesBefore, wrote: readonly string[]): Promise<void> => {
  const now = formulasNow(context, entered);
  if (entered.length > 0) await context.sync();
  entered.forEach(({ formula }, at) => {
    const item = now[at]!;
    if (!item.isNullObject && String(item.formula) === wrote[at] && wrote[at] !== formula) item.formula = formula;
  });
  await restoreNames(context, removed);
};
