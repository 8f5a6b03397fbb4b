import type { Engine } from '../engines/engine';
import { Connection } from '../protocol/connection';
import { Dispatcher } from '../protocol/dispatcher';
import type { Faults } from '../protocol/faults';
import type { EventEntry } from '../protocol/wire';
import { Host } from './host';
import { DynamicRibbonService } from './ribbonService';
import { AddinInternalService, CustomFunctionsService } from './services';
import { Workbook } from './workbook';

export interface OpenWorkbookOptions {
  engine: Engine;
  /** Carries answers and events to office.js. */
  send(text: string): void;
  /** Decides how typed dates are read. */
  locale?: string;
  faults?: Faults;
  /** The add-in has switched commands on or off: those that are off now. */
  onRibbonUpdate?(disabled: ReadonlySet<string>): void;
}

export interface OpenWorkbook {
  host: Host;
  connection: Connection;
  dispatcher: Dispatcher;
  customFunctions: CustomFunctionsService;
}

/** Puts a workbook's model on an engine and gives the end of the line office.js talks to. */
export function openWorkbook({ engine, send, locale = 'zh-CN', faults, onRibbonUpdate }: OpenWorkbookOptions): OpenWorkbook {
  const emit = (entry: EventEntry): void => connection.emit(entry);
  const host = new Host(engine, locale, emit);
  const customFunctions = new CustomFunctionsService(emit);
  const dispatcher = new Dispatcher({
    workbook: new Workbook(host),
    services: {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.ExcelServices.CustomFunctions': customFunctions,
      'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbonService(onRibbonUpdate),
    },
    beforeRead: () => host.settle(),
    afterWrite: () => host.finishWrites(),
    afterBatch: () => host.endBatch(),
    faults,
  });
  const connection: Connection = new Connection({ dispatcher, send, isEditing: () => engine.isEditing() });
  return { host, connection, dispatcher, customFunctions };
}
