/** The sentence Excel shows with an error of a custom function; Univer's cells have no place for it. */
export interface FunctionMessages {
  read(sheetId: string, row: number, column: number): string | undefined;
  write(sheetId: string, row: number, column: number, message: string | undefined): void;
}

export function functionMessages(): FunctionMessages {
  const messages = new Map<string, string>();
  const key = (sheetId: string, row: number, column: number) => `${sheetId}|${row}|${column}`;
  return {
    read: (sheetId, row, column) => messages.get(key(sheetId, row, column)),
    write(sheetId, row, column, message) {
      if (message === undefined) messages.delete(key(sheetId, row, column));
      else messages.set(key(sheetId, row, column), message);
    },
  };
}
