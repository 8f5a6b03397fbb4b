import type { CellValue, Rect } from '../../workbench/engines/cells';
import type { Engine } from '../../workbench/engines/engine';
import type { AppliedFormat } from '../../workbench/engines/rules';
import { checkpoint } from '../../workbench/engines/memory/checkpoint';
import { contents, contentsText } from '../../workbench/engines/memory/contents';
import { insertRows } from '../../workbench/engines/memory/insertRows';
import { shiftRect } from '../../workbench/engines/memory/shift';
import { Range } from '../../workbench/model/range';
import { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';
import { parseAddress, qualifiedAddress, rectAddress } from '../../workbench/model/address';
import type { ChartRecord, ChartSource } from '../../workbench/model/chartRecord';
import { shiftCharts } from '../../workbench/model/shiftCharts';
import { interpretInput, NOT_A_FORMULA } from '../../workbench/model/input';
import type { OpenWorkbook } from '../../workbench/model/openWorkbook';
import { wireValue } from '../../workbench/model/values';
import type { Faults } from '../../workbench/protocol/faults';

/** The user at the grid: reads, types, selects and protects without office.js. Addresses are `B2` (active sheet) or `台账!B2:C3`. */
export class TestWorkbook<E extends Engine = MemoryEngine> {
  constructor(readonly engine: E, private readonly opened: OpenWorkbook) {}

  /** What the grid does not show: settings, custom XML, protection, page setup. */
  get records() { return this.opened.host.records; }
  get sheetNames(): string[] { return this.engine.listSheets().map((sheet) => sheet.name); }
  /** How many events the add-in listens to. */
  get handlerCount(): number { return this.opened.host.events.count; }
  /** Kept references; more after every operation means a leak. */
  get referenceCount(): number { return this.opened.dispatcher.references.size; }

  /** Makes the host fail from now on; `{}` ends it. */
  set faults(faults: Faults) { this.opened.dispatcher.faults = faults; }

  async values(address: string): Promise<(string | number | boolean)[][]> { return (await this.cells(address)).map((row) => row.map(wireValue)); }
  async value(address: string): Promise<string | number | boolean> { return (await this.values(address))[0]![0]!; }
  /** As `value`, with the message an error carries. */
  async cell(address: string): Promise<CellValue> { return (await this.cells(address))[0]![0]!; }
  async text(address: string): Promise<string> { const { sheetId, rect } = await this.settled(address); return this.engine.readText(sheetId, rect)[0]![0]!; }
  async formula(address: string): Promise<string | null> { const { sheetId, rect } = await this.settled(address); return this.engine.readFormulas(sheetId, rect)[0]![0]!; }

  /** What conditional formats make of a cell: `(await workbook.applied('F4')).fillColor`. */
  async applied(address: string): Promise<AppliedFormat> {
    const { sheetId, rect } = await this.settled(address);
    if (!this.engine.appliedFormat) throw new Error('This engine does not tell applied formats.');
    return this.engine.appliedFormat(sheetId, rect);
  }

  /**
   * Types one value into the first cell of an address, or pastes a block from there on. False when protection refuses it, or a validation that stops:
   * as in Excel, those let pasted blocks pass.
   */
  async type(address: string, input: unknown): Promise<boolean> {
    const { sheetId, rect } = await this.settled(address);
    const rows = Array.isArray(input) ? (input as unknown[][]) : [[input]];
    const block: Rect = { ...rect, rowCount: rows.length, columnCount: rows[0]!.length };
    const formats = this.engine.readNumberFormats(sheetId, block);
    const writes = rows.map((row, r) => row.map((value, c) => {
      const write = interpretInput(value, formats[r]![c]!, this.opened.host.locale);
      if (write === NOT_A_FORMULA) throw new Error(`Excel refuses the input ${String(value)}.`);
      return write;
    }));
    if (!(this.engine instanceof MemoryEngine)) throw new Error('Typing is played on the memory engine only.');
    return this.engine.typeCells(sheetId, block, writes);
  }

  /** Selects one or, with several addresses, more areas of a sheet. */
  async select(...addresses: string[]): Promise<void> {
    const areas = addresses.map((address) => this.find(address));
    await this.engine.select(areas[0]!.sheetId, areas.map(({ rect }) => rect));
  }

  /** Clicks a chart. */
  selectChart(name = '图表 1'): void {
    if (!(this.engine instanceof MemoryEngine)) throw new Error('Charts are played on the memory engine only.');
    this.engine.selectObject('Chart', name);
  }

  /** Opens or leaves the cell editor; meanwhile requests fail as in Excel. */
  setEditing(editing: boolean): void {
    if (this.engine instanceof MemoryEngine) this.engine.editing = editing;
  }

  async addSheet(name: string): Promise<void> { await this.engine.addSheet(name); }

  /** Protects a sheet; all cells are locked unless their format says otherwise. */
  protect(sheetName: string): void { this.records.sheet(this.sheetId(sheetName)).protection.protected = true; }
  unprotect(sheetName: string): void { this.records.sheet(this.sheetId(sheetName)).protection.protected = false; }
  /** Puts a picture on a sheet. */
  addPicture(sheetName: string): void { this.records.sheet(this.sheetId(sheetName)).shapes.push({ name: '图片 1', type: 'Image' }); }

  /** Declares cells to be a pivot table. */
  addPivotTable(address: string, name = '数据透视表1'): void {
    const { sheetId, rect } = this.find(address);
    this.records.sheet(sheetId).pivotTables.push({ name, rect });
  }

  /** Comments of a sheet by cell. */
  comments(sheetName: string): Record<string, string> {
    return Object.fromEntries([...this.records.sheet(this.sheetId(sheetName)).comments.values()].map(({ row, column, content }) => [rectAddress({ row, column, rowCount: 1, columnCount: 1 }), content]));
  }

  protectStructure(): void { this.records.structureProtected = true; }

  /** Everything a user could lose, as plain data for before-and-after comparisons; what formulas show is left out, since it follows. */
  contents(): object {
    const { sheets, ...rest } = contents(this.memory());
    const { sheets: kept, ...around } = this.kept();
    return { ...rest, ...around, sheets: sheets.map((sheet, index) => ({ ...sheet, ...kept[index] })) };
  }

  /** As `contents`, in one text for comparing often. */
  contentsText(): string { return `${contentsText(this.memory())}\n${JSON.stringify(this.kept())}`; }

  /** What the grid does not show and a user could lose. */
  private kept() {
    const { records } = this;
    const sheets = this.engine.listSheets().map(({ id }) => {
      const { protection, customProperties, page, comments, filteredAddress, charts } = records.sheet(id);
      return { protected: protection.protected, locked: protection.locked.all, properties: [...customProperties.values()], page: { ...page }, comments: [...comments.values()], filteredAddress, charts: charts.map((chart) => this.chartContents(chart)) };
    });
    return { sheets, settings: [...records.settings], customXml: [...records.customXml.values()].sort(), structureProtected: records.structureProtected };
  }

  /** A chart as its user sees it: what its series read is named, and its id is left out. */
  private chartContents({ id: _, series, ...chart }: ChartRecord) {
    const nameOf = (source: ChartSource | null): string | null => source && qualifiedAddress(this.engine.listSheets().find(({ id }) => id === source.sheetId)?.name ?? '#REF!', source.rect, true);
    return { ...chart, series: series.map(({ values, categories, ...each }) => ({ ...each, values: nameOf(values), categories: nameOf(categories) })) };
  }

  private memory(): MemoryEngine {
    if (!(this.engine instanceof MemoryEngine)) throw new Error('Contents are compared on the memory engine only.');
    return this.engine;
  }

  /** As `contents`, with what every cell shows. */
  async snapshot(): Promise<unknown> {
    await this.opened.host.settle();
    const values = this.engine.listSheets().map(({ id }) => {
      const rect = this.engine.usedRect(id, false);
      return rect && this.engine.readValues(id, rect);
    });
    return { ...this.contents(), values };
  }

  /** Remembers the whole workbook; what is given back restores it, as often as wanted. */
  checkpoint(): () => void {
    if (!(this.engine instanceof MemoryEngine)) throw new Error('Checkpoints exist for the memory engine only.');
    const restore = [checkpoint(this.engine), this.records.checkpoint()];
    return () => restore.forEach((call) => call());
  }

  /** Inserts rows above one; comments, charts and ranges the add-in keeps follow, as in Excel. */
  insertRows(sheetName: string, row: number, count = 1): void {
    if (!(this.engine instanceof MemoryEngine)) throw new Error('Rows are inserted on the memory engine only.');
    const sheetId = this.sheetId(sheetName);
    insertRows(this.engine, sheetId, row - 1, count);
    for (const comment of this.records.sheet(sheetId).comments.values()) if (comment.row >= row - 1) comment.row += count;
    shiftCharts(this.records, this.sheetNames.map((name) => this.sheetId(name)), sheetId, row - 1, count);
    for (const kept of this.opened.dispatcher.references.all) if (kept instanceof Range && kept.sheetId === sheetId) kept.rect = shiftRect(kept.rect, row - 1, count);
  }

  renameSheet(name: string, newName: string): void { void this.engine.renameSheet(this.sheetId(name), newName); }
  deleteSheet(name: string): void {
    const id = this.sheetId(name);
    void this.engine.deleteSheet(id);
    this.records.forgetSheet(id);
  }
  comment(sheetName: string, address: string, content: string): void {
    const { sheetId, rect: { row, column } } = this.find(`${sheetName}!${address}`);
    this.records.sheet(sheetId).comments.set(this.records.newXmlId(), { row, column, content });
  }

  sheetId(name: string): string {
    const sheet = this.engine.listSheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`No sheet is called ${name}; there are ${this.sheetNames.join(', ')}.`);
    return sheet.id;
  }

  private async cells(address: string): Promise<CellValue[][]> { const { sheetId, rect } = await this.settled(address); return this.engine.readValues(sheetId, rect); }

  private async settled(address: string) {
    await this.opened.host.settle();
    return this.find(address);
  }

  private find(address: string): { sheetId: string; rect: Rect } {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`${address} is no address.`);
    return { rect: parsed.rect, sheetId: parsed.sheetName === null ? this.engine.activeSheetId() : this.sheetId(parsed.sheetName) };
  }
}
