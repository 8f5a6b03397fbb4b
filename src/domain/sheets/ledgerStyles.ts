import type { Plan } from '../plan/schema';
import { actualKey, planYears } from './ledgerColumns';
import type { SheetLanguage } from './language';
import { columnOf, type LedgerLayout } from './ledgerLayout';
import { ledgerRows } from './ledgerRows';
import { actualFormat, completionFormat, dateFormat, gapFormat, targetFormat } from './numberFormats';
import type { Area, FormattedArea, StyledArea } from './sheetPlan';
import { pointFormat, pointWord } from './words/common';
import { ledgerWords } from './words/ledger';

const yearSpan = (plan: Plan, layout: LedgerLayout) => {
  const years = planYears(plan);
  return { column: columnOf(layout, actualKey(years[0] ?? 0)), columnCount: years.length };
};

const bodyOf = (layout: LedgerLayout): { row: number; rowCount: number } => {
  const rows = [...layout.rows.values()];
  const first = Math.min(...rows);
  return { row: first, rowCount: Math.max(...rows) - first + 1 };
};

/** Look of every area, by name; the writers know what a name looks like. */
export const ledgerStyles = (plan: Plan, layout: LedgerLayout): readonly StyledArea[] => {
  const width = layout.columns.size;
  const body = bodyOf(layout);
  const column = (key: string): Area => ({ ...body, column: columnOf(layout, key), columnCount: 1 });
  const years = yearSpan(plan, layout);
  const base = columnOf(layout, 'base');
  const inputs = ledgerRows(plan).flatMap((row): StyledArea[] => {
    const line = layout.rows.get(row.key) ?? 0;
    if (row.kind === 'structure') return [{ area: { row: line, rowCount: 1, ...years }, style: 'computed' }];
    const start = row.kind === 'scalar' ? base : years.column;
    return [{ area: { row: line, rowCount: 1, column: start, columnCount: years.column + years.columnCount - start }, style: 'input' }];
  });
  return [
    { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: 'title' },
    { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, style: 'label' },
    { area: { row: 1, column: 3, rowCount: 1, columnCount: 1 }, style: 'label' },
    { area: { ...layout.reportDate, rowCount: 1, columnCount: 1 }, style: 'input' },
    { area: { ...layout.reportDate, rowCount: 1, columnCount: 1 }, style: 'left' },
    { area: { ...layout.elapsed, rowCount: 1, columnCount: 1 }, style: 'computed' },
    { area: { row: 1, column: 5, rowCount: 1, columnCount: 1 }, style: 'hint' },
    { area: { row: 2, column: 0, rowCount: 2, columnCount: 1 }, style: 'note' },
    { area: { row: layout.flagRow, column: base - 1, rowCount: 1, columnCount: years.columnCount + 2 }, style: 'flag' },
    { area: { row: layout.headerRow, column: 0, rowCount: 1, columnCount: width }, style: 'heading' },
    { area: { ...body, column: 0, columnCount: width }, style: 'body' },
    ...['code', 'domain', 'unit', 'measure', 'entry', 'verdict', 'method', 'deadline'].map((key) => ({ area: column(key), style: 'centred' as const })),
    { area: column('name'), style: 'text' },
    { area: column('clause'), style: 'small' },
    { area: column('target'), style: 'right' },
    ...['current', 'gap', 'completion', 'pace'].map((key) => ({ area: column(key), style: 'computed' as const })),
    ...mergeRuns(inputs),
  ];
};

/** Areas of one look that stand right below each other become one. */
const mergeRuns = (areas: readonly StyledArea[]): StyledArea[] => {
  const result: StyledArea[] = [];
  for (const next of areas) {
    const last = result[result.length - 1];
    const joins = last && last.style === next.style && last.area.column === next.area.column && last.area.columnCount === next.area.columnCount && last.area.row + last.area.rowCount === next.area.row;
    if (last && joins) result[result.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + next.area.rowCount } };
    else result.push(next);
  }
  return result;
};

/** Number formats; the target's sign is part of its format, the number stays a number. */
export const ledgerFormats = (plan: Plan, layout: LedgerLayout, language: SheetLanguage): readonly FormattedArea[] => {
  const [counted, notCounted] = ledgerWords[language].flag;
  const body = bodyOf(layout);
  const column = (key: string): Area => ({ ...body, column: columnOf(layout, key), columnCount: 1 });
  const years = yearSpan(plan, layout);
  return [
    { area: { ...layout.reportDate, rowCount: 1, columnCount: 1 }, format: dateFormat },
    { area: { ...layout.elapsed, rowCount: 1, columnCount: 1 }, format: completionFormat },
    { area: { row: layout.flagRow, rowCount: 1, ...years }, format: `"${counted}";;"${notCounted}"` },
    { area: { ...body, ...years }, format: actualFormat },
    { area: column('current'), format: actualFormat },
    { area: column('gap'), format: gapFormat('') },
    { area: column('completion'), format: completionFormat },
    { area: column('pace'), format: pointFormat(language) },
    ...ledgerRows(plan).flatMap((row): FormattedArea[] => {
      const line = layout.rows.get(row.key) ?? 0;
      const target = { row: line, column: columnOf(layout, 'target'), rowCount: 1, columnCount: 1 };
      const gap = { ...target, column: columnOf(layout, 'gap') };
      if (row.kind === 'scalar')
        return [
          { area: target, format: targetFormat(row.indicator) },
          { area: gap, format: gapFormat(row.indicator.unit) },
        ];
      if (row.kind === 'part')
        return [
          { area: target, format: 'General"%"' },
          { area: { ...target, column: columnOf(layout, 'current') }, format: '0.0"%"' },
          { area: gap, format: pointFormat(language) },
        ];
      return [
        { area: target, format: '@' },
        { area: gap, format: `0.0"${pointWord[language]}"` },
      ];
    }),
  ];
};
