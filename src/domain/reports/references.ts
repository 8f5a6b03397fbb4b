import { isIsoDate } from '../plan/periods';

/**
 * A sheet's name as formulas write it; quotes are never wrong.
 *
 * @example quoted("O'Brien") → "'O''Brien'"
 */
export const quoted = (sheetName: string): string => `'${sheetName.replace(/'/g, "''")}'`;

/**
 * Puts the sheet in front of a reference, where the formula stands on another one.
 *
 * @example onSheet('季报', '$C$2') → "'季报'!$C$2"; onSheet(null, '$C$2') → '$C$2'
 */
export const onSheet = (sheetName: string | null, reference: string): string => (sheetName === null ? reference : `${quoted(sheetName)}!${reference}`);

const cell = /^(?:(.+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const name = /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/;
const bareSheet = /^'(.*)'$/;

/**
 * The report date as a formula refers to it.
 *
 * @param sheetName of the report, where the formula stands on another sheet; a cell without a sheet is meant there
 * @returns null for anything that is neither date, cell nor name
 * @example dateReference('2016-12-31', null) → 'DATE(2016,12,31)'; dateReference('C2', '季报') → "'季报'!$C$2"
 */
export function dateReference(reportDate: string, sheetName: string | null): string | null {
  const text = reportDate.trim();
  if (isIsoDate(text)) return `DATE(${text.split('-').map(Number).join(',')})`;
  const [, sheet, letters, row] = cell.exec(text) ?? [];
  if (letters && row) {
    const own = sheet === undefined ? sheetName : (bareSheet.exec(sheet)?.[1]?.replace(/''/g, "'") ?? sheet);
    return onSheet(own, `$${letters.toUpperCase()}$${row}`);
  }
  return name.test(text) ? text : null;
}
