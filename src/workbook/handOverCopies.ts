import { stillReads, type CellValue } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import { firstPlaces } from './cellPlaces';
import type { PlannedCopy } from './copySheets';
import type { Found } from './handOverSheets';
import type { Message } from './outcome';
import { repointCharts } from './repointCharts';

const isFormula = (content: CellValue): content is string => typeof content === 'string' && content.startsWith('=');

/** Formulas of the copies that still read an original, cell by cell. */
const leftFormulas = ({ holders }: Found, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[], formulas: readonly Contents[]): readonly Message[] => {
  const originals = new Set(copies.map(({ source }) => source.name.toLowerCase()));
  const places = copies.flatMap(({ name: sheetName }, index) => {
    // A name of the copy's own stands for the copy's cells.
    const own = new Set(made[index]!.names.items.map(({ name }) => name.toLowerCase()));
    const others = { ...holders, names: new Map([...holders.names].filter(([name]) => !own.has(name))) };
    return formulas[index]!.flatMap((line, row) => line.flatMap((content, column) => (isFormula(content) && stillReads(content, originals, others) ? [{ sheetName, row, column }] : [])));
  });
  return places.length === 0 ? [] : [{ key: 'handOverStillReads', params: { count: places.length, places: firstPlaces(places) } }];
};

/**
 * Turns the charts of copies to the copies, and says what still reads an original: charts and formulas.
 *
 * @param formulas what the copies hold
 */
export const aboutCopies = async (context: Excel.RequestContext, found: Found, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[], formulas: readonly Contents[]): Promise<readonly Message[]> => [
  ...leftFormulas(found, copies, made, formulas),
  ...(await repointCharts(context, copies, made)),
];
