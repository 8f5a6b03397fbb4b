import type { Area } from '../domain/sheets/sheetPlan';
import { resetLook } from './resetLook';
import { isOurs } from './takeBackRules';
import type { UpdatedList } from './takeBackList';

const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** The parts of an area below and right of the first rows and columns, where a sheet held nothing. */
const outside = ({ row, column, rowCount, columnCount }: Area, usedRows: number, usedColumns: number): readonly Area[] => {
  const [bottom, right] = [Math.max(row, usedRows), Math.max(column, usedColumns)];
  const below = { row: bottom, column, rowCount: row + rowCount - bottom, columnCount };
  const beside = { row, column: right, rowCount: Math.min(row + rowCount, usedRows) - row, columnCount: column + columnCount - right };
  return [below, beside].filter((part) => part.rowCount > 0 && part.columnCount > 0);
};

/**
 * Queues asking which rules reach into the cells that an update has added. After the sync the answer queues giving those cells the formats they had:
 * what was empty is cleared, but where a rule of somebody else's reaches in, which clearing would cut (Excel counts rules among formats), and where the
 * sheet was in use before, only what we have set is set back.
 */
export const queueFormats = (sheet: Excel.Worksheet, { update: { plan, added, cutoffsBefore }, contents, numberFormats, ruleIds }: UpdatedList): ((rules: Excel.ConditionalFormatCollection) => void) => {
  const parts = added.flatMap((area) => outside(area, contents.length, contents[0]?.length ?? 0)).map((area) => ({ area, reaching: rangeOf(sheet, area).conditionalFormats }));
  parts.forEach(({ reaching }) => reaching.load('items/id'));
  const cells = plan.writes.flatMap(({ area, cells: lines }) => lines.flatMap((line, r) => line.flatMap((cell, c) => (cell === null ? [] : [`${area.row + r},${area.column + c}`]))));
  return (rules) => {
    const written = new Set(cells);
    const isNewCutoffs = plan.cutoffs && (plan.cutoffs.row !== cutoffsBefore?.row || plan.cutoffs.column !== cutoffsBefore.column);
    for (const { row, column } of [...plan.headings, ...(isNewCutoffs ? [plan.cutoffs!] : [])]) resetLook(sheet.getCell(row, column));
    for (const { row, column, rowCount, columnCount } of added) {
      const before = (r: number, c: number): string | null => (written.has(`${r},${c}`) ? (numberFormats[r]?.[c] ?? 'General') : null);
      sheet.getRangeByIndexes(row, column, rowCount, columnCount).numberFormat = Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => before(row + r, column + c))) as string[][];
    }
    const kept = new Set(rules.items.filter((rule) => ruleIds.includes(rule.id) || !isOurs(rule)).map(({ id }) => id));
    for (const { area, reaching } of parts) if (!reaching.items.some(({ id }) => kept.has(id))) rangeOf(sheet, area).clear('Formats');
  };
};
