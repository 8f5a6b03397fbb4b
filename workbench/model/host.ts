import type { Rect } from '../engines/cells';
import type { Engine, SheetInfo } from '../engines/engine';
import { HostError } from '../protocol/hostError';
import type { EventEntry } from '../protocol/wire';
import { ConditionalDrafts } from './conditionalDrafts';
import { EventHub } from './eventHub';
import { SheetProtectionState, type ProtectionOptions } from './protection';
import { WorkbookRecords } from './records';

/** What the objects of one workbook share: the engine, what the engine does not keep, and writes under way. */
export class Host {
  readonly records = new WorkbookRecords();
  readonly events: EventHub;
  readonly conditionalFormats: ConditionalDrafts;
  private pending: Promise<unknown>[] = [];

  constructor(readonly engine: Engine, readonly locale: string, sendEvent: (entry: EventEntry) => void) {
    this.events = new EventHub(sendEvent);
    this.conditionalFormats = new ConditionalDrafts(engine);
    this.records.onProtection = (sheetId, isProtected) => this.events.protectionChanged(sheetId, isProtected);
    engine.onEvent((event) => this.events.handle(event));
    engine.guardEdits((sheetId, rect) => this.protection(sheetId).canEdit(rect));
  }

  /** Remembers an asynchronous write, so that the next action waits for it. */
  track(write: unknown): void {
    if (write instanceof Promise) this.pending.push(write);
  }

  async finishWrites(): Promise<void> {
    const writes = this.pending;
    this.pending = [];
    await Promise.all(writes);
  }

  /** After this, the engine's reads show everything written so far, recalculated. */
  async settle(): Promise<void> {
    await this.finishWrites();
    await this.conditionalFormats.flush();
    await this.engine.settle();
  }

  async endBatch(): Promise<void> {
    await this.finishWrites();
    await this.conditionalFormats.flush();
  }

  sheet(id: string): SheetInfo {
    const info = this.engine.listSheets().find((sheet) => sheet.id === id);
    if (!info) throw new HostError('ItemNotFound');
    return info;
  }

  findSheet(key: string): SheetInfo | undefined {
    const sheets = this.engine.listSheets();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  protection(sheetId: string): SheetProtectionState { return this.records.sheet(sheetId).protection; }

  /** Refuses, as Excel does, to change content of locked cells. */
  requireEditable(sheetId: string, rect: Rect): void {
    if (!this.protection(sheetId).canEdit(rect)) throw new HostError('AccessDenied');
  }

  requireAllowed(sheetId: string, option: keyof Omit<ProtectionOptions, 'selectionMode'>): void {
    if (!this.protection(sheetId).allows(option)) throw new HostError('AccessDenied');
  }

  requireUnprotected(sheetId: string): void {
    if (this.protection(sheetId).protected) throw new HostError('AccessDenied');
  }

  requireOpenStructure(): void {
    if (this.records.structureProtected) throw new HostError('AccessDenied');
  }
}
