import type { Browser, Frame, Page } from 'playwright-core';
import type { WorkbenchHandle } from '../../../workbench/page/handle';
import { launchBrowser } from './launchBrowser';
import { serve } from './servedBy';

declare global {
  interface Window {
    workbench: WorkbenchHandle;
    prepareFrame?(view: Window): void;
  }
  const workbench: WorkbenchHandle;
}

export interface OpenWorkbench {
  page: Page;
  /** The add-in's own page. */
  pane(): Frame;
  /** Errors of page and pane, and requests to any other host: empty when all is well. */
  troubles: string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  query?: string;
  viewport?: { width: number; height: number };
  /** Looks at the page before anything is loaded, e.g. to hold a file back. The workbench then need not become ready: the test waits for what it needs. */
  before?(page: Page): Promise<unknown>;
}

/** Serves what was built and opens the workbench in a browser, ready for use. */
export async function openWorkbench({ query = '', viewport = { width: 1440, height: 860 }, before }: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const server = await serve();
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.close();
  };
  try {
    browser = await launchBrowser();
    // A certificate made for one test is nobody's business but the test's.
    const page = await browser.newPage({ viewport, ignoreHTTPSErrors: true });
    const troubles = watch(page, server.url);
    await page.addInitScript(prepare);
    await before?.(page);
    // What is held back holds the page's load event back as well.
    await page.goto(server.url + [server.query, query].filter(Boolean).join('&').replace(/&\?/g, '&'), { waitUntil: before ? 'commit' : 'load' });
    if (!before) await page.evaluate(() => workbench.ready);
    return { page, troubles, close, pane: () => frameOf(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('The workbench shows no pane.');
  return frame;
}

/** Runs in page and pane before anything else: names what a policy forbids, and lets the workbench prepare a pane that the browser loads by itself. */
function prepare(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`CSP: ${violatedDirective} ${blockedURI}`));
  if (window !== window.parent) window.parent.prepareFrame?.(window);
}

function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)));
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(message.text()); });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) troubles.push(`request to ${url}`);
  });
  return troubles;
}
