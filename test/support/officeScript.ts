import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

// jsdom is loaded by Node itself: jest's module registry would load its many files again for every test file.
const nodeRequire = createRequire(path.resolve('package.json'));
const { JSDOM, VirtualConsole } = nodeRequire('jsdom') as typeof import('jsdom');

const DIST = path.join(path.dirname(nodeRequire.resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'https://workbench.test/office/';

export interface OfficeScript {
  window: Window;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** Loads the unmodified office.js, and what it loads itself, into a fresh window. `prepare` runs before it. */
export async function loadOfficeScript(prepare: (window: Window) => void): Promise<OfficeScript> {
  const dom = new JSDOM('<!doctype html><head></head><body></body>', { url: 'https://workbench.test/taskpane.html', runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
  const window = dom.window as unknown as Window & OfficeScript;
  prepare(window);
  serveScripts(dom.window);
  const { Office } = window;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('office.js did not become ready.')), 20_000);
    void Office.onReady(() => { clearTimeout(timer); resolve(); });
  });
  return { window, Excel: window.Excel, Office, OfficeExtension: window.OfficeExtension };
}

type ScriptElement = HTMLScriptElement & { readyState?: string; onreadystatechange?: () => void };

/** Runs office.js and answers the script elements it appends from the installed package. */
function serveScripts(window: import('jsdom').DOMWindow): void {
  const run = (url: string) => window.eval(`${fs.readFileSync(path.join(DIST, url.slice(ORIGIN.length)), 'utf8')}\n//# sourceURL=${url}`);
  const load = (node: ScriptElement) => {
    run(node.src);
    node.onload?.(new window.Event('load'));
    node.readyState = 'loaded';
    node.onreadystatechange?.();
    node.dispatchEvent(new window.Event('load'));
  };
  const { appendChild, insertBefore } = window.Node.prototype;
  const serve = (node: Node) => {
    const script = node as ScriptElement;
    if (script.tagName === 'SCRIPT' && script.src.startsWith(ORIGIN)) window.setTimeout(() => load(script), 0);
  };
  window.Node.prototype.appendChild = function append<T extends Node>(this: Node, node: T): T {
    const result = appendChild.call(this, node) as T;
    serve(node);
    return result;
  };
  window.Node.prototype.insertBefore = function insert<T extends Node>(this: Node, node: T, child: Node | null): T {
    const result = insertBefore.call(this, node, child) as T;
    serve(node);
    return result;
  };
  // office.js finds its folder by its own script element.
  const tag = window.document.createElement('script');
  tag.setAttribute('src', `${ORIGIN}office.js`);
  appendChild.call(window.document.head, tag);
  run(`${ORIGIN}office.js`);
}
