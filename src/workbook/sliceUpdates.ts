import { blockOf } from './cellsBefore';
import { bytesOf, bytesOfRow, LIMIT } from './requestSize';
import type { SheetUpdate } from './sheetUpdate';

/** A part of an update, and how much Excel answers when its cells are read before and after the write. */
interface Slice {
  readonly update: SheetUpdate;
  readonly answer: number;
}

/** An update in parts of whole rows whose cells can be read twice in one answer; rules and what comes with added columns go with the last. One part for every usual size. */
const slicesOf = (update: SheetUpdate): readonly Slice[] => {
  const { contents, cells } = update;
  if (cells.length === 0) return [{ update, answer: 0 }];
  const { column, columnCount } = blockOf(cells);
  const answerOf = (row: number): number => 2 * bytesOfRow((contents[row] ?? []).slice(column, column + columnCount));
  const slices: { cells: SheetUpdate['cells'][number][]; last: number; answer: number }[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const open = slices.at(-1);
    let more = bytesOf(cell.content);
    for (let row = (open?.last ?? cell.row - 1) + 1; row <= cell.row; row++) more += answerOf(row);
    if (open && open.answer + more <= LIMIT) {
      open.cells.push(cell);
      open.last = cell.row;
      open.answer += more;
    } else slices.push({ cells: [cell], last: cell.row, answer: answerOf(cell.row) + bytesOf(cell.content) });
  }
  return slices.map(({ cells: own, answer }, index) => {
    const isLast = index === slices.length - 1;
    return { update: { ...update, cells: own, ...(isLast ? {} : { addedRules: [], removedRules: [], placeBefore: undefined }) }, answer };
  });
};

/** Updates as they are sent: whole and in one request, more only where Excel would have to answer more than it can. */
export const inRequests = (updates: readonly SheetUpdate[]): readonly (readonly SheetUpdate[])[] => {
  const requests: SheetUpdate[][] = [];
  let size = 0;
  for (const { update, answer } of updates.flatMap(slicesOf)) {
    const last = requests.at(-1);
    if (last && size + answer <= LIMIT) last.push(update);
    else requests.push([update]);
    size = last && size + answer <= LIMIT ? size + answer : answer;
  }
  return requests;
};
