import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { EMPTY_PANE, freshBuild } from '../../scripts/bench/fresh-build.mjs';
import { build } from '../../scripts/build/build.mjs';
import { root } from '../../scripts/build/targets.mjs';
import { startServer } from '../../scripts/serve/server.mjs';
import { launchBrowser } from '../e2e/support/launchBrowser';
import { median, type Bench } from './measure';

const ROUNDS = 7;
const PATIENCE_MS = 30_000;
const INTERVAL_MS = 50;

/** Runs before anything in a page: notes, since its navigation, when the catalogue can be searched or an empty page is drawn. */
function note(): void {
  if (window !== window.parent) (window.parent as unknown as { prepareFrame?(view: Window): void }).prepareFrame?.(window);
  const state = window as unknown as { usable?: number; opened?: boolean };
  new MutationObserver((_, observer) => {
    const entry = document.querySelector<HTMLElement>('[data-view="catalogue"]');
    if (entry && !state.opened) {
      state.opened = true;
      entry.click();
    }
    const isThere = document.querySelector('#panel-catalogue [role=searchbox], #panel-catalogue input[type=search]') && document.querySelectorAll('#panel-catalogue li').length > 5;
    const isEmptyPage = document.querySelector('.fui-FluentProvider:empty');
    if (!isThere && !isEmptyPage) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { state.usable = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
}

/**
 * From the navigation of the pane to a catalogue that can be searched, against the first paint of a page with React and Fluent alone;
 * both in turn in one browser, from one kind of server, nothing in the cache.
 */
const catalogue: Bench = async () => {
  await build();
  const folder = mkdtempSync(join(os.tmpdir(), 'empty-'));
  mkdirSync(join(folder, 'dist'));
  await freshBuild(join(folder, 'dist'), EMPTY_PANE);
  const servers = { ours: await startServer({ root }), empty: await startServer({ root: folder }) };
  const browser = await launchBrowser();
  try {
    const times = { ours: [] as number[], empty: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = await oursUsable(browser, servers.ours.url);
      const empty = await emptyPainted(browser, servers.empty.url);
      // The first round warms up what both share.
      if (round > 0) {
        times.ours.push(ours);
        times.empty.push(empty);
      }
    }
    return [
      { name: 'usable catalogue ÷ first paint of the empty page', value: median(times.ours) / median(times.empty), unit: '×' },
      { name: 'navigation to usable catalogue, workbench', value: median(times.ours), unit: 'ms' },
      { name: 'first paint of the empty page', value: median(times.empty), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The moment that `note` has written down. Looked for from outside: the page's policy forbids a condition that is evaluated within. */
async function usableAt(frame: Frame): Promise<number> {
  for (let waited = 0; waited < PATIENCE_MS; waited += INTERVAL_MS) {
    const time = await frame.evaluate(() => (window as { usable?: number }).usable);
    if (time !== undefined) return time;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  throw new Error(`${frame.url()} could not be used within ${PATIENCE_MS} ms.`);
}

async function oursUsable(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(note);
  await page.goto(`${url}?frame=navigate`);
  const pane = await page.locator('.pane-frame').elementHandle().then((frame) => frame!.contentFrame());
  const time = await usableAt(pane!);
  await page.close();
  return time;
}

async function emptyPainted(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(note);
  await page.goto(`${url}addin/taskpane.html`);
  const time = await usableAt(page.mainFrame());
  await page.close();
  return time;
}

export default catalogue;
