import type { Plan } from '../../plan/schema';
import type { Steps } from '../../steps';
import type { LabelRecogniser } from '../labelRecogniser';
import type { Vocabulary } from '../schema';
import { blocksOf, type Block } from './blocks';
import { columnHeaders, type ColumnHeader } from './columnHeaders';
import { gridOf, type CellValue, type Grid } from './grid';
import { labelsAcross } from './labelsAcross';
import { labelsDown } from './labelsDown';
import { otherNumbers, type Tools } from './tools';
import type { LabelCell, RecognisedTable, TableOptions } from './types';

export type TableRecogniser = (cells: readonly (readonly CellValue[])[], options?: TableOptions) => Steps<RecognisedTable>;

/** So many rows are enough to see in which columns the labels stand. */
const SAMPLE = 100;
const han = /[\u3400-\u9fff]/;

type Score = { readonly sure: number; readonly open: number };

const better = (one: Score, two: Score): boolean => one.sure > two.sure || (one.sure === two.sure && one.open > two.open);

function scoreColumn(grid: Grid, { bodyFrom, bodyTo }: Block, column: number, tools: Tools): Score {
  let [sure, open] = [0, 0];
  for (let row = bodyFrom; row < Math.min(bodyTo, bodyFrom + SAMPLE); row += 1) {
    if (grid.kind(row, column) !== 'text') continue;
    const { kind } = tools.recognise({ label: grid.text(row, column) });
    if (kind === 'bound') sure += 1;
    if (kind === 'ask') open += 1;
  }
  return { sure, open };
}

function scoreHeaders(headers: readonly ColumnHeader[], tools: Tools): Score {
  const kinds = headers.slice(1).map(({ texts, unit }) => (texts.length === 0 ? 'none' : tools.recognise({ label: texts.at(-1)!, headings: texts.slice(0, -1), ...(unit ? { unit } : {}) }).kind));
  return { sure: kinds.filter((kind) => kind === 'bound').length, open: kinds.filter((kind) => kind === 'ask').length };
}

/** Where nothing is recognised, the first column that mostly holds words is shown as the labels. */
function firstWords(grid: Grid, { bodyFrom, bodyTo }: Block): number | undefined {
  return Array.from({ length: grid.columns }, (_, column) => column).find((column) => {
    for (let row = bodyFrom; row < Math.min(bodyTo, bodyFrom + SAMPLE); row += 1) {
      if (grid.kind(row, column) === 'text' && han.test(grid.text(row, column)) && grid.text(row, column).trim().length > 1) return true;
    }
    return false;
  });
}

/** A column of words without numbers to its right holds names, places or remarks. */
function numbersBetween(grid: Grid, { bodyFrom, bodyTo }: Block, from: number, to: number): boolean {
  for (let row = bodyFrom; row < bodyTo; row += 1) {
    for (let column = from; column < to; column += 1) if (['number', 'year', 'missing'].includes(grid.kind(row, column))) return true;
  }
  return false;
}

function* readBlock(grid: Grid, block: Block, tools: Tools): Steps<readonly LabelCell[]> {
  const headers = columnHeaders(grid, block);
  const across = scoreHeaders(headers, tools);
  const down = Array.from({ length: grid.columns }, (_, column) => ({ column, score: scoreColumn(grid, block, column, tools) }));
  const labelColumns = down.filter(({ score }) => score.sure + score.open > 0);
  const best = labelColumns.reduce<Score>((most, { score }) => (better(score, most) ? score : most), { sure: 0, open: 0 });
  if (better(across, best)) return labelsAcross(grid, block, headers, tools);
  const sure = labelColumns.filter(({ score }) => best.sure === 0 || score.sure > 0).map(({ column }) => column);
  const surest = sure.filter((column, at) => numbersBetween(grid, block, column + 1, sure[at + 1] ?? grid.columns));
  const words = firstWords(grid, block);
  return yield* labelsDown(grid, block, headers, surest.length > 0 ? surest : words === undefined ? [] : [words], tools);
}

const anyCell = (grid: Grid, test: (row: number, column: number) => boolean): boolean => {
  for (let row = 0; row < grid.rows; row += 1) for (let column = 0; column < grid.columns; column += 1) if (test(row, column)) return true;
  return false;
};

/** Builds the function that reads whole tables for one plan; see `recogniseTable`. */
export function tableRecogniser(recognise: LabelRecogniser, plan: Plan, { otherColumns }: Pick<Vocabulary, 'otherColumns'>): TableRecogniser {
  const shares = new Set(plan.indicators.filter(({ unit }) => unit === '%').map(({ code }) => code));
  const isOtherNumber = otherNumbers(recognise, otherColumns);
  return function* readTable(cells, { merges, formats = [], sheetName } = {}) {
    const grid = gridOf(cells, merges);
    yield 0;
    const tools: Tools = { recognise, isOtherNumber, formats, isShare: (code) => shares.has(code), ...(sheetName ? { sheetName } : {}) };
    if (!anyCell(grid, (row, column) => grid.kind(row, column) !== 'empty')) return { status: 'empty', labels: [] };
    if (!anyCell(grid, (row, column) => han.test(grid.text(row, column)))) return { status: 'no-chinese', labels: [] };
    const blocks = blocksOf(grid);
    yield 0;
    const labels: LabelCell[] = [];
    for (const block of blocks) for (const label of yield* readBlock(grid, block, tools)) labels.push(label);
    return labels.length === 0 ? { status: 'no-table', labels } : { status: 'recognised', labels };
  };
}
