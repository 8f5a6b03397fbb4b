import type { Rect } from '../engines/cells';
import { parseAddress } from './address';
import type { Host } from './host';

/** The cells a defined name or a table stands for; null for anything else. */
export function resolveReference(host: Host, name: string): { sheetId: string; rect: Rect } | null {
  const table = host.engine.listTables().find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table) return { sheetId: table.sheetId, rect: { ...table.range, row: table.range.row + 1, rowCount: table.range.rowCount - 1 } };
  const item = host.engine.listNames().find((each) => each.name.toLowerCase() === name.toLowerCase());
  return item ? resolveFormula(host, item.formula) : null;
}

/** The cells a formula such as `=台账!$B$2` stands for; null when it is no plain reference. */
export function resolveFormula(host: Host, formula: string): { sheetId: string; rect: Rect } | null {
  const parsed = parseAddress(formula);
  const sheet = parsed?.sheetName ? host.findSheet(parsed.sheetName) : undefined;
  return parsed && sheet ? { sheetId: sheet.id, rect: parsed.rect } : null;
}
