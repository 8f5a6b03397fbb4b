import type { Grid } from './grid';

export interface CellMenuItem {
  readonly id: string;
  readonly title: string;
  action(): void;
}

/** The menu of the right mouse button on cells. Univer keeps what is added for the life of the page, in the language it came in. */
export const cellMenuMember = (grid: Grid): { addToCellMenu(items: readonly CellMenuItem[]): void } => ({
  addToCellMenu(items) {
    items.forEach(({ id, title, action }, order) => {
      grid.api.createMenu({ id, title, order, action: () => action() }).appendTo(['contextMenu.mainArea', 'contextMenu.others']);
    });
  },
});
