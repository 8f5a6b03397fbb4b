import type { Steps } from '../../steps';
import { findUnit } from '../../plan/units';
import { normaliseLabel } from '../normaliseLabel';
import { readUnit } from '../statedUnit';
import type { Recognition } from '../recognition';
import type { Block } from './blocks';
import type { ColumnHeader } from './columnHeaders';
import type { Grid } from './grid';
import { Outline } from './outline';
import { headingsIn, tableOf, type Tools } from './tools';
import type { DataCell, LabelCell } from './types';
import { readValue } from './values';

/** What the columns beside one label column are for. */
interface Panel {
  readonly label: number;
  readonly category?: number;
  readonly unit?: number;
  readonly note?: number;
  readonly data: readonly { readonly column: number; readonly header: string; readonly unit?: string }[];
}

const unitHeader = /^(?:(?:计量|计算)?单\s*位|Unit)$/;
const noteHeader = /^(?:备\s*注|注\s*释?|说\s*明|附\s*注)$/;
const serialHeader = /^(?:序\s*号|编\s*号|代\s*码|行\s*次|No\.?|Code)$/i;

/** Beside what was reached, 指标值 is what was to be; alone it may be anything. */
const wanted = /^(?:(?:19|20)\d{2}年)?(?:年度|全年|本年)?指标值?(?:[(（].*[)）])?$/;
const reached = /完成|实际|实绩|达到/;

const plain = (header: ColumnHeader | undefined): string => (header?.texts.join('') ?? '').replace(/\s/g, '');

function hasNumbers(grid: Grid, { bodyFrom, bodyTo }: Block, column: number): boolean {
  for (let row = bodyFrom; row < bodyTo; row += 1) {
    const kind = grid.kind(row, column);
    if (kind === 'number' || kind === 'year') return true;
  }
  return false;
}

/** A column of units needs no header: nothing else stands in it. */
function holdsUnits(grid: Grid, { bodyFrom, bodyTo }: Block, column: number): boolean {
  let texts = 0;
  for (let row = bodyFrom; row < Math.min(bodyTo, bodyFrom + 60); row += 1) {
    if (grid.kind(row, column) !== 'text') continue;
    const unit = readUnit(grid.text(row, column));
    if (unit === undefined || !findUnit(unit).ok) return false;
    texts += 1;
  }
  return texts > 0;
}

function panelOf(grid: Grid, block: Block, headers: readonly ColumnHeader[], label: number, end: number, tools: Tools): Panel {
  const columns = Array.from({ length: end - label - 1 }, (_, at) => label + 1 + at);
  const texts = columns.filter((column) => !hasNumbers(grid, block, column));
  const unit = columns.find((column) => unitHeader.test(plain(headers[column]))) ?? texts.find((column) => holdsUnits(grid, block, column));
  const note = texts.find((column) => column !== unit && noteHeader.test(plain(headers[column])));
  const category = label > 0 && !hasNumbers(grid, block, label - 1) ? label - 1 : label > 1 && !hasNumbers(grid, block, label - 2) ? label - 2 : undefined;
  const namesReached = columns.some((column) => reached.test(plain(headers[column])));
  const data = columns.flatMap((column) => {
    const header = headers[column]?.texts.join(' ') ?? '';
    const skipped = column === unit || column === note || serialHeader.test(plain(headers[column])) || tools.isOtherNumber(header) || tools.isOtherNumber(headers[column]?.texts.at(-1) ?? '') || (namesReached && wanted.test(plain(headers[column])));
    const stated = headers[column]?.unit ?? normaliseLabel(header).unit;
    return skipped || !hasNumbers(grid, block, column) ? [] : [{ column, header, ...(stated ? { unit: stated } : {}) }];
  });
  return { label, data, ...(category === undefined ? {} : { category }), ...(unit === undefined ? {} : { unit }), ...(note === undefined ? {} : { note }) };
}

/** A column of % behind a label in 万人 holds a growth or a share, whatever stands above it. */
function measuresAnother(column: string | undefined, label: string | undefined): boolean {
  const [one, two] = [column, label].map((unit) => (unit === undefined ? undefined : findUnit(unit)));
  return one?.ok === true && two?.ok === true && one.value.dimension !== two.value.dimension;
}

function dataOf(grid: Grid, row: number, panel: Panel, result: Recognition, tools: Tools): readonly DataCell[] {
  if (result.kind === 'none') return [];
  const share = result.kind === 'bound' && tools.isShare(result.code);
  const data: DataCell[] = [];
  for (const { column, header, unit } of panel.data) {
    if (measuresAnother(unit, result.unit)) continue;
    const reading = readValue(grid.raw(row, column), result.unit ?? unit, share, tools.formats[row]?.[column]);
    if (reading) data.push({ row, column, header, value: reading.value, unit: reading.unit });
  }
  return data;
}

/** So many rows are read in one step. */
const STEP = 100;

/** Indicators stand one below the other; years, regions or the like run across. */
export function* labelsDown(grid: Grid, block: Block, headers: readonly ColumnHeader[], labelColumns: readonly number[], tools: Tools): Steps<readonly LabelCell[]> {
  const found: LabelCell[] = [];
  for (const [at, label] of labelColumns.entries()) {
    const panel = panelOf(grid, block, headers, label, labelColumns[at + 1] ?? grid.columns, tools);
    const read = rowReader(grid, block, panel, tools);
    for (let row = block.bodyFrom; row < block.bodyTo; row += 1) {
      if ((row - block.bodyFrom) % STEP === STEP - 1) yield at === 0 ? STEP : 0;
      const cell = read(row);
      if (cell) found.push(cell);
    }
  }
  return found;
}

/** Reads the rows of one label column from top to bottom; what heads them is kept in mind. */
function rowReader(grid: Grid, block: Block, panel: Panel, tools: Tools): (row: number) => LabelCell | undefined {
  const { label } = panel;
  const table = tableOf(block);
  const under = headingsIn(block, tools);
  const outline = new Outline();
  let category = '';
  /** A heading merged over several columns is one text, not the same text in the unit's and every other column. */
  const textBeside = (row: number, column: number | undefined): string =>
    column === undefined || grid.firstColumn(row, column) <= label ? '' : grid.text(row, column).trim();
  return (row) => {
    const heading = panel.category === undefined ? '' : grid.text(row, panel.category).trim();
    const text = grid.firstColumn(row, label) === label ? grid.text(row, label) : '';
    if (heading !== '') category = heading;
    if (text.trim() === '' || grid.kind(row, label) !== 'text') {
      // A section may be written into the first column of a merged row.
      if (heading !== '' && text.trim() === '') outline.enter(heading, true);
      return undefined;
    }
    const unit = textBeside(row, panel.unit);
    const filled = panel.data.some(({ column }) => grid.kind(row, column) !== 'empty');
    const above = outline.enter(text, !filled && unit === '');
    if (!filled && unit === '' && text === heading) return undefined;
    const headings = under([...(category !== '' && category !== text.trim() ? [category] : []), ...above]);
    const stated = unit || (panel.data.length === 1 ? panel.data[0]!.unit : undefined);
    const note = textBeside(row, panel.note);
    const result = tools.recognise({ label: text, headings, table, ...(stated ? { unit: stated } : {}), ...(note ? { note } : {}) });
    return filled || unit !== '' ? { row, column: label, text, headings, result, data: dataOf(grid, row, panel, result, tools) } : undefined;
  };
}
