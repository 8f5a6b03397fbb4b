import { findRegion } from '../plan/regions';
import type { Region } from '../plan/regionSchema';
import { parseDate } from '../plan/periods';
import type { Plan } from '../plan/schema';
import { cellAddress } from '../sheets/address';
import type { Contents } from '../sheets/existingSheet';
import { findInOwnLanguage } from '../sheets/ownLanguage';
import { FORM_MARK, regionFormColumns } from '../sheets/regionForm/sheet';
import { sheetLanguages } from '../sheets/words/common';
import { regionFormWords } from '../sheets/words/regionForm';

/** One cell of a form: what it holds, and where. Values that are no number are kept as they stand, for the report. */
export interface FormValue {
  readonly content: string | number | boolean;
  readonly address: string;
}

export interface FormLine {
  readonly unit: string;
  readonly actual: FormValue;
  readonly denominator: FormValue;
}

/** A region's form as it was returned; nothing in it has been judged yet. */
export interface RegionForm {
  /** Sheet or file the user knows it by. */
  readonly source: string;
  readonly version: string;
  readonly regionText: string;
  readonly region: Region | null;
  /** ISO; null for none or no date. */
  readonly date: string | null;
  /** null when headings are missing. */
  readonly lines: ReadonlyMap<string, FormLine> | null;
}

/** The first label wins: notes further down may hold the same word. */
const rightOf = (above: Contents, labels: readonly string[]): string | number | boolean => {
  for (const line of above) {
    const column = line.findIndex((value) => labels.includes(String(value).trim()));
    if (column >= 0) return line[column + 1] ?? '';
  }
  return '';
};

const labels = (key: 'region' | 'reportDate' | 'formLabel'): string[] => sheetLanguages.map((language) => regionFormWords[language][key]);

/** A form's number stands above its table. */
const TOP_ROWS = 20;

/**
 * Reads a sheet as a 地区填报表, in either language and whatever was inserted into it.
 *
 * @param values the sheet from A1: errors as Excel writes them, dates as serials
 * @returns null for a sheet that is no form
 */
export const readRegionForm = (source: string, values: Contents, plan: Plan): RegionForm | null => {
  const above = values.slice(0, TOP_ROWS);
  const mark = String(rightOf(above, labels('formLabel'))).trim();
  if (!mark.startsWith(FORM_MARK)) return null;
  const regionText = String(rightOf(above, labels('region'))).trim();
  const typedDate = rightOf(above, labels('reportDate'));
  const date = typeof typedDate === 'boolean' || typedDate === '' ? null : parseDate(typedDate);
  const codes = plan.indicators.map(({ code }) => code);
  const found = findInOwnLanguage(values, regionFormColumns, codes, 'code');
  return {
    source,
    version: mark.slice(FORM_MARK.length),
    regionText,
    region: findRegion(regionText),
    date: date?.ok ? date.value : null,
    lines: 'found' in found ? linesOf(values, found.found) : null,
  };
};

const linesOf = (values: Contents, { rows, columns }: { readonly rows: ReadonlyMap<string, number>; readonly columns: ReadonlyMap<string, number> }): ReadonlyMap<string, FormLine> =>
  new Map([...rows].map(([code, row]) => {
    const at = (key: string): FormValue => ({ content: values[row]?.[columns.get(key) ?? -1] ?? '', address: cellAddress(row, columns.get(key) ?? 0) });
    return [code, { unit: String(at('unit').content).trim(), actual: at('actual'), denominator: at('denominator') }];
  }));
