import type { Plan } from '../../plan/schema';
import { diffCells, type Contents } from '../existingSheet';
import { isOurs, ours, type FilledCell } from '../filler';
import type { CellPosition } from '../ledgerLayout';
import type { UpdatePlan } from '../planUpdate';
import type { LedgerPlace } from '../review/context';
import type { AddedColumns, Area, ColumnPlan } from '../sheetPlan';
import { annualWords } from '../words/annual';
import { annualCell } from './cells';
import { findAnnual } from './find';
import { annualHighlights } from './highlights';
import { annualFormats, annualStyles } from './looks';
import { annualIndicators, columnOf, type AnnualLayout, type Places } from './places';
import { topCells } from './top';
import { annualValidations } from './validations';

/** Named cells of a sheet, in this order; the last is there with quarters only. */
export const ANNUAL_NAMES = ['AnnualDate', 'AnnualYear', 'AnnualElapsed', 'AnnualQuarterYear'] as const;

type Wished = CellPosition & FilledCell;

/** What Excel leaves of a reference to cells that were deleted. */
const isLost = (content: Contents[number][number] | undefined): boolean => typeof content === 'string' && content.startsWith('=') && content.includes('#REF!');

/**
 * Writes the template's own cells of a 年度计划 again, in the language its headings have, with quarters where it has them. Chosen paths,
 * typed numbers, typed bases, actual values, dates and shares, and everything the user added stay. A sheet of version 1 with quarters gets the
 * columns of version 2 right of everything else: nothing moves.
 *
 * @param ledger the ledger to read; null leaves the cells that read one as they are, and empties those whose ledger is gone
 * @param positions of the named cells, in the order of `ANNUAL_NAMES`
 * @returns `lostReferences` counts the cells of the template that referred to cells that are gone
 */
export const planAnnualUpdate = (plan: Plan, contents: Contents, ledger: LedgerPlace | null, positions: readonly (CellPosition | null)[]): UpdatePlan => {
  const fitting = findAnnual(plan, contents);
  if ('missing' in fitting) return { ok: false, missing: fitting.missing };
  const { language, quarterly, found, lacking } = fitting;
  const [reportDate, year, elapsed, quarterYear] = positions;
  const words = annualWords[language];
  if (!reportDate || !year || !elapsed) return { ok: false, missing: [words.reportDate] };
  if (quarterly && !quarterYear) return { ok: false, missing: [words.quarterYear] };

  const width = contents[0]?.length ?? 0;
  const columns = new Map([...found.columns, ...lacking.map(({ key }, index): [string, number] => [key, width + index])]);
  const layout: AnnualLayout = { headerRow: found.headerRow, rows: found.rows, columns, reportDate, year, elapsed, quarterYear: quarterly ? (quarterYear ?? null) : null };
  const places: Places = { plan, layout, language, words, ledger };
  const body = annualIndicators(plan).flatMap((indicator): Wished[] => {
    const row = found.rows.get(indicator.code);
    return row === undefined ? [] : [...columns.keys()].map((key) => ({ row, column: columnOf(layout, key), ...annualCell(places, indicator, row, key) }));
  });
  const headings = lacking.map(({ heading }, index): Wished => ({ row: found.headerRow, column: width + index, ...ours(heading) }));
  const now = ({ row, column }: CellPosition) => contents[row]?.[column];
  const template = [...headings, ...body, ...topCells(places)].filter((cell) => isOurs(cell, now(cell)));
  const lost = template.filter((cell) => isLost(now(cell)));
  const wished = template.map((cell) => (cell.cell === null && lost.includes(cell) ? { ...cell, cell: '' } : cell));
  const kept = body.filter((cell) => !isOurs(cell, now(cell)) && (now(cell) ?? '') !== '' && now(cell) !== cell.cell);
  return {
    ok: true,
    patch: diffCells(contents, wished),
    highlights: annualHighlights(places),
    found,
    keptEntries: kept.length,
    lostReferences: lost.length,
    ...(lacking.length > 0 && { added: addedColumns(places, lacking, width) }),
  };
};

/** Everything but cells and rules of the columns that an earlier version lacks, right of all that stands there. */
const addedColumns = (places: Places, lacking: readonly ColumnPlan[], column: number): AddedColumns => {
  const { headerRow, rows } = places.layout;
  const area: Area = { row: headerRow - 1, column, rowCount: Math.max(headerRow, ...rows.values()) - headerRow + 2, columnCount: lacking.length };
  const isAdded = (each: { readonly area: Area }): boolean => each.area.column >= column;
  return {
    area,
    widths: lacking.map(({ width }) => width),
    styles: [
      { area: { ...area, row: headerRow, rowCount: 1 }, style: 'heading' },
      { area: { ...area, row: headerRow + 1, rowCount: area.rowCount - 2 }, style: 'body' },
      ...annualStyles(places).filter(isAdded),
    ],
    numberFormats: annualFormats(places).filter(isAdded),
    validations: annualValidations(places).filter(isAdded),
  };
};

/** Whether a 年度计划 took its report date from a ledger that is gone. */
export const hasLostLedger = (contents: Contents, reportDate: CellPosition | null): boolean => reportDate !== null && isLost(contents[reportDate.row]?.[reportDate.column]);

/** The name of the sheet that a 年度计划 reads, from its report date; null where that was typed. */
export const ledgerNameIn = (contents: Contents, reportDate: CellPosition | null): string | null => {
  const formula = reportDate && contents[reportDate.row]?.[reportDate.column];
  const match = typeof formula === 'string' ? /^=IF\(ISNUMBER\((?:'((?:[^']|'')+)'|([^'!(]+))!/.exec(formula) : null;
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
};

