import { dateFormat, gapFormat, completionFormat, percentagePointFormat } from '../numberFormats';
import { actualKey, planYears } from '../ledgerColumns';
import { ledgerRows } from '../ledgerRows';
import type { Area, FormattedArea, SheetPlan, StyledArea, StyleName } from '../sheetPlan';
import type { ReviewPart } from '../words/review';
import { columnIn, type PlacedCell, type ReviewContext, type TableLayout } from './context';
import { methodItems } from './methodItems';
import { CHART_COLUMNS, type ReviewTable } from './tables';

export type ReviewLooks = Pick<SheetPlan, 'styles' | 'numberFormats' | 'merges' | 'rowHeights' | 'print' | 'freeze' | 'validations'> & {
  /** What stands on a new sheet only, for people to fill. */
  readonly extra: readonly PlacedCell[];
};

const single = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
const across = (row: number, columnCount: number, rowCount = 1): Area => ({ row, column: 0, rowCount, columnCount });
const one = (row: number, height: number, rowCount = 1) => ({ row, rowCount, height });

/** A dot for none: what is there catches the eye. */
const COUNT = '0;-0;"·"';
/** One decimal for what is calculated; what was typed is shown as typed. Optional decimals would leave a lonely point behind whole numbers. */
const DECIMALS = '#,##0.0';
const POINTS = '+0.0" pp";-0.0" pp";0.0" pp"';

/** Looks, formats and print of one sheet of a new review. */
export const reviewStyles = (context: ReviewContext, part: ReviewPart, tables: readonly ReviewTable[]): ReviewLooks => {
  const layout = context.layouts[part];
  const [{ columns, keys, firstColumn, headerRow }] = tables as [ReviewTable];
  const body: Area = { row: headerRow + 1, column: firstColumn, rowCount: keys.length, columnCount: columns.length };
  const area = (key: string): Area => ({ ...body, column: columnIn(layout, key), columnCount: 1 });
  const styled = (style: StyleName, ...names: readonly string[]): StyledArea[] => names.map((key) => ({ area: area(key), style }));
  const isEnglish = context.language === 'en-US';
  const points = isEnglish ? POINTS : percentagePointFormat;
  /** Two names beside each other may take two lines. */
  const named = (): StyledArea[] => (isEnglish ? styled('text', 'name') : []);
  const bodyHeight = isEnglish ? 32 : 19;
  const top: StyledArea[] = [{ area: single(0, 0), style: 'title' }];
  const table: StyledArea[] = [{ area: { ...body, row: headerRow, rowCount: 1 }, style: 'heading' }, { area: body, style: 'body' }];
  const base: ReviewLooks = {
    styles: [...top, ...table], numberFormats: [], merges: [], rowHeights: [one(0, 28), one(headerRow, 34), one(headerRow + 1, part === 'laggards' || part === 'lines' ? bodyHeight : 20, keys.length)],
    print: { columnCount: columns.length }, freeze: { rows: headerRow + 1, columns: 0 }, validations: [], extra: [],
  };
  const formats = (list: readonly (readonly [key: string, format: string])[]): FormattedArea[] => list.map(([key, format]) => ({ area: area(key), format }));
  switch (part) {
    case 'summary':
      return summaryLooks(context, base, tables as [ReviewTable, ReviewTable], points);
    case 'laggards':
      return {
        ...base,
        // No borders below the headings: prepared lines beyond the count are to stay white paper.
        styles: [...top, ...table.slice(0, 1), { area: body, style: 'plain' }, { area: single(1, 0), style: 'label' }, { area: single(2, 0), style: 'note' }, ...styled('centred', 'no', 'code', 'unit', 'verdict', 'method', 'deadline'), ...styled('right', 'target', 'current', 'required', 'gap', 'pace', 'shortfall', 'remaining', 'multiple'), ...styled('flag', 'line', 'at'), ...named()],
        numberFormats: formats([['required', DECIMALS], ['gap', gapFormat('')], ['pace', points], ['shortfall', completionFormat], ['remaining', DECIMALS], ['multiple', '0.00']]),
        merges: [across(2, 15)],
        rowHeights: [...base.rowHeights, one(2, isEnglish ? 32 : 18)],
        print: { columnCount: 15 },
        freeze: { rows: headerRow + 1, columns: 3 },
      };
    case 'charts':
      return {
        ...base,
        styles: [...top, { area: single(1, 0), style: 'label' }, { area: single(2, 0), style: 'note' }, ...table, ...styled('right', 'progress', 'elapsed', 'shortfall', 'planned', 'actual')],
        numberFormats: formats([['progress', completionFormat], ['elapsed', completionFormat], ['shortfall', completionFormat], ['planned', completionFormat], ['actual', completionFormat]]),
        merges: [across(2, CHART_COLUMNS)],
        rowHeights: [one(0, 28), one(2, 18)],
        print: { columnCount: CHART_COLUMNS, pagesTall: 1 },
        freeze: { rows: 0, columns: 0 },
      };
    case 'sentences':
      return {
        ...base,
        styles: [...base.styles, { area: single(1, 0), style: 'note' }, ...styled('centred', 'code', 'verdict'), ...styled('text', 'name', 'sentence')],
        merges: [across(1, columns.length)],
        rowHeights: [one(0, 28), one(1, 18), one(headerRow, 22), one(headerRow + 1, isEnglish ? 34 : 22, keys.length)],
        freeze: { rows: headerRow + 1, columns: 2 },
      };
    case 'lines':
      return linesLooks(context, { ...base, styles: [...base.styles, ...named()] }, layout, { area, styled, formats, points });
    case 'method':
      return {
        ...base,
        styles: [...base.styles, ...styled('label', 'item'), ...styled('text', 'item', 'rule')],
        rowHeights: [one(0, 28), one(headerRow, 22), ...keys.map((_, index) => one(headerRow + 1 + index, methodHeight(context, index)))],
        print: { columnCount: 2, orientation: 'portrait' },
      };
  }
};

