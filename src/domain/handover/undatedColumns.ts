import { askedDate, BLANK_DATE } from '../formulas/guards';
import { endOfPeriod } from '../plan/endOfPeriod';
import { parseDate } from '../plan/periods';
import { areaAddress, parseAddress } from '../sheets/address';
import { counterOf, markOf, PREFIX } from '../sheets/ourNames';
import { reviewMarks } from '../sheets/review';
import type { Argument } from './arguments';
import { joinCells, type FoundCell } from './deadAreas';
import { roleIn, signatures, type Signature } from './measureTwin';
import type { NamedFormula } from './namedFormula';
import { planCalls, type PlanCall } from './planCalls';
import type { CellValue, SheetContents } from './replacements';
import { sheetNameOf } from './sheetNameOf';
import { tokenize, trimmed } from './tokens';

export interface UndatedColumns {
  /** Where the date belongs. */
  readonly sheetName: string;
  readonly address: string;
  /** The formulas that wait for it, e.g. `季报!J2:K7`; areas of one sheet apart by commas. */
  readonly readers: readonly string[];
}

/** EXPLAIN and SENTENCE put the verdict in words, and take what it takes. */
const worded: Readonly<Record<string, Signature | undefined>> = { EXPLAIN: signatures.STATUS, SENTENCE: signatures.STATUS };

const reportDateOf = (call: PlanCall): Argument => {
  const signature = signatures[call.name] ?? worded[call.name];
  return signature && roleIn(signature, call, 'reportDate');
};

const templates = [...Object.values(markOf).map(({ base }) => base), ...Object.values(reviewMarks).map((mark) => PREFIX + mark)];

const namesOurs = (formula: string): boolean => /PLAN[._]/i.test(formula);

/** Single references that stand for the report date in a formula of ours, as they are written. */
const datesOf = (formula: string): ReadonlySet<string> => {
  const byCall = planCalls(namesOurs(formula) ? tokenize(formula) : []).flatMap((call) => {
    const [token, ...rest] = trimmed(reportDateOf(call) ?? []);
    return token && rest.length === 0 && (token.kind === 'cells' || token.kind === 'name') ? [token.text] : [];
  });
  const native = [...formula.matchAll(askedDate)].flatMap(([, reference = '']) => (formula.includes(`${reference}<DATE(`) || formula.includes(`YEAR(${reference})`) ? [reference] : []));
  return new Set([...byCall, ...native]);
};

/** A quick look first: most formulas of a workbook are not ours. */
const canBeOurs = (content: CellValue): content is string => typeof content === 'string' && content.startsWith('=') && (namesOurs(content) || content.includes(BLANK_DATE));

interface Reader extends FoundCell {
  readonly sheetName: string;
}

/**
 * Report dates that are blank, or no date, although formulas of ours beside a report, or on a sheet of its own, have figures to judge by them.
 * Sheets made from a template are left out: they say themselves what they lack.
 *
 * @param names of the workbook: a date can be named, and so are the sheets of templates
 */
export const undatedColumns = (sheets: readonly SheetContents[], names: readonly NamedFormula[]): readonly UndatedColumns[] => {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const formulaOf = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const made = new Set(names.filter(({ name }) => templates.some((base) => counterOf(name, base) !== null)).map(({ formula }) => sheetNameOf(formula)));

  const cellsAt = (reference: string, home: SheetContents) => {
    const written = formulaOf.get(reference.toLowerCase())?.slice(1) ?? reference;
    const sheet = written.includes('!') ? byName.get(sheetNameOf(`=${written}`).toLowerCase()) : home;
    const area = parseAddress(written);
    return sheet && area ? { sheet, area } : null;
  };
  const holdsNumber = (reference: string, home: SheetContents): boolean => {
    const at = cellsAt(reference, home);
    if (!at) return false;
    const { row, column, rowCount, columnCount } = at.area;
    return at.sheet.values.slice(row, row + rowCount).some((line) => line.slice(column, column + columnCount).some((value) => typeof value === 'number'));
  };

  const waiting = new Map<string, { readonly sheet: SheetContents; readonly row: number; readonly column: number; readonly value: CellValue; readonly readers: Reader[] }>();
  const look = (home: SheetContents, formula: string, row: number, column: number): void => {
    const dates = datesOf(formula);
    for (const date of dates) {
      const at = cellsAt(date, home);
      if (!at || at.area.rowCount * at.area.columnCount !== 1) continue;
      const value = at.sheet.values[at.area.row]?.[at.area.column] ?? '';
      if (typeof value === 'number') continue;
      if (!tokenize(formula).some(({ kind, text }) => (kind === 'cells' || kind === 'name') && !dates.has(text) && holdsNumber(text, home))) continue;
      const key = `${at.sheet.name}!${areaAddress(at.area)}`;
      const found = waiting.get(key) ?? { sheet: at.sheet, row: at.area.row, column: at.area.column, value, readers: [] };
      found.readers.push({ sheetName: home.name, row, column, formula, repairable: false });
      waiting.set(key, found);
    }
  };
  for (const sheet of sheets) {
    if (made.has(sheet.name)) continue;
    sheet.formulas.forEach((line, row) => line.forEach((content, column) => canBeOurs(content) && look(sheet, content, row, column)));
  }

  // Our functions read a date that is written as text, plain formulas do not.
  const isDate = (text: string): boolean => parseDate(text).ok || endOfPeriod(text) !== undefined;
  const isNoDate = ({ value, readers }: { readonly value: CellValue; readonly readers: readonly Reader[] }): boolean =>
    typeof value !== 'string' || !isDate(value) || readers.some(({ formula }) => !namesOurs(formula));
  return [...waiting.values()].filter(isNoDate).map(({ sheet, row, column, readers }) => ({
    sheetName: sheet.name,
    address: areaAddress({ row, column, rowCount: 1, columnCount: 1 }),
    readers: [...new Set(readers.map(({ sheetName }) => sheetName))].map((name) => `${name}!${joinCells(readers.filter(({ sheetName }) => sheetName === name)).map(({ area }) => areaAddress(area)).join(',')}`),
  }));
};
