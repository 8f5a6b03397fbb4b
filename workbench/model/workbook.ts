import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Selection } from '../engines/events';
import { Application } from './application';
import { CustomXmlPartCollection } from './customXmlPartCollection';
import type { Host } from './host';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { Runtime } from './runtime';
import { SettingCollection } from './settingCollection';
import { TableCollection } from './tableCollection';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';
import { WorkbookProtection } from './workbookProtection';

export class Workbook extends HostObject {
  static readonly members = defineMembers<Workbook>()({
    scalars: ['name', 'readOnly'],
    navigation: ['worksheets', 'tables', 'names', 'application', 'customXmlParts', 'settings', 'protection', '_Runtime'],
    methods: ['getSelectedRange', 'getSelectedRanges', 'getActiveCell'],
  });
  override readonly className = 'Workbook';
  override readonly members = Workbook.members;

  constructor(readonly host: Host) { super(); }

  get name() { return this.host.records.name; }
  get readOnly() { return this.host.records.readOnly; }
  get worksheets() { return new WorksheetCollection(this.host); }
  get tables() { return new TableCollection(this.host, null); }
  get names() { return new NamedItemCollection(this.host, null); }
  get application() { return new Application(this.host); }
  get customXmlParts() { return new CustomXmlPartCollection(this.host, null); }
  get settings() { return new SettingCollection(this.host); }
  get protection() { return new WorkbookProtection(this.host); }
  get _Runtime() { return new Runtime(this.host); }

  /** Refuses several areas and selected charts, as Excel does. */
  getSelectedRange(): Range {
    const { sheetId, areas } = this.selectedCells();
    if (areas.length > 1) throw new HostError('InvalidSelection');
    return new Range(this.host, sheetId, areas[0]!);
  }

  getSelectedRanges(): RangeAreas {
    const { sheetId, areas } = this.selectedCells();
    return new RangeAreas(this.host, sheetId, areas);
  }

  getActiveCell(): Range {
    const { sheetId, activeCell } = this.selectedCells();
    return new Worksheet(this.host, sheetId).getCell(activeCell.row, activeCell.column);
  }

  private selectedCells(): Extract<Selection, { kind: 'cells' }> {
    const selection = this.host.engine.getSelection();
    if (selection.kind === 'object') throw new HostError('InvalidSelection');
    return selection;
  }
}
