/** What an add-in may ask `Office.context.requirements` for, by set: the highest version. */
export type Requirements = Record<string, number>;

/** What the workbench implements; `ExcelApi` up to the version the manifest is written for. */
export const WORKBENCH_REQUIREMENTS: Requirements = {
  ExcelApi: 1.15, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.5, CustomFunctions: 1.7, RibbonApi: 1.2, DialogApi: 1.2, DelayForCellEdit: 1.1,
};

export interface Theme { bodyForegroundColor: number; bodyBackgroundColor: number; controlForegroundColor: number; controlBackgroundColor: number }

/** Excel's white theme. Colours are 0xRRGGBB. */
export const LIGHT_THEME: Theme = { bodyForegroundColor: 0x000000, bodyBackgroundColor: 0xffffff, controlForegroundColor: 0x000000, controlBackgroundColor: 0xf0f0f0 };

export interface BridgeOptions {
  /** Carries a request of office.js to the host. */
  post(text: string): void;
  requirements?: Requirements;
  /** Of Excel's menus, such as zh-CN. */
  locale?: string;
  /** Of Excel's menus at the moment of asking: it may change while the pane is open. */
  theme?(): Theme;
  /** The document's settings (`Office.context.document.settings`); changed in place. */
  settings?: Record<string, string>;
  documentUrl?: string;
}

export interface Bridge {
  /** Hands an answer or event of the host to office.js. */
  deliver(text: string): void;
}

type Callback = (...args: unknown[]) => void;
interface NativeBridge { sendMessageToHost(text: string): void; onMessageFromHost: ((text: string) => void) | null }

/**
 * Defines, in a window where office.js is about to load, the two objects Excel's desktop host injects: `external` and
 * `_richApiNativeBridge`. office.js stays unmodified.
 *
 * @example const { deliver } = installBridge(window, { post: (text) => port.postMessage(text) });
 */
export function installBridge(window: object, options: BridgeOptions): Bridge {
  const external = {
    // Host, platform, version, locale, session, dialog, logging, shared runtime with custom functions.
    GetHostInfo: () => ['Excel', 'Win32', '16.01', options.locale ?? 'zh-CN', 'workbench', '', 'disableLogging', '3'].join('$'),
    GetLoggingAllowed: () => false,
    GetContext: () => context(options),
    Execute: (_method: number, _parameters: unknown, callback: Callback) => callback([0], 0),
    RegisterEvent: (_event: number, _target: string, _handler: Callback, callback: Callback) => callback([0], 0),
    UnregisterEvent: (_event: number, _target: string, callback: Callback) => callback([0], 0),
  };
  const bridge: NativeBridge = { sendMessageToHost: (text) => options.post(text), onMessageFromHost: null };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, configurable: true, writable: true });
  return { deliver: (text) => bridge.onMessageFromHost?.(text) };
}

/** The document as office.js' common API sees it. */
function context({ requirements = WORKBENCH_REQUIREMENTS, locale = 'zh-CN', theme = () => LIGHT_THEME, settings = {}, documentUrl = '工作簿1.xlsx' }: BridgeOptions) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.0.0',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetAppCapabilities: () => 0,
    GetDocUrl: () => documentUrl,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'workbench-1',
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetOfficeThemeInfo: () => JSON.stringify(theme()),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(settings)) { keys.push(key); values.push(value); }
      },
      Write(keys: string[], values: string[]) {
        for (const key of Object.keys(settings)) delete settings[key];
        keys.forEach((key, index) => { settings[key] = values[index]!; });
      },
    }),
  };
}
