import type { ChartRecord } from './chartRecord';
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
}

/** What the grid does not show of one sheet. */
export class SheetRecords {
  readonly protection = new SheetProtectionState();
  readonly customProperties = new Map<string, { key: string; value: string }>();
  readonly page = new PageSetup();
  readonly charts: ChartRecord[] = [];
  filteredAddress: string | null = null;
}

/** What the grid does not show of the workbook. */
export class WorkbookRecords {
  name = '工作簿1.xlsx';
  structureProtected = false;
  structurePassword = '';
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  private readonly sheets = new Map<string, SheetRecords>();
  private count = 0;
  private chartCount = 0;

  sheet(id: string): SheetRecords {
    let records = this.sheets.get(id);
    if (!records) this.sheets.set(id, (records = new SheetRecords()));
    return records;
  }

  forgetSheet(id: string): void { this.sheets.delete(id); }

  nextChart(): number { return ++this.chartCount; }

  newXmlId(): string { return `{${(++this.count).toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`; }
}
