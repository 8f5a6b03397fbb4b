import type { Block } from './blocks';
import type { ColumnHeader } from './columnHeaders';
import type { Grid } from './grid';
import { headingsIn, tableOf, type Tools } from './tools';
import type { DataCell, LabelCell } from './types';
import { readValue } from './values';

/** The caption of a row: the year, the place. */
function captionOf(grid: Grid, row: number): string {
  for (let column = 0; column < grid.columns; column += 1) {
    const kind = grid.kind(row, column);
    if (kind === 'text' || kind === 'year') return grid.text(row, column).trim();
    if (kind !== 'empty') return '';
  }
  return '';
}

/** Indicators stand side by side in the header; years or places run down. */
export function labelsAcross(grid: Grid, block: Block, headers: readonly ColumnHeader[], tools: Tools): readonly LabelCell[] {
  const table = tableOf(block);
  const under = headingsIn(block, tools);
  const rows = Array.from({ length: block.bodyTo - block.bodyFrom }, (_, at) => block.bodyFrom + at)
    .map((row) => ({ row, header: captionOf(grid, row) }))
    .filter(({ header }) => !tools.isOtherNumber(header));
  return headers.flatMap(({ texts, unit, row: labelRow }, column) => {
    const label = texts.at(-1);
    if (label === undefined || column === 0) return [];
    const headings = under(texts.slice(0, -1));
    const result = tools.recognise({ label, headings, table, ...(unit ? { unit } : {}) });
    const share = result.kind === 'bound' && tools.isShare(result.code);
    const data: DataCell[] = [];
    if (result.kind !== 'none') {
      for (const { row, header } of rows) {
        const reading = readValue(grid.raw(row, column), result.unit, share, tools.formats[row]?.[column]);
        if (reading) data.push({ row, column, header, value: reading.value, unit: reading.unit });
      }
    }
    return [{ row: labelRow, column, text: label, headings, result, data }];
  });
}
