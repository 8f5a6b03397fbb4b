/** Half of the 5 MB that Excel on the web takes in one request: formats, rules and validations of the sheet travel with the first chunk. */
const LIMIT = 2_500_000;

/**
 * Cuts rows into runs whose JSON stays below the limit.
 *
 * @param rows the cells as they are sent
 * @returns consecutive runs that cover all rows; one run for all ordinary sizes
 */
export const rowChunks = (rows: readonly (readonly unknown[])[], limit = LIMIT): readonly { readonly row: number; readonly rowCount: number }[] => {
  const chunks: { row: number; rowCount: number }[] = [];
  let size = 0;
  rows.forEach((cells, row) => {
    // UTF-8: a Chinese character takes three bytes; JSON.stringify counts one.
    const bytes = new TextEncoder().encode(JSON.stringify(cells)).length;
    const last = chunks[chunks.length - 1];
    if (last && size + bytes <= limit) {
      last.rowCount += 1;
      size += bytes;
    } else {
      chunks.push({ row, rowCount: 1 });
      size = bytes;
    }
  });
  return chunks;
};
