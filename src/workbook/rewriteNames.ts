import type { Message } from './outcome';

/** A name of the workbook that gets another formula in its place. */
export interface NameRewrite {
  readonly name: string;
  readonly before: string;
  readonly wrote: string;
}

const formulasNow = (context: Excel.RequestContext, rewrites: readonly NameRewrite[]): readonly Excel.NamedItem[] => {
  const now = rewrites.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  now.forEach((item) => item.load('formula'));
  return now;
};

/** What became of names that were written. */
export interface NamesWritten {
  /** With what stood there just before: a write that is taken back restores these. */
  readonly rewrites: readonly NameRewrite[];
  /** Why the write must not stay; null where every name was as it had been read. */
  readonly refusal: Message | null;
  /** Read back: how many hold what was written. */
  readonly held: number;
}

/** Queues writing names, between reading them once more and reading them back; ask after the sync. */
export const queueRewrites = (context: Excel.RequestContext, rewrites: readonly NameRewrite[]): (() => NamesWritten) => {
  const stood = formulasNow(context, rewrites);
  for (const { name, wrote } of rewrites) context.workbook.names.getItem(name).formula = wrote;
  const after = formulasNow(context, rewrites);
  return () => {
    const changed = rewrites.filter(({ before }, at) => String(stood[at]!.formula) !== before).map(({ name }) => name);
    return {
      rewrites: rewrites.map((rewrite, at) => ({ ...rewrite, before: String(stood[at]!.formula) })),
      refusal: changed.length > 0 ? { key: 'namesChanged', params: { names: changed } } : null,
      held: rewrites.filter(({ wrote }, at) => String(after[at]!.formula) === wrote).length,
    };
  };
};

/** Queues the question which names no longer hold what was written; ask after the sync. */
export const queueNamesChanged = (context: Excel.RequestContext, rewrites: readonly NameRewrite[]): (() => readonly string[]) => {
  const now = formulasNow(context, rewrites);
  return () => rewrites.filter(({ wrote }, at) => now[at]!.isNullObject || String(now[at]!.formula) !== wrote).map(({ name }) => name);
};

/** Gives names back what they were; one that somebody changed meanwhile stays. The caller syncs once more. */
export const takeBackNames = async (context: Excel.RequestContext, rewrites: readonly NameRewrite[]): Promise<void> => {
  if (rewrites.length === 0) return;
  const now = formulasNow(context, rewrites);
  await context.sync();
  rewrites.forEach(({ before, wrote }, at) => {
    const item = now[at]!;
    if (!item.isNullObject && String(item.formula) === wrote && wrote !== before) item.formula = before;
  });
};
