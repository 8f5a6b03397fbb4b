import type { Plan } from '../../plan/schema';
import { diffCells, type Contents } from '../existingSheet';
import { isOurs, type FilledCell } from '../filler';
import type { CellPosition } from '../ledgerLayout';
import { findInOwnLanguage } from '../ownLanguage';
import type { UpdatePlan } from '../planUpdate';
import type { LedgerPlace } from '../review/context';
import { annualWords } from '../words/annual';
import { annualCell } from './cells';
import { annualColumns } from './columns';
import { annualHighlights } from './highlights';
import { annualIndicators, columnOf, type AnnualLayout, type Places } from './places';
import { topCells } from './top';

/** Named cells of a sheet, in this order; the last is there with quarters only. */
export const ANNUAL_NAMES = ['AnnualDate', 'AnnualYear', 'AnnualElapsed', 'AnnualQuarterYear'] as const;

type Wished = CellPosition & FilledCell;

/** What Excel leaves of a reference to cells that were deleted. */
const isLost = (content: Contents[number][number] | undefined): boolean => typeof content === 'string' && content.startsWith('=') && content.includes('#REF!');

/**
 * Writes the template's own cells of a 年度计划 again, in the language its headings have, with quarters where it has them. Chosen paths,
 * typed numbers, typed bases, actual values, dates and shares, and everything the user added stay.
 *
 * @param ledger the ledger to read; null leaves the cells that read one as they are, and empties those whose ledger is gone
 * @param positions of the named cells, in the order of `ANNUAL_NAMES`
 * @returns `lostReferences` counts the cells of the template that referred to cells that are gone
 */
export const planAnnualUpdate = (plan: Plan, contents: Contents, ledger: LedgerPlace | null, positions: readonly (CellPosition | null)[]): UpdatePlan => {
  const codes = annualIndicators(plan).map(({ code }) => code);
  const tried = [true, false].map((quarterly) => ({ quarterly, ...findInOwnLanguage(contents, (language) => annualColumns(plan, language, quarterly), codes, 'code') }));
  const fitting = tried.find((each) => 'found' in each);
  if (!fitting || 'missing' in fitting) return { ok: false, missing: fewest(tried.map((each) => ('missing' in each ? each.missing : []))) };
  const { language, quarterly, found } = fitting;
  const [reportDate, year, elapsed, quarterYear] = positions;
  const words = annualWords[language];
  if (!reportDate || !year || !elapsed) return { ok: false, missing: [words.reportDate] };
  if (quarterly && !quarterYear) return { ok: false, missing: [words.quarterYear] };

  const layout: AnnualLayout = { ...found, reportDate, year, elapsed, quarterYear: quarterly ? (quarterYear ?? null) : null };
  const places: Places = { plan, layout, language, words, ledger };
  const body = annualIndicators(plan).flatMap((indicator): Wished[] => {
    const row = found.rows.get(indicator.code);
    return row === undefined ? [] : [...found.columns.keys()].map((key) => ({ row, column: columnOf(layout, key), ...annualCell(places, indicator, row, key) }));
  });
  const now = ({ row, column }: CellPosition) => contents[row]?.[column];
  const ours = [...body, ...topCells(places)].filter((cell) => isOurs(cell, now(cell)));
  const lost = ours.filter((cell) => isLost(now(cell)));
  const wished = ours.map((cell) => (cell.cell === null && lost.includes(cell) ? { ...cell, cell: '' } : cell));
  const kept = body.filter((cell) => !isOurs(cell, now(cell)) && (now(cell) ?? '') !== '' && now(cell) !== cell.cell);
  return { ok: true, patch: diffCells(contents, wished), highlights: annualHighlights(places), found, keptEntries: kept.length, lostReferences: lost.length };
};

/** The headings that lack in the variant that comes nearest. */
const fewest = (lists: readonly (readonly string[])[]): readonly string[] => [...lists].sort((a, b) => a.length - b.length)[0] ?? [];

/** Whether a 年度计划 took its report date from a ledger that is gone. */
export const hasLostLedger = (contents: Contents, reportDate: CellPosition | null): boolean => reportDate !== null && isLost(contents[reportDate.row]?.[reportDate.column]);

/** The name of the sheet that a 年度计划 reads, from its report date; null where that was typed. */
export const ledgerNameIn = (contents: Contents, reportDate: CellPosition | null): string | null => {
  const formula = reportDate && contents[reportDate.row]?.[reportDate.column];
  const match = typeof formula === 'string' ? /^=IF\(ISNUMBER\((?:'((?:[^']|'')+)'|([^'!(]+))!/.exec(formula) : null;
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
};

