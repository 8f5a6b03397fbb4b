import type { EngineEvent, Selection } from '../engines/events';
import type { EventEntry } from '../protocol/wire';
import { rectAddress } from './address';

/** Event numbers of office.js. */
export const EventType = { Changed: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14, Deleted: 15, ProtectionChanged: 24 } as const;
export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of handlers on collections; handlers on one sheet use the sheet's id. */
export const WORKBOOK_TARGET = 'Workbook';

const RICH_API_EVENT = 65536;

/** Knows which events the add-in listens to, and turns the engine's events into those. */
export class EventHub {
  enabled = true;
  private readonly registered = new Set<string>();
  private activeSheetId = '';

  constructor(private readonly send: (entry: EventEntry) => void) {}

  register(type: EventNumber, target: string): void { this.registered.add(`${type}|${target}`); }
  unregister(type: EventNumber, target: string): void { this.registered.delete(`${type}|${target}`); }
  get count(): number { return this.registered.size; }

  handle(event: EngineEvent): void {
    switch (event.type) {
      case 'cellsChanged': {
        const triggerSource = event.source === 'model' ? 'ThisLocalAddin' : 'Unknown';
        this.emit(EventType.Changed, event.sheetId, { address: rectAddress(event.rect), changeType: 'RangeEdited', source: event.source === 'remote' ? 'Remote' : 'Local', triggerSource, details: null });
        break;
      }
      case 'selectionChanged': this.selectionChanged(event.selection); break;
      case 'sheetActivated':
        if (this.activeSheetId && this.activeSheetId !== event.sheetId) this.emit(EventType.Deactivated, this.activeSheetId, {});
        this.activeSheetId = event.sheetId;
        this.emit(EventType.Activated, event.sheetId, {});
        break;
      case 'sheetAdded': this.emit(EventType.Added, event.sheetId, { source: 'Local' }); break;
      case 'sheetDeleted': this.emit(EventType.Deleted, event.sheetId, { source: 'Local' }); break;
    }
  }

  protectionChanged(sheetId: string, isProtected: boolean): void {
    this.emit(EventType.ProtectionChanged, sheetId, { isProtected, source: 'Local' });
  }

  private selectionChanged(selection: Selection): void {
    // Excel says nothing when a chart is selected.
    if (selection.kind === 'cells') this.emit(EventType.SelectionChanged, selection.sheetId, { address: selection.areas.map((area) => rectAddress(area)).join(',') });
  }

  private emit(type: EventNumber, sheetId: string, details: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of [WORKBOOK_TARGET, sheetId]) {
      if (!this.registered.has(`${type}|${target}`)) continue;
      this.send({ messageCategory: RICH_API_EVENT, messageType: type, targetId: target, message: JSON.stringify({ worksheetId: sheetId, ...details }) });
    }
  }
}
