import { useEffect, type RefObject } from 'react';

/** A dialog that closes and a view that opens place the focus themselves; they are given this long. */
const AFTER_MS = 120;

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const reachable = (within: Element): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => isShown(element) && element.tabIndex >= 0 && !element.hasAttribute('data-tabster-dummy'));

/** Where an element stood: in each thing around it, from the nearest on, the how-manieth stop it was. */
interface Standing {
  readonly element: Element;
  readonly around: readonly { readonly element: Element; readonly at: number }[];
}

function standingOf(element: Element, root: Element): Standing {
  const around: { element: Element; at: number }[] = [];
  for (let outer = element.parentElement; outer && root.contains(outer); outer = outer.parentElement) around.push({ element: outer, at: reachable(outer).indexOf(element as HTMLElement) });
  return { element, around };
}

/** The stop that has taken the place of one that is gone, or the last one before it. */
function heir({ around }: Standing): HTMLElement | undefined {
  for (const { element, at } of around) {
    const stops = element.isConnected ? reachable(element) : [];
    const heir = stops[Math.min(Math.max(at, 0), stops.length - 1)];
    if (heir) return heir;
  }
  return undefined;
}

/**
 * Buttons vanish when their work is done: a rule that was removed, a repair, a message that was closed. Whoever uses the keyboard would have to
 * begin again at the top of the pane; here the focus goes on to what stands where the button stood.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    let last: Standing | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = standingOf(target, pane);
    };
    const keep = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      const isGone = last !== null && !(last.element.isConnected && isShown(last.element));
      if (!last || !isLost || !isGone || !document.hasFocus() || pane.closest('[aria-hidden="true"]')) return;
      heir(last)?.focus();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, AFTER_MS);
    });
    pane.addEventListener('focusin', remember);
    observer.observe(pane, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled'] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      pane.removeEventListener('focusin', remember);
    };
  }, [root]);
}
