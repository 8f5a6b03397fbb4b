/** A sentence of one cell of a function's result, counted from the formula's own cell. */
export interface FunctionMessage { row: number; column: number; text: string }

/** The sentences Excel shows with errors of custom functions; Univer's cells have no place for them. */
export interface FunctionMessages {
  read(sheetId: string, row: number, column: number): string | undefined;
  /** What a formula's function said this time, in place of what it said before. */
  write(sheetId: string, row: number, column: number, said: readonly FunctionMessage[]): void;
}

export function functionMessages(): FunctionMessages {
  const messages = new Map<string, string>();
  /** By formula, the cells of which it has said something. */
  const places = new Map<string, readonly string[]>();
  const key = (sheetId: string, row: number, column: number) => `${sheetId}|${row}|${column}`;
  return {
    read: (sheetId, row, column) => messages.get(key(sheetId, row, column)),
    write(sheetId, row, column, said) {
      const formula = key(sheetId, row, column);
      for (const place of places.get(formula) ?? []) messages.delete(place);
      places.delete(formula);
      if (said.length === 0) return;
      const entries = said.map(({ row: down, column: across, text }) => [key(sheetId, row + down, column + across), text] as const);
      for (const [place, text] of entries) messages.set(place, text);
      places.set(formula, entries.map(([place]) => place));
    },
  };
}
