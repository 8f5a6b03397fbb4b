import { isCellError, type CellValue, type Rect } from '../engines/cells';
import type { AppliedFormat } from '../engines/rules';
import type { CellStyle } from '../engines/styles';
import { formatValue } from '../engines/univer/formatValue';
import type { UniverEngine } from '../engines/univer/univerEngine';
import type { Host } from '../model/host';
import { parseAddress } from '../model/address';
import type { Statistics } from '../protocol/statistics';
import type { OfficeTheme } from './settings';

/** A cell as somebody looking at the grid sees it. */
export interface ShownCell {
  value: CellValue;
  /** With the number format a highlight rule brings along. */
  text: string;
  formula: string | null;
  numberFormat: string;
  /** Own style with the looks of every rule that holds. */
  style: Partial<CellStyle>;
  /** What rules alone make of the cell. */
  highlight: AppliedFormat;
}

/** `window.workbench`: how tests and the curious look into the page. */
export interface WorkbenchHandle {
  engine: UniverEngine;
  host: Host;
  statistics: Statistics;
  /** Resolves when grid, pane, ribbon commands and custom functions can be used. */
  ready: Promise<void>;
  /** Text typed into a cell by the user. */
  type(sheet: string, address: string, text: string): Promise<void>;
  cell(sheet: string, address: string): ShownCell;
  select(sheet: string, address: string): Promise<void>;
  /** Presses a ribbon button by its id in the manifest; resolves when the command has completed. */
  press(buttonId: string): Promise<void>;
  setTheme(theme: OfficeTheme): Promise<void>;
  setLocale(locale: 'zh-CN' | 'en-US'): Promise<void>;
  setProtected(sheet: string, on: boolean): void;
  /** Every request of the add-in waits so long before it is worked on, as on a slow machine; 0 ends it. */
  delayRequests(milliseconds: number): void;
  save(): Promise<ArrayBuffer>;
  open(bytes: ArrayBuffer): Promise<void>;
}

/** The members that need nothing but engine and model. */
export function gridHandle(engine: UniverEngine, host: Host): Pick<WorkbenchHandle, 'type' | 'cell' | 'select' | 'setProtected'> {
  const sheetId = (name: string): string => {
    const found = engine.listSheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}: ${engine.listSheets().map((sheet) => sheet.name).join(', ')}`);
    return found.id;
  };
  const rectOf = (address: string): Rect => {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`${address} is no address.`);
    return parsed.rect;
  };
  return {
    async type(sheet, address, text) {
      const { row, column } = rectOf(address);
      await engine.type(sheetId(sheet), row, column, text);
      await engine.settle();
    },
    cell(sheet, address) {
      const id = sheetId(sheet);
      const { row, column } = rectOf(address);
      const rect = { row, column, rowCount: 1, columnCount: 1 };
      const value = engine.readValues(id, rect)[0]?.[0] ?? '';
      const highlight = engine.appliedFormat(id, { row, column });
      const numberFormat = engine.readNumberFormats(id, rect)[0]?.[0] ?? 'General';
      const { rules: _rules, underline, numberFormat: _format, ...looks } = highlight;
      return {
        value, numberFormat, highlight,
        text: isCellError(value) ? value.error : formatValue(value, highlight.numberFormat ?? numberFormat),
        formula: engine.readFormulas(id, rect)[0]?.[0] ?? null,
        style: { ...engine.commonStyle(id, rect), ...looks, ...(underline ? { underline: 'Single' } : {}) } as Partial<CellStyle>,
      };
    },
    async select(sheet, address) { await engine.select(sheetId(sheet), [rectOf(address)]); },
    setProtected(sheet, on) { host.protection(sheetId(sheet)).protected = on; },
  };
}
