/** The few members of the pane's window that a host uses. They are office.js' own. */
interface Association { mappings?: Record<string, ((...args: unknown[]) => unknown) | undefined> }

interface PaneWindow {
  Office?: { context?: unknown; actions?: { _association?: Association } };
  CustomFunctions?: { _association?: Association };
  /** When office.js last asked for the theme; it asks again 5 seconds later. */
  _osfOfficeThemeTimeStamp?: number | null;
}

const LOOK_AGAIN_MS = 20;
const PATIENCE_MS = 30_000;

/** The add-in while it runs in the pane: what it has associated, found by name. */
export interface AddinRuntime {
  command(name: string): ((...args: unknown[]) => unknown) | undefined;
  /** Calls a custom function, or promises to once the pane has brought it along. */
  callFunction(id: string, args: unknown[]): unknown;
  /** Resolves when office.js has initialised, and custom functions and all these commands are there. */
  whenReady(commands: readonly string[]): Promise<void>;
  /** Somebody comes back to the pane from Excel's dialog of themes, long enough after office.js has asked last. */
  themeChanged(): void;
}

/** @param currentWindow the pane's window; another one after the pane was loaded again */
export function addinRuntime(currentWindow: () => Window | null): AddinRuntime {
  const view = () => currentWindow() as PaneWindow | null;
  const command = (name: string) => view()?.Office?.actions?._association?.mappings?.[name.toUpperCase()];
  const customFunction = (id: string) => view()?.CustomFunctions?._association?.mappings?.[id.toUpperCase()];
  const hasFunctions = () => Object.keys(view()?.CustomFunctions?._association?.mappings ?? {}).length > 0;

  const waitUntil = async (isThere: () => boolean, what: string): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MS;
    while (!isThere()) {
      if (Date.now() > deadline) throw new Error(`The add-in has not associated ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };

  return {
    command,
    callFunction(id, args) {
      const known = customFunction(id);
      if (known) return known(...args);
      return waitUntil(() => customFunction(id) !== undefined, id).then(() => customFunction(id)?.(...args));
    },
    async whenReady(commands) {
      await waitUntil(() => view()?.Office?.context !== undefined, 'anything: office.js has not started');
      await waitUntil(hasFunctions, 'custom functions');
      for (const name of commands) await waitUntil(() => command(name) !== undefined, name);
    },
    themeChanged() {
      const window = currentWindow();
      if (!window) return;
      Object.assign(window, { _osfOfficeThemeTimeStamp: null } satisfies PaneWindow);
      window.dispatchEvent(new Event('focus'));
    },
  };
}
