import { readUnit } from '../statedUnit';
import type { Grid } from './grid';

/** One table on a sheet: what stands above it, its header rows, its body. Rows count from 0, the end is not included. */
export interface Block {
  readonly title?: string;
  readonly unit?: string;
  readonly headerFrom: number;
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

/** Not the office that drew up the table: 填报单位：郑州市人社局. */
const unitLine = /(?<!制表|填[报表写]|编[制报]|[报呈]送|[上汇]报|主[管办]|责任|统计|发布|牵头|联系)单\s*位\s*[:：]\s*(\S{1,12})/;
const headerWord = /^(?:指\s*标|项\s*目|单\s*位|计量单位|年\s*[份度]|地\s*区|市\s*县|序\s*号|名\s*称|类\s*别|指标名称|城\s*市|注|备\s*注|(?:Indicator|Unit)s?$)/;

type RowKind = 'blank' | 'single' | 'header' | 'data' | 'unit';

function kindOfRow(grid: Grid, row: number): RowKind {
  let filled = 0;
  let numbers = 0;
  let years = 0;
  let hasUnitLine = false;
  for (let column = 0; column < grid.columns; column += 1) {
    const kind = grid.kind(row, column);
    if (kind === 'empty') continue;
    filled += 1;
    if (kind === 'number' || kind === 'missing') numbers += 1;
    else if (kind === 'year') years += 1;
    else if (filled <= 8 && unitLine.test(grid.text(row, column))) hasUnitLine = true;
  }
  if (filled === 0) return 'blank';
  if (numbers > 0) return 'data';
  if (hasUnitLine && filled <= 3) return 'unit';
  return filled === 1 && years === 0 ? 'single' : 'header';
}

function startsTable(grid: Grid, row: number): boolean {
  let years = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    if (grid.kind(row, column) === 'year') years += 1;
    else if (headerWord.test(grid.text(row, column).trim())) return true;
  }
  return years > 1;
}

const lineText = (grid: Grid, row: number): string =>
  Array.from({ length: grid.columns }, (_, column) => grid.text(row, column)).find((text) => text.trim() !== '') ?? '';

function unitOfLine(grid: Grid, row: number): string | undefined {
  for (let column = 0; column < grid.columns; column += 1) {
    const stated = unitLine.exec(grid.text(row, column))?.[1];
    if (stated) return readUnit(stated.replace(/[)）].*$/, ''));
  }
  return undefined;
}

/** A header row names at least one column that holds numbers; a section in two languages (基本养老保险, Pension Insurance) names none. */
function namesColumns(grid: Grid, row: number, firstData: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) {
    const below = grid.kind(firstData, column);
    if ((below === 'number' || below === 'missing' || below === 'year') && grid.text(row, column).trim() !== '') return true;
  }
  return startsTable(grid, row);
}

/** The tables of a sheet, one below the other: a header row after a body begins the next one. */
export function blocksOf(grid: Grid): readonly Block[] {
  const kinds = Array.from({ length: grid.rows }, (_, row) => kindOfRow(grid, row));
  const blocks: Block[] = [];
  let from = 0;
  while (from < grid.rows) {
    const firstData = kinds.findIndex((kind, row) => row >= from && kind === 'data');
    if (firstData < 0) break;
    const headers = kinds.slice(from, firstData).flatMap((kind, at) => (kind === 'header' && namesColumns(grid, from + at, firstData) ? [from + at] : []));
    const headerFrom = headers[0] ?? firstData;
    const bodyFrom = headers.length > 0 ? headers.at(-1)! + 1 : firstData;
    const above = Array.from({ length: headerFrom - from }, (_, at) => from + at);
    const title = above.filter((row) => kinds[row] === 'single').map((row) => lineText(grid, row)).join(' ');
    const unit = Array.from({ length: bodyFrom - from }, (_, at) => unitOfLine(grid, from + at)).find(Boolean);
    let to = firstData + 1;
    while (to < grid.rows && !(kinds[to] === 'header' && startsTable(grid, to))) to += 1;
    blocks.push({ headerFrom, bodyFrom, bodyTo: to, ...(title ? { title } : {}), ...(unit ? { unit } : {}) });
    from = to;
  }
  return blocks;
}
