import { bytesOf, LIMIT } from './requestSize';

export interface RowChunk {
  readonly row: number;
  readonly rowCount: number;
  readonly bytes: number;
}

/**
 * Cuts rows into runs whose JSON stays below the limit.
 *
 * @param rows the cells as they are sent
 * @returns consecutive runs that cover all rows; one run for all ordinary sizes
 */
export const rowChunks = (rows: readonly (readonly unknown[])[], limit = LIMIT): readonly RowChunk[] => {
  const chunks: { row: number; rowCount: number; bytes: number }[] = [];
  rows.forEach((cells, row) => {
    const bytes = bytesOf(cells);
    const last = chunks[chunks.length - 1];
    if (last && last.bytes + bytes <= limit) {
      last.rowCount += 1;
      last.bytes += bytes;
    } else chunks.push({ row, rowCount: 1, bytes });
  });
  return chunks;
};

/**
 * Puts the chunks of several sheets into requests that stay below the limit together.
 *
 * @example packChunks([[a, b], [c]]) → [[{ sheet: 0, chunk: a }], [{ sheet: 0, chunk: b }, { sheet: 1, chunk: c }]] where a fills one
 */
export const packChunks = (sheets: readonly (readonly RowChunk[])[], limit = LIMIT): readonly (readonly { readonly sheet: number; readonly chunk: RowChunk }[])[] => {
  const requests: { sheet: number; chunk: RowChunk }[][] = [];
  let size = 0;
  for (const [sheet, chunks] of sheets.entries()) {
    for (const chunk of chunks) {
      const last = requests[requests.length - 1];
      if (last && size + chunk.bytes <= limit) last.push({ sheet, chunk });
      else requests.push([{ sheet, chunk }]);
      size = last && size + chunk.bytes <= limit ? size + chunk.bytes : chunk.bytes;
    }
  }
  return requests;
};
