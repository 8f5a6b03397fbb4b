import type { Rect } from '../cells';
import { keyPosition } from './cellKey';
import { ReaderIndex, type Reader } from './readerIndex';

/** Cells of a sheet. */
export interface Cells { readonly sheetId: string; readonly rect: Rect }

/** What a name leads to, as if it were a cell: formulas that looked it up are calculated anew when it leads elsewhere. */
export const lookup = (kind: 'sheet' | 'name' | 'table', name: string): Cells => ({ sheetId: `${kind}:${name.toLowerCase()}`, rect: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });

type Readers = Map<string, Map<number, Reader>>;

/** What each formula has read when it was calculated last. */
export class Dependencies {
  private readers: Readers = new Map();
  private index = new ReaderIndex();

  record(sheetId: string, key: number, read: readonly Cells[]): void {
    let ofSheet = this.readers.get(sheetId);
    if (!ofSheet) this.readers.set(sheetId, (ofSheet = new Map()));
    const reader = { sheetId, key, read };
    ofSheet.set(key, reader);
    this.index.add(reader);
  }

  clear(): void {
    this.readers = new Map();
    this.index = new ReaderIndex();
  }

  /** Formulas of a sheet that is gone read nothing. */
  forgetSheet(sheetId: string): void { this.readers.delete(sheetId); }

  /** Remembers what is read now; what is given back restores it, as often as wanted. */
  checkpoint(): () => void {
    const kept = copyOf(this.readers);
    let { index } = this;
    return () => {
      this.readers = copyOf(kept);
      if (index.isCrowded(countOf(kept))) index = indexOf(kept);
      this.index = index;
    };
  }

  /** The formulas that read some of these cells, and those that read them in turn. */
  dependents(changed: readonly Cells[]): ReadonlyMap<string, ReadonlySet<number>> {
    if (this.index.isCrowded(countOf(this.readers))) this.index = indexOf(this.readers);
    const found = new Map<string, Set<number>>();
    let wave = changed;
    while (wave.length > 0) {
      const next: Cells[] = [];
      for (const cells of wave) {
        for (const reader of this.index.readersOf(cells)) {
          const { sheetId, key } = reader;
          if (this.readers.get(sheetId)?.get(key) !== reader) continue;
          let own = found.get(sheetId);
          if (!own) found.set(sheetId, (own = new Set()));
          if (own.has(key)) continue;
          own.add(key);
          next.push({ sheetId, rect: { ...keyPosition(key), rowCount: 1, columnCount: 1 } });
        }
      }
      wave = next;
    }
    return found;
  }
}

const copyOf = (readers: Readers): Readers => new Map([...readers].map(([sheetId, ofSheet]) => [sheetId, new Map(ofSheet)]));
const countOf = (readers: Readers): number => [...readers.values()].reduce((sum, { size }) => sum + size, 0);

const indexOf = (readers: Readers): ReaderIndex => {
  const index = new ReaderIndex();
  for (const ofSheet of readers.values()) for (const reader of ofSheet.values()) index.add(reader);
  return index;
};
