import { SetSheetTableCommand } from '@univerjs/sheets-table';
import type { Engine, TableInfo } from '../engine';
import { makeRoom, toRange, toRect } from './geometry';
import type { Grid } from './grid';
import { ensureTableTheme } from './tableThemes';

type TableMembers = Pick<Engine, 'listTables' | 'addTable' | 'updateTable' | 'deleteTable'>;
type Looks = Pick<TableInfo, 'style' | 'showBandedRows' | 'showFilterButton'>;

export function tableMembers(grid: Grid): TableMembers {
  const looks = new Map<string, Looks>();
  let created = 0;

  const update = async (id: string, config: object): Promise<void> => {
    const done = await grid.runAsync(() => grid.execute(SetSheetTableCommand.id, { unitId: grid.unitId, tableId: id, ...config }));
    if (!done) throw new Error(`Univer refused to change table ${id}.`);
  };

  return {
    listTables: () => grid.book.getTableList().map(({ id, name, subUnitId, range }) => ({
      id, name, sheetId: subUnitId, range: toRect(range),
      ...(looks.get(id) ?? { style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true }),
    })),
    async addTable(sheetId, rect, name, style) {
      makeRoom(grid, sheetId, rect);
      const id = `table-${++created}`;
      const tableStyleId = ensureTableTheme(grid, style, true);
      const added = await grid.runAsync(() => grid.book.addTable(sheetId, name, toRange(rect), id, { tableStyleId, showHeader: true }));
      if (!added) throw new Error(`Univer refused to add table ${name}.`);
      looks.set(id, { style, showBandedRows: true, showFilterButton: true });
      return id;
    },
    async updateTable(id, { name, range, ...patch }) {
      const look = { style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true, ...looks.get(id), ...patch };
      looks.set(id, look);
      if (name !== undefined && name !== grid.book.getTableInfo(id)?.name) await update(id, { name });
      if (range !== undefined) await update(id, { updateRange: { newRange: toRange(range) } });
      if ('style' in patch || 'showBandedRows' in patch) await update(id, { theme: ensureTableTheme(grid, look.style, look.showBandedRows) });
    },
    async deleteTable(id) {
      await grid.runAsync(() => grid.book.removeTable(id));
      looks.delete(id);
    },
  };
}
