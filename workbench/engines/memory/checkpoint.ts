import type { MemoryEngine } from './memoryEngine';

const copyOf = ({ sheets, activeId, selection, tables, names }: Pick<MemoryEngine, 'sheets' | 'activeId' | 'selection' | 'tables' | 'names'>) => ({
  sheets: sheets.map((sheet) => sheet.copy()),
  activeId,
  selection,
  tables: structuredClone(tables),
  names: structuredClone(names),
});

/** Remembers the whole workbook; what is given back restores it, as often as wanted. For tests that try the same thing many times. */
export function checkpoint(engine: MemoryEngine): () => void {
  const kept = copyOf(engine);
  const restoreResults = engine.checkpointResults();
  return () => {
    Object.assign(engine, copyOf(kept));
    restoreResults();
  };
}
