import type { Spelling } from '../../formulas';
import type { Settings } from '../../measures/settings';
import { henanRegions } from '../../plan/regions';
import type { Plan } from '../../plan/schema';
import { diffCells, type Contents } from '../existingSheet';
import { isOurs, type FilledCell } from '../filler';
import type { CellPosition } from '../ledgerLayout';
import { methodLine } from '../methodLine';
import { findInOwnLanguage } from '../ownLanguage';
import type { UpdatePlan } from '../planUpdate';
import type { Cell } from '../sheetPlan';
import { sheetLanguages } from '../words/common';
import { regionsColumnKeys, regionsWords, shareMethods, type ShareMethod } from '../words/regions';
import { regionsCell } from './cells';
import { regionsHighlights } from './highlights';
import { columnOf, regionsLines, type RegionsLayout } from './layout';
import type { Places } from './places';
import { elapsedCell, regionsColumns } from './sheet';

type Wished = CellPosition & { readonly cell: Cell };

const methodOn = (contents: Contents, headerRow: number): ShareMethod | null => {
  const above = contents.slice(0, headerRow).flat();
  return shareMethods.find((method) => sheetLanguages.some((language) => above.includes(regionsWords[language].method[method]))) ?? null;
};

/**
 * Writes the template's own cells of a 分解落实 again, in the language its headings have. Typed shares, bases, rounding units,
 * changed targets of rates, actual values, remarks, and everything the user added stay.
 *
 * @param places where the named cells of this sheet stand now
 */
export const planRegionsUpdate = (
  plan: Plan, spelling: Spelling, settings: Settings, contents: Contents, places: { readonly reportDate: CellPosition; readonly elapsed: CellPosition },
): UpdatePlan => {
  const all = regionsLines(plan.indicators.filter(({ parts }) => !parts), henanRegions);
  const result = findInOwnLanguage(contents, regionsColumns, all.map(({ key }) => key), 'code', 'regionCode');
  const { language } = result;
  if ('missing' in result) return { ok: false, missing: result.missing };
  const method = methodOn(contents, result.found.headerRow);
  if (!method) return { ok: false, missing: [regionsWords[language].methodLabel] };

  const { headerRow, columns, rows } = result.found;
  const layout: RegionsLayout = { headerRow, columns, rows, ...places };
  const context: Places = { plan, regions: henanRegions, layout, spelling, settings, language, words: regionsWords[language], method };
  const codes = new Set([...rows.keys()].map((key) => key.split('|')[0]));
  const lines = all.filter(({ indicator }) => codes.has(indicator.code));
  const present = lines.filter(({ key }) => rows.has(key));
  const cells = present.flatMap((line) =>
    regionsColumnKeys.flatMap((key): (Wished & { readonly own: FilledCell })[] => {
      const own = regionsCell(context, line, key);
      return own ? [{ row: rows.get(line.key) ?? 0, column: columnOf(layout, key), cell: own.cell, own }] : [];
    }),
  );
  const wished = cells.filter(({ row, column, own }) => isOurs(own, contents[row]?.[column]));
  const kept = cells.filter(({ row, column, own }) => own.filler !== 'template' && !isOurs(own, contents[row]?.[column]) && (contents[row]?.[column] ?? '') !== '');
  return {
    ok: true,
    patch: diffCells(contents, [...wished, { row: headerRow - 3, column: 0, cell: methodLine(settings, language) }, { ...places.elapsed, cell: elapsedCell(context) }]),
    highlights: regionsHighlights(layout),
    found: { ...result.found, absentRows: lines.filter(({ key }) => !rows.has(key)).map(({ key }) => key) },
    keptEntries: kept.length,
  };
};
