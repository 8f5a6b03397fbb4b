import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenWorkbench } from './openWorkbench';

export type Locale = 'zh-CN' | 'en-US';

const PATIENCE_MS = 3_000;
const STOPS = 120;
/** A view may only be coming: its stops are looked for again until then. */
const COMING_MS = 15_000;

/** What the pane says in a language, by the keys of src/messages; what is filled in at run time matches anything. */
export const wording = (locale: Locale) => {
  const folder = join(__dirname, '../../../src/messages', locale);
  const files = ['start', 'pane', 'report', 'dashboard', 'outcome'].map((name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, string>);
  const words: Readonly<Record<string, string>> = Object.assign({}, ...files);
  const of = (key: string): string => {
    const found = words[key] ?? words[`${key}_other`];
    if (found === undefined) throw new Error(`src/messages/${locale} has no ${key}`);
    return found;
  };
  const pattern = (text: string): string => text.split(/\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')).join('[\\s\\S]*');
  /** Up to where the first sentence may end. */
  const beginning = (text: string): string => pattern(text.split(/[。；]|\. |; /)[0]!);
  return {
    word: of,
    said: (key: string): RegExp => new RegExp([of(key), words[`${key}_one`]].flatMap((text) => (text === undefined ? [] : [beginning(text)])).join('|')),
  };
};

/** Numbers and their measure words stay in one line by a space of another kind: it reads the same. */
const plain = (name: string): string => name.replace(/\s+/g, ' ');

/** Where the focus is, as somebody sees and hears it. */
interface Stop {
  name: string;
  tag: string;
  /** Why the user could not tell where the focus is; empty when all is well. */
  trouble: string;
}

/** Drives the pane with keys alone. After every key the focus has to be somewhere, in view, and not behind a bar. */
export const keyboard = (workbench: () => OpenWorkbench) => {
  const stop = (): Promise<Stop> => workbench().pane().evaluate(lookAtFocus);

  /** Dialogs give the focus back a moment after they have closed, and a view takes a moment to come. */
  const seen = async (after: string): Promise<Stop> => {
    const deadline = Date.now() + PATIENCE_MS;
    let now = await stop();
    while (now.trouble !== '' && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = await stop();
    }
    if (now.trouble !== '') throw new Error(`After ${after}: ${now.trouble}`);
    return now;
  };

  const press = async (key: string): Promise<Stop> => {
    await workbench().page.keyboard.press(key);
    return seen(key);
  };

  /** From Excel's window into the pane, as F6 does. */
  const enter = async (): Promise<Stop> => {
    await workbench().page.locator('.pane-frame').focus();
    return press('Tab');
  };

  /** The grid takes the focus when it has been drawn, and after something of ours has gone to a cell: that is no stop of the pane. */
  const isInGrid = (): Promise<boolean> => workbench().page.evaluate(() => document.activeElement?.classList.contains('pane-frame') !== true);

  /** Goes on until the wanted stop has the focus; at the end of the pane again from its beginning, since a view may only have been coming. */
  const tabTo = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    const wanted = ({ name: found }: Stop) => (typeof name === 'string' ? plain(found) === plain(name) : name.test(plain(found)));
    const passed: string[] = [];
    const deadline = Date.now() + COMING_MS;
    let now = (await isInGrid()) ? await enter() : await seen('the last step');
    for (let rounds = 0; !wanted(now) && (rounds < 2 || Date.now() < deadline) && passed.length < STOPS * (rounds + 1); ) {
      passed.push(now.name);
      await workbench().page.keyboard.press(key);
      now = await stop();
      if (now.tag !== '') continue;
      rounds += 1;
      now = await enter();
    }
    if (!wanted(now)) throw new Error(`No stop named ${String(name)} among: ${[...new Set(passed)].join(' | ')}`);
    // Taken at the very last moment: once more, since the grid takes it once.
    if (await isInGrid()) return tabTo(name, key);
    await seen(`${key} to ${String(name)}`);
  };

  const go = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(name);
    await press(key);
  };

  return {
    stop, press, enter, tabTo, go,
    type: (text: string): Promise<void> => workbench().page.keyboard.type(text),
    /** A screen reader hears it: the text stands in a live region. The focus is still somewhere. */
    async announced(text: RegExp): Promise<void> {
      await workbench().pane().locator('[role=status], [role=alert], [aria-live]').filter({ hasText: text }).first().waitFor();
      await seen(`“${text.source}” was said`);
    },
  };
};

/** Runs in the pane. */
function lookAtFocus(): { name: string; tag: string; trouble: string } {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return { name: '', tag: '', trouble: 'the focus is nowhere' };
  const named = (ids: string | null): string => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '').join(' ') : '';
  const name = (element.getAttribute('aria-label') ?? (named(element.getAttribute('aria-labelledby')) || labels || element.textContent || '')).trim();
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const inView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && width > 0 && height > 0;
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
  const ys = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => Math.min(Math.max(y, 1), innerHeight - 1));
  const related = (other: Element | null) => other !== null && (element.contains(other) || other.contains(element) || other.parentElement?.contains(element) === true);
  const uncovered = element.hasAttribute('data-tabster-dummy') || ys.some((y) => related(document.elementFromPoint(x, y)));
  const trouble = !inView && !element.hasAttribute('data-tabster-dummy') ? `“${name}” has the focus out of view` : uncovered ? '' : `“${name}” has the focus behind something`;
  return { name, tag: element.tagName, trouble };
}
