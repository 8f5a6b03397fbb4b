import { bytesOfRow, LIMIT } from './requestSize';

/** Small enough that requests are filled, large enough that the pieces cost nothing: nearly every sheet is one. */
export const PIECE = LIMIT / 20;

export interface RowChunk {
  readonly row: number;
  readonly rowCount: number;
  readonly bytes: number;
}

/**
 * Cuts rows into runs of at most so many bytes as they are sent; a row that is larger is a run of its own.
 *
 * @param rows the cells as they are sent
 * @returns consecutive runs that cover all rows
 */
export const rowChunks = (rows: readonly (readonly unknown[])[], limit = PIECE): readonly RowChunk[] => {
  const chunks: { row: number; rowCount: number; bytes: number }[] = [];
  rows.forEach((cells, row) => {
    const bytes = bytesOfRow(cells);
    const last = chunks[chunks.length - 1];
    if (last && last.bytes + bytes <= limit) {
      last.rowCount += 1;
      last.bytes += bytes;
    } else chunks.push({ row, rowCount: 1, bytes });
  });
  return chunks;
};
