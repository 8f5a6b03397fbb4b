import { spell, type FormulaMeasure, type Spelling } from '../domain/formulas';
import { findIndicator } from '../domain/plan/catalogue';
import { completionFormat, percentagePointFormat } from '../domain/sheets/numberFormats';
import { currentSettings } from '../domain/settings/currentSettings';
import { parseAddress } from '../domain/sheets/address';
import type { Contents } from '../domain/sheets/existingSheet';
import { takeBackColumn, undoColumn } from './formulaColumn';
import { orTakeBack } from './orTakeBack';
import { once, type Outcome } from './outcome';
import { runExcel } from './runExcel';
import { typedRefusal } from './typedOver';

export interface FormulaRequest {
  readonly measure: Exclude<FormulaMeasure, 'structureDeviation' | 'structureSum' | 'structureVerdict' | 'elapsed'>;
  readonly code: string;
  readonly spelling: Spelling;
  /** First cell of the actual values on the same sheet, e.g. `C5`; each further row takes the cell below. */
  readonly actual: string;
  /** A cell or name with the report date, e.g. `$C$2` or `GHZB_ReportDate`; needed by every measure that looks at time. */
  readonly reportDate?: string;
  /** First cell of the base values. */
  readonly base?: string;
}

export interface InsertedFormula {
  readonly formula: string;
  readonly rows: number;
}

/** Beyond this a formula column is more likely a slip than a table. */
const MAX_ROWS = 100_000;

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** A reference as it reads some rows further down; a row behind `$` stays, and so does a name. */
const shifted = (address: string | undefined, rows: number): string | undefined =>
  address?.replace(/(^|!)(\$?[A-Z]{1,3})(\d+)$/i, (_, before: string, column: string, row: string) => `${before}${column}${Number(row) + rows}`);

/** How the results read; amounts keep the format of the user's cells. */
const formatOf: Partial<Record<FormulaRequest['measure'], string>> = { completion: completionFormat, progress: completionFormat, pace: percentagePointFormat };

/**
 * Writes a measure's formula into the selected cell or column. Only empty cells are filled; where somebody has typed into one just before
 * it was written, everything is taken back and what was typed stays.
 *
 * @returns refused when the selection holds anything, spans columns, is protected or is not one block of cells
 */
export const insertFormula = (request: FormulaRequest): Promise<Outcome<InsertedFormula>> =>
  runExcel(async (context): Promise<Outcome<InsertedFormula>> => {
    const indicator = findIndicator(request.code);
    if (!indicator.ok) return { ok: false, message: { key: 'highlightNoTarget' }, notes: [] };
    const range = context.workbook.getSelectedRange();
    range.load('address,rowCount,columnCount');
    range.worksheet.load('id,name');
    range.worksheet.protection.load('protected');
    await context.sync();

    const sheet = range.worksheet.name;
    if (range.worksheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet } }, notes: [] };
    if (range.columnCount > 1 || range.rowCount > MAX_ROWS) return { ok: false, message: { key: 'formulaOneColumn' }, notes: [] };
    range.load('formulas,numberFormat');
    await context.sync();
    const address = withoutSheet(range.address);
    const numberFormats = range.numberFormat as string[][];
    if (range.formulas.flat().some((content) => content !== '')) return { ok: false, message: { key: 'formulaNotEmpty', params: { address: range.address } }, notes: [] };

    const formulas = Array.from({ length: range.rowCount }, (_, row) => {
      const refs = { actual: shifted(request.actual, row) ?? '', base: shifted(request.base, row), reportDate: request.reportDate ?? '""' };
      return [spell(request.measure, refs, indicator.value, request.spelling, { settings: currentSettings() })];
    });
    const format = formatOf[request.measure];
    const first = parseAddress(address)!;
    /** What a user has typed into the cells meanwhile; they were empty when they were read. */
    let stood: Contents = [];
    const write = async (): Promise<Outcome<InsertedFormula>> => {
      const stoodThere = range.getResizedRange(0, 0);
      stoodThere.load('formulas');
      range.formulas = formulas;
      if (format) range.numberFormat = format as unknown as string[][];
      range.load('values,formulas,address');
      await context.sync();
      // References are written for where the cells stood: they would read other rows after a row was inserted above.
      if (withoutSheet(range.address) !== address) return { ok: false, message: { key: 'sheetChanged', params: { sheet } }, notes: [] };
      stood = stoodThere.formulas as Contents;
      const refusal = typedRefusal(stood.flatMap(([content], row) => (content === '' ? [] : [{ sheetName: sheet, row: first.row + row, column: first.column }])));
      if (refusal) return { ok: false, message: refusal, notes: [] };
      const dead = range.values.flat().filter((value) => value === '#NAME?').length;
      const after = range.formulas as Contents;
      return {
        ok: true,
        value: { formula: formulas[0]?.[0] ?? '', rows: range.rowCount },
        message: { key: 'formulaInserted', params: { count: range.rowCount, address: `${sheet}!${address}` } },
        notes: dead > 0 ? [{ key: 'functionsNotReady', params: { count: dead } }] : [],
        place: { sheetName: sheet, address },
        undo: once((step) => undoColumn({ sheetId: range.worksheet.id, sheetName: sheet, address, numberFormats, after }, step)),
      };
    };
    return orTakeBack(context, {
      place: `${sheet}!${address}`,
      write,
      takeBack: () => takeBackColumn(context, range, { formulas, stood }, numberFormats),
      left: { key: 'enrichLeftover', params: { address: `${sheet}!${address}` } },
    });
  });
