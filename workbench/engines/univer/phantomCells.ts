import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

/**
 * Univer gives the formulas of conditional formats and validations a position in the sheet (-1 plus their offset from the
 * rule's first cell). Those positions are real cells near A1, so the dependency graph gains edges that do not exist, formulas are
 * evaluated too early, and cells keep wrong values. A rule stands in no cell: it gets no position.
 */
export function detachRulesFromCells(): void {
  const prototype = FormulaDependencyTreeVirtual.prototype;
  for (const key of ['row', 'column'] as const) {
    const inherited = Object.getOwnPropertyDescriptor(prototype, key);
    const read = inherited?.get;
    if (!read) throw new Error(`FormulaDependencyTreeVirtual.${key} is no getter any more: check whether Univer still needs this patch.`);
    Object.defineProperty(prototype, key, {
      ...inherited,
      get(this: FormulaDependencyTreeVirtual) {
        return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? -1 : (read.call(this) as number);
      },
    });
  }
}