/** Lines that a rule takes in its column, by its length; a row that is told its height is the same everywhere. */
const methodHeight = ({ plan, words, settings }: ReviewContext, index: number): number => {
  const rule = methodItems(plan, words, settings)[index]?.[1] ?? '';
  const digits = [...rule].reduce((sum, character) => sum + (character > '\u2000' ? 2.1 : 1.05), 0);
  return Math.ceil(digits / 76) * 16 + 10;
};

function summaryLooks({ layouts: { summary, structures }, dateCell, words, language }: ReviewContext, base: ReviewLooks, [counts, parts]: readonly [ReviewTable, ReviewTable], points: string): ReviewLooks {
  const width = counts.columns.length;
  const isEnglish = language === 'en-US';
  const body = (layout: TableLayout, key: string, rowCount: number): Area => ({ row: layout.headerRow + 1, column: columnIn(layout, key), rowCount, columnCount: 1 });
  const partCount = parts.keys.length;
  const partBody: Area = { row: parts.headerRow + 1, column: 0, rowCount: partCount, columnCount: parts.columns.length };
  const signRow = parts.headerRow + partCount + 3;
  const wholes = parts.keys.flatMap((_, index) => (/^\w+-/.test(parts.keys[index] ?? '') ? [] : [parts.headerRow + 1 + index]));
  return {
    ...base,
    styles: [
      ...base.styles,
      { area: single(1, 0), style: 'label' }, { area: { ...dateCell, rowCount: 1, columnCount: 1 }, style: 'input' }, { area: { ...dateCell, rowCount: 1, columnCount: 1 }, style: 'centred' },
      { area: single(1, 2), style: 'label' }, { area: single(1, 2), style: 'right' }, { area: single(1, 3), style: 'computed' }, { area: single(1, 3), style: 'centred' }, { area: single(1, 4), style: 'label' }, { area: single(1, 4), style: 'right' }, { area: single(1, 5), style: 'plain' }, { area: single(1, 8), style: 'hint' },
      { area: single(2, 0), style: 'lead' }, { area: single(3, 0), style: 'hint' }, { area: single(4, 0), style: 'note' },
      { area: { row: summary.headerRow + 1, column: 1, rowCount: counts.keys.length, columnCount: width - 1 }, style: 'centred' },
      { area: across(summary.headerRow + 1, width), style: 'strong' },
      { area: { ...partBody, row: parts.headerRow, rowCount: 1 }, style: 'heading' }, { area: partBody, style: 'body' },
      { area: { ...partBody, column: 1, columnCount: parts.columns.length - 1 }, style: 'centred' },
      ...wholes.map((row) => ({ area: across(row, parts.columns.length), style: 'strong' as const })),
      { area: { ...partBody, columnCount: 1 }, style: 'text' },
      ...words.sign.map((_, index) => ({ area: single(signRow, [0, 3, 7, 11][index] ?? 0), style: 'label' as const })),
    ],
    numberFormats: [
      { area: { ...dateCell, rowCount: 1, columnCount: 1 }, format: dateFormat },
      { area: single(1, 3), format: completionFormat },
      { area: { row: summary.headerRow + 1, column: 2, rowCount: counts.keys.length, columnCount: width - 2 }, format: COUNT },
      { area: body(structures, 'planned', partCount), format: 'General"%"' },
      { area: body(structures, 'actual', partCount), format: '0.0"%"' },
      { area: body(structures, 'deviation', partCount), format: points.replace(/" 个百分点"/g, '') },
      { area: body(structures, 'move', partCount), format: DECIMALS },
    ],
    merges: [across(2, width), across(3, width), across(4, width)],
    rowHeights: [one(0, 28), one(1, 22), one(2, isEnglish ? 56 : 40), one(3, 18), one(4, isEnglish ? 58 : 30), one(summary.headerRow, isEnglish ? 48 : 34), one(summary.headerRow + 1, 20, counts.keys.length), one(parts.headerRow, 24), one(parts.headerRow + 1, 20, partCount), ...(isEnglish ? wholes.map((row) => one(row, 48)) : []), one(signRow, 24)],
    validations: [{
      area: { ...dateCell, rowCount: 1, columnCount: 1 },
      rule: { kind: 'date', min: '2000-01-01', max: '2099-12-31' }, strictness: 'stop', title: words.reportDate, message: words.needsDate,
    }],
    extra: words.sign.map((cell, index) => ({ row: signRow, column: [0, 3, 7, 11][index] ?? 0, cell, onlyNew: true })),
    freeze: { rows: 2, columns: 1 },
  };
}

