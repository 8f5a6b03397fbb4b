import { overlaps } from '../../model/rects';
import type { Rect } from '../cells';
import { cellKey, keyPosition } from './cellKey';

/** Cells of a sheet. */
export interface Cells { readonly sheetId: string; readonly rect: Rect }

/** What each formula has read when it was calculated last. */
export class Dependencies {
  private readonly read = new Map<string, Map<number, readonly Cells[]>>();

  record(sheetId: string, key: number, cells: readonly Cells[]): void {
    const ofSheet = this.read.get(sheetId) ?? new Map<number, readonly Cells[]>();
    ofSheet.set(key, cells);
    this.read.set(sheetId, ofSheet);
  }

  clear(): void { this.read.clear(); }

  /** The formulas that read some of these cells, and those that read them in turn. */
  dependents(changed: readonly Cells[]): ReadonlyMap<string, ReadonlySet<number>> {
    const found = new Map<string, Set<number>>();
    let wave = changed;
    while (wave.length > 0) {
      const next: Cells[] = [];
      const touches = touching(wave);
      for (const [sheetId, formulas] of this.read) {
        const own = found.get(sheetId) ?? new Set<number>();
        for (const [key, cells] of formulas) {
          if (own.has(key) || !cells.some(touches)) continue;
          own.add(key);
          next.push({ sheetId, rect: { ...keyPosition(key), rowCount: 1, columnCount: 1 } });
        }
        found.set(sheetId, own);
      }
      wave = next;
    }
    return found;
  }
}

/** Whether cells meet any of some others; single cells, which most are, are looked up. */
const touching = (wave: readonly Cells[]): ((cells: Cells) => boolean) => {
  const single = ({ rect }: Cells): boolean => rect.rowCount === 1 && rect.columnCount === 1;
  const cells = new Set(wave.filter(single).map(({ sheetId, rect }) => `${sheetId}|${cellKey(rect.row, rect.column)}`));
  const areas = wave.filter((each) => !single(each));
  const meets = (one: Cells, other: Cells): boolean => one.sheetId === other.sheetId && overlaps(one.rect, other.rect);
  return (read) => (single(read) ? cells.has(`${read.sheetId}|${cellKey(read.rect.row, read.rect.column)}`) || areas.some((area) => meets(area, read)) : wave.some((each) => meets(each, read)));
};
