import { columnIn, rowIn, type PlacedCell, type ReviewContext } from './context';
import { methodItems } from './methodItems';

/** 方法和口径: fixed at generation, because the settings do not stand in cells. */
export const methodCells = (context: ReviewContext): readonly PlacedCell[] => {
  const { plan, words, settings, layouts: { method } } = context;
  return [
    { row: method.headerRow - 2, column: 0, cell: `${plan.plan.title} · ${words.title.method}` },
    ...methodItems(plan, words, settings).flatMap(([item, rule]) => {
      if (!method.rows.has(item)) return [];
      const row = rowIn(method, item);
      return [
        { row, column: columnIn(method, 'item'), cell: item },
        { row, column: columnIn(method, 'rule'), cell: rule },
      ];
    }),
  ];
};