interface Tools {
  readonly area: (key: string) => Area;
  readonly styled: (style: StyleName, ...names: readonly string[]) => StyledArea[];
  readonly formats: (list: readonly (readonly [key: string, format: string])[]) => FormattedArea[];
  readonly points: string;
}

/** Columns of the working paper that are printed; the others hold what it calculates with. */
const PRINTED = 17;

function linesLooks({ plan, words, ledger }: ReviewContext, base: ReviewLooks, layout: TableLayout, { area, styled, formats, points }: Tools): ReviewLooks {
  const years = planYears(plan).map(actualKey);
  const column = (key: string): number => columnIn(layout, key);
  const helpers = ['shortName', 'elapsed', 'shortfall', 'key', 'rank', 'slowKey', 'slow', 'move', 'at'];
  const flags: Area = { row: layout.headerRow - 1, column: column(years[0] ?? ''), rowCount: 1, columnCount: years.length };
  const special = ledgerRows(plan).flatMap((row): FormattedArea[] => {
    const line = layout.rows.get(row.key) ?? 0;
    if (row.kind === 'part') return [{ area: single(line, column('target')), format: 'General"%"' }, { area: single(line, column('current')), format: '0.0"%"' }, { area: single(line, column('gap')), format: points }];
    return row.kind === 'structure' ? [{ area: single(line, column('target')), format: '@' }, { area: single(line, column('gap')), format: points }] : [];
  });
  return {
    ...base,
    styles: [
      ...base.styles,
      { area: single(1, 0), style: 'label' }, { area: single(1, column('name')), style: 'label' }, { area: single(1, column('name')), style: 'right' }, { area: single(1, column('domain')), style: 'computed' }, { area: single(1, column('unit')), style: 'computed' },
      { area: single(2, 0), style: 'note' }, { area: { ...flags, column: column('base') }, style: 'flag' }, { area: flags, style: 'flag' },
      ...styled('centred', 'code', 'chapter', 'domain', 'unit', 'verdict', 'method', 'rank', 'slow', 'at'),
      ...styled('right', 'target', 'base', 'current', 'required', 'gap', 'completion', 'progress', 'pace', 'remaining', 'multiple', ...years),
      ...styled('flag', ...helpers.filter((key) => key !== 'shortName')), ...styled('small', 'shortName'),
    ],
    numberFormats: [
      { area: single(1, column('domain')), format: dateFormat }, { area: single(1, column('unit')), format: completionFormat },
      { area: flags, format: '"●";;"○"' },
      ...formats([['required', DECIMALS], ['gap', gapFormat('')], ['completion', completionFormat], ['progress', completionFormat], ['pace', points], ['remaining', DECIMALS], ['multiple', '0.00'], ['elapsed', completionFormat], ['shortfall', completionFormat], ['key', '0.0000'], ['slowKey', '0.0'], ['move', DECIMALS]]),
      ...special,
    ],
    merges: [across(2, PRINTED)],
    rowHeights: [...base.rowHeights, one(1, 22), one(2, 18), one(layout.headerRow - 1, 15)],
    print: { columnCount: PRINTED },
    freeze: { rows: layout.headerRow + 1, columns: 4 },
    validations: [{ area: { ...area('code'), columnCount: layout.columns.size }, rule: { kind: 'locked' }, strictness: 'stop', title: words.title.lines, message: words.lines.note.replace('{ledger}', ledger.sheetName) }],
  };
}
