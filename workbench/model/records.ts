import type { Rect } from '../engines/cells';
import type { ChartRecord } from './chartRecord';
import type { NameInfo } from '../engines/engine';
import { SheetProtectionState } from './protection';

/** Page setup of one sheet, as far as it is kept; the grid does not show it. */
export class PageSetup {
  orientation: 'Portrait' | 'Landscape' = 'Portrait';
  paperSize = 'A4';
  zoom: Record<string, number> = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  printTitleRows: string | null = null;
  printTitleColumns: string | null = null;
  printArea: string | null = null;
  /** Rows that begin a page. */
  rowBreaks: readonly number[] = [];
}

/** What the grid does not show of one sheet. */
export class SheetRecords {
  readonly protection: SheetProtectionState;
  readonly customProperties = new Map<string, { key: string; value: string }>();
  readonly page = new PageSetup();
  readonly charts: ChartRecord[] = [];
  /** Names with the scope of the sheet, by name in lower letters; formulas do not see them. */
  readonly names = new Map<string, NameInfo>();
  filteredAddress: string | null = null;
  /** By id. */
  readonly comments = new Map<string, { row: number; readonly column: number; content: string }>();
  readonly pivotTables: { readonly name: string; readonly rect: Rect }[] = [];
  readonly shapes: { readonly name: string; readonly type: 'Image' | 'GeometricShape' }[] = [];

  constructor(onProtection?: (isProtected: boolean) => void) {
    this.protection = new SheetProtectionState(onProtection);
  }

  copy(): SheetRecords {
    const copy = new SheetRecords();
    const { protected: isProtected, password, options, locked } = this.protection;
    Object.assign(copy.protection, { protected: isProtected, password, options: { ...options } });
    for (const { rect, locked: isLocked } of locked.all) copy.protection.locked.set(rect, isLocked);
    for (const [key, entry] of this.customProperties) copy.customProperties.set(key, { ...entry });
    for (const [id, comment] of this.comments) copy.comments.set(id, { ...comment });
    copy.pivotTables.push(...this.pivotTables);
    copy.shapes.push(...this.shapes);
    Object.assign(copy.page, structuredClone({ ...this.page }));
    copy.charts.push(...structuredClone(this.charts));
    for (const [name, info] of this.names) copy.names.set(name, { ...info });
    copy.filteredAddress = this.filteredAddress;
    return copy;
  }
}

/** What the grid does not show of the workbook. */
export class WorkbookRecords {
  name = '工作簿1.xlsx';
  readOnly = false;
  structureProtected = false;
  structurePassword = '';
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Hears when a sheet is protected or no longer. */
  onProtection: (sheetId: string, isProtected: boolean) => void = () => undefined;
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  private readonly sheets = new Map<string, SheetRecords>();
  private count = 0;
  private chartCount = 0;

  sheet(id: string): SheetRecords {
    let records = this.sheets.get(id);
    if (!records) this.sheets.set(id, (records = new SheetRecords((isProtected) => this.onProtection(id, isProtected))));
    return records;
  }

  /** Remembers everything here; what is given back restores it. */
  checkpoint(): () => void {
    const { structureProtected, structurePassword, readOnly } = this;
    const settings = structuredClone([...this.settings]);
    const customXml = [...this.customXml];
    const sheets = [...this.sheets].map(([id, records]) => [id, records.copy()] as const);
    return () => {
      Object.assign(this, { structureProtected, structurePassword, readOnly });
      refill(this.settings, structuredClone(settings));
      refill(this.customXml, customXml);
      refill(this.sheets, sheets.map(([id, records]) => [id, records.copy()] as const));
    };
  }

  forgetSheet(id: string): void { this.sheets.delete(id); }

  nextChart(): number { return ++this.chartCount; }

  newXmlId(): string { return `{${(++this.count).toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`; }
}

function refill<K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
