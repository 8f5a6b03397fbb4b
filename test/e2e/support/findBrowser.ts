import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface BrowserChoice {
  executablePath: string;
  /** Where it came from, for the line a test run prints. */
  source: 'BROWSER_PATH' | 'installed' | '@sparticuz/chromium';
  args: string[];
}

/** Where Chrome, Edge and Chromium install themselves, the user's choice of browser being ours to guess in this order. */
export function installedBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root): root is string => Boolean(root));
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']
      .flatMap((file) => roots.map((root) => `${root}\\${file}`));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser']
    .flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Finds a browser: `BROWSER_PATH`, then an installed Chrome, Edge or Chromium, then the binary that ships inside `@sparticuz/chromium` (Linux x64).
 *
 * @throws with what to do when there is none, or when `BROWSER_PATH` names a file that does not exist
 */
export async function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): Promise<BrowserChoice> {
  if (env.BROWSER_PATH) {
    if (!exists(env.BROWSER_PATH)) throw new Error(`BROWSER_PATH names a file that does not exist: ${env.BROWSER_PATH}`);
    return { executablePath: env.BROWSER_PATH, source: 'BROWSER_PATH', args: [] };
  }
  const installed = installedBrowsers(platform, env).find(exists);
  if (installed) return { executablePath: installed, source: 'installed', args: [] };
  if (platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return { executablePath: await packaged.executablePath(), source: '@sparticuz/chromium', args: packaged.args };
  }
  throw new Error('No browser found. Install Chrome, Edge or Chromium, or set BROWSER_PATH to its program file.');
}
