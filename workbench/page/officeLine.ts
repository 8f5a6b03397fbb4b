import { installBridge } from '../bridge/bridge';
import type { UniverEngine } from '../engines/univer/univerEngine';
import { openWorkbook, type OpenWorkbook } from '../model/openWorkbook';
import { OFFICE_THEMES } from './officeThemes';
import type { Settings } from './settings';

export interface OfficeLine extends OpenWorkbook {
  /** Puts the host's objects into a pane's window; office.js in it then talks to this workbook. The theme is told as it is whenever it is asked for. */
  connect(view: Window, settings: () => Settings): void;
}

export interface OfficeLineOptions { engine: UniverEngine; locale: string; onRibbonUpdate(disabled: ReadonlySet<string>): void; onAnswer(error: string | null): void }

/** The workbook's model behind a message channel, as a native host stands behind its own: never called in the middle of something. */
export function officeLine({ engine, locale, onRibbonUpdate, onAnswer }: OfficeLineOptions): OfficeLine {
  const documentSettings: Record<string, string> = {};
  let port: MessagePort | null = null;
  const workbook = openWorkbook({
    engine, locale, onRibbonUpdate,
    send(text) {
      port?.postMessage(text);
      if (text.includes('"type":2')) onAnswer(errorOf(text));
    },
  });
  return {
    ...workbook,
    connect(view, settings) {
      port?.close();
      const { port1: officeEnd, port2: hostEnd } = new MessageChannel();
      const { deliver } = installBridge(view, {
        post: (text) => officeEnd.postMessage(text),
        locale: settings().locale, theme: () => OFFICE_THEMES[settings().theme], settings: documentSettings,
        documentUrl: workbook.host.records.name,
      });
      officeEnd.onmessage = ({ data }: MessageEvent<string>) => deliver(data);
      hostEnd.onmessage = ({ data }: MessageEvent<string>) => { void workbook.connection.receive(data); };
      port = hostEnd;
    },
  };
}

/** What went wrong, for the status line; answers are parsed only when they carry an error. */
function errorOf(text: string): string | null {
  if (!text.includes('"Error":{')) return null;
  const { message } = JSON.parse(text) as { message?: { body?: { Error?: { Code: string; Location: string } } } };
  const error = message?.body?.Error;
  return error ? `${error.Code} ${error.Location}`.trim() : null;
}
