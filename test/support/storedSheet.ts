import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConditionalFormatRule, DataValidationEntry } from '../../workbench/engines/rules';
import type { NameInfo, TableInfo } from '../../workbench/engines/engine';
import type { Rect } from '../../workbench/engines/cells';
import { parseAddress } from '../../workbench/model/address';
import type { FullStylePatch } from '../../workbench/engines/memory/styleStore';
import type { TestWorkbook } from './testWorkbook';

/** A sheet as an earlier release wrote it: what `contents` gives of it, with its names and tables. */
export interface StoredSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly styles: Readonly<Record<string, FullStylePatch>>;
  readonly merges: readonly Rect[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rules: readonly Omit<ConditionalFormatRule, 'id' | 'priority'>[];
  readonly validations: readonly DataValidationEntry[];
  readonly names: readonly NameInfo[];
  readonly tables: readonly Omit<TableInfo, 'id' | 'sheetId'>[];
}

/** A sheet of `test/fixtures/sheets`, by kind and version: `ledger-1`. */
export const storedSheet = (name: string): StoredSheet => JSON.parse(readFileSync(join(__dirname, `../fixtures/sheets/${name}.json`), 'utf8')) as StoredSheet;

/** The sheets of a template that has several. */
export const storedSheets = (name: string): readonly StoredSheet[] => JSON.parse(readFileSync(join(__dirname, `../fixtures/sheets/${name}.json`), 'utf8')) as readonly StoredSheet[];

/** Puts a stored sheet into a workbook. */
export function placeSheet({ engine }: TestWorkbook, stored: StoredSheet): void {
  const id = engine.addSheet(stored.name);
  const rectOf = (address: string): Rect => parseAddress(address)!.rect;
  for (const [address, value] of Object.entries(stored.cells)) {
    engine.writeCells(id, rectOf(address), [[typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value }]]);
  }
  for (const [address, { numberFormat, ...style }] of Object.entries(stored.styles)) {
    engine.setStyle(id, rectOf(address), style);
    if (numberFormat) engine.writeNumberFormats(id, rectOf(address), [[numberFormat]]);
  }
  for (const merge of stored.merges) engine.merge(id, merge);
  for (const [column, width] of stored.columnWidths) engine.setColumnWidth(id, column, 1, width);
  stored.rules.forEach((rule, priority) => engine.putConditionalFormat(id, { ...rule, id: `stored-${priority}`, priority }));
  for (const { ranges, rule } of stored.validations) for (const range of ranges) engine.setDataValidation(id, range, rule);
  for (const name of stored.names) engine.putName(name);
  for (const { range, name, style } of stored.tables) engine.addTable(id, range, name, style);
}
