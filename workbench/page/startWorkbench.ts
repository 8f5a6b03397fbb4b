import type { FunctionSet } from '../engines/functions';
import { startUniverEngine } from '../engines/univer/univerEngine';
import { addinRuntime } from './addinRuntime';
import { showCharts } from './charts/showCharts';
import { element } from './elements';
import { navigatePage, writePage } from './fillFrame';
import { gridHandle, type WorkbenchHandle } from './handle';
import { commandsOf, readManifest, type RibbonButton } from './manifest';
import { officeLine } from './officeLine';
import { ribbon } from './ribbon';
import { readSettings, writeSettings, type Settings } from './settings';
import { sayErrorReasons } from './errorReasons';
import { statusLine } from './statusLine';
import { taskPane } from './taskPane';
import { titleBar } from './titleBar';
import { wordingOf } from './wording';
import { download, withoutExtension } from './download';

/** Builds the page: chrome from the manifest, grid, model, and the add-in in its pane. */
export function startWorkbench(root: HTMLElement, manifestXml: string): WorkbenchHandle {
  let settings = readSettings(location.search);
  let workbookName: string | null = null;
  let disabled: ReadonlySet<string> = new Set();
  const words = () => wordingOf(settings.locale);
  const addin = () => readManifest(manifestXml, settings.locale);
  const paths = readManifest(manifestXml, settings.locale);

  const cells = element('div', { class: 'cells' });
  const grid = element('main', { class: 'grid' }, cells);
  const status = statusLine(words());
  const pane = taskPane({
    title: paths.name, wording: words(), width: settings.paneWidth, fillFrame: settings.navigate ? navigatePage : writePage,
    onResize: (paneWidth) => { settings = { ...settings, paneWidth }; },
  });
  const chrome = element('div', { class: 'chrome' });
  root.append(chrome, element('div', { class: 'body' }, grid, pane.splitter, pane.node), status.node);
  drawChrome();

  const engine = startUniverEngine({
    container: cells, locale: settings.locale, darkMode: settings.theme !== 'light', firstSheetName: 'Sheet1',
  });
  const line = officeLine({
    engine, locale: settings.locale,
    onRibbonUpdate(next) {
      disabled = next;
      drawChrome();
    },
    onAnswer(error) {
      status.count(line.connection.statistics.batches);
      if (error) status.fail(error);
    },
  });
  showCharts(grid, engine, line.host);
  sayErrorReasons(engine, status, () => words().ready);
  const runtime = addinRuntime(pane.window);
  engine.addToCellMenu(paths.cellMenu.map((button) => ({ id: button.id, title: button.label, action: () => { void press(button); } })));
  engine.onEditRefused((id) => {
    status.fail(words().protectedSheet(engine.listSheets().find((sheet) => sheet.id === id)?.name ?? ''));
  });

  let ready = start();
  return {
    engine,
    host: line.host,
    statistics: line.connection.statistics,
    get ready() { return ready; },
    ...gridHandle(engine, line.host),
    press: (id) => {
      const button = commandsOf(addin()).find((item) => item.id === id);
      if (!button) throw new Error(`The manifest has no command ${id}.`);
      return press(button);
    },
    delayRequests: (milliseconds) => {
      line.dispatcher.faults = milliseconds > 0 ? { beforeBatch: () => new Promise((resolve) => setTimeout(resolve, milliseconds)) } : {};
    },
    setTheme,
    setLocale,
    save: saveBytes,
    open: openBytes,
  };

  function drawChrome(): void {
    const { theme, locale } = settings;
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = locale;
    const product = addin();
    const name = workbookName ?? words().workbook;
    document.title = `${name} - ${product.name}`;
    chrome.replaceChildren(
      titleBar({
        settings, wording: words(), productName: product.name, icon: settings.addin + product.icon, workbookName: name,
        actions: {
          open: (file) => { void openFile(file); },
          save: () => { void saveFile(); },
          setTheme: (chosen) => { void setTheme(chosen); },
          switchLocale: () => { void setLocale(settings.locale === 'zh-CN' ? 'en-US' : 'zh-CN'); },
        },
      }),
      ribbon(product, settings.addin, disabled, (button) => { void press(button); }));
    pane.translate(product.name, words());
    status.translate(words());
  }

  async function start(): Promise<void> {
    try {
      const metadata = await fetch(settings.addin + paths.functionMetadata);
      if (!metadata.ok) throw new Error(words().addinMissing);
      const { functions } = await metadata.json() as Pick<FunctionSet, 'functions'>;
      engine.registerFunctions({ namespace: paths.namespace, functions }, runtime.callFunction);
      await loadPane();
      await engine.settle();
      status.say(words().ready);
    } catch (error) {
      status.fail(messageOf(error));
      throw error;
    }
  }

  async function loadPane(): Promise<void> {
    await pane.load(settings.addin + paths.pane, (view) => line.connect(view, () => settings));
    const commands = commandsOf(paths)
      .flatMap(({ action }) => (action.type === 'ExecuteFunction' ? [action.name] : []));
    await runtime.whenReady(commands);
  }

  /** Keeps what was switched in the address and draws the chrome again. */
  function change(patch: Partial<Settings>): void {
    settings = { ...settings, ...patch };
    history.replaceState(null, '', location.pathname + writeSettings(settings, location.search));
    drawChrome();
  }

  /** As in Excel: grid and menus change at once, the pane stays open and sees it by itself. */
  async function setTheme(theme: Settings['theme']): Promise<void> {
    await ready;
    change({ theme });
    engine.setDarkMode(theme !== 'light');
    runtime.themeChanged();
  }

  /** A new language takes a restart of Excel: the pane is loaded again. */
  async function setLocale(locale: Settings['locale']): Promise<void> {
    change({ locale });
    engine.setLocale(locale);
    ready = loadPane();
    await ready;
    status.say(words().ready);
  }

  async function press({ label, action }: RibbonButton): Promise<void> {
    pane.show();
    if (action.type === 'ShowTaskpane') return;
    const command = runtime.command(action.name);
    if (!command) return status.fail(words().noCommand(action.name));
    status.say(words().running(label));
    try {
      await new Promise<void>((resolve, reject) => {
        const event = { completed: () => resolve(), source: { id: action.name } };
        Promise.resolve(command(event)).catch(reject);
      });
      await engine.settle();
      status.say(words().ready);
    } catch (error) {
      status.fail(words().commandFailed(label, messageOf(error)));
    }
  }

  async function saveBytes(): Promise<ArrayBuffer> {
    const { saveXlsx } = await import('./xlsx/saveXlsx');
    return saveXlsx(engine, paths.namespace, line.host.records);
  }

  async function openBytes(bytes: ArrayBuffer): Promise<void> {
    const { openXlsx } = await import('./xlsx/openXlsx');
    await openXlsx(engine, bytes, paths.namespace, line.host.records);
  }

  async function saveFile(): Promise<void> {
    const name = `${withoutExtension(workbookName ?? words().workbook)}.xlsx`;
    try {
      download(name, await saveBytes());
      status.say(words().saved(name));
    } catch (error) {
      status.fail(words().saveFailed(messageOf(error)));
    }
  }

  async function openFile(file: File): Promise<void> {
    try {
      await openBytes(await file.arrayBuffer());
      workbookName = withoutExtension(file.name);
      line.host.records.name = file.name;
      drawChrome();
      status.say(words().opened(file.name));
    } catch (error) {
      status.fail(words().openFailed(messageOf(error)));
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
