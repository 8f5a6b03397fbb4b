import { element } from './elements';
import type { Wording } from './wording';

export interface StatusLine {
  readonly node: HTMLElement;
  say(text: string): void;
  fail(text: string): void;
  count(batches: number): void;
  translate(wording: Wording): void;
}

/** One line below the grid: what happens, the last error, and how often office.js has called. */
export function statusLine(initial: Wording): StatusLine {
  const message = element('span', { class: 'status-message', role: 'status', 'aria-live': 'polite' }, initial.starting);
  const batches = element('span', { class: 'status-batches', 'data-role': 'batches' });
  const node = element('footer', { class: 'status-line' }, message, batches);
  const show = (text: string, failed: boolean) => {
    message.textContent = text;
    node.classList.toggle('status-failed', failed);
  };
  let wording = initial;
  let batchCount = 0;
  const drawCount = () => { batches.textContent = wording.batches(batchCount); };
  return {
    node,
    say: (text) => show(text, false),
    fail: (text) => show(text, true),
    count(number) { batchCount = number; drawCount(); },
    translate(next) { wording = next; drawCount(); },
  };
}
