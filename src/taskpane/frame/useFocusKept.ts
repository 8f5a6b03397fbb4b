import { useEffect, type RefObject } from 'react';

/** A dialog that closes and a view that opens place the focus themselves; they are given this long. */
const AFTER_MS = 120;

/** How many stops before the last one are still known. */
const REMEMBERED = 8;

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const reachable = (within: Element): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => isShown(element) && element.tabIndex >= 0 && !element.hasAttribute('data-tabster-dummy'));

/** Where an element stood: in each thing around it, from the nearest on, the how-manieth stop it was. */
interface Standing {
  readonly element: HTMLElement;
  /** The keyboard brought the focus there: then it must be seen where it goes. */
  readonly byKeys: boolean;
  readonly around: readonly { readonly element: Element; readonly at: number }[];
}

function standingOf(element: HTMLElement, root: Element): Standing {
  const around: { element: Element; at: number }[] = [];
  for (let outer = element.parentElement; outer && root.contains(outer); outer = outer.parentElement) around.push({ element: outer, at: reachable(outer).indexOf(element) });
  return { element, byKeys: element.matches(':focus-visible'), around };
}

/** The stop that has taken the place of one that is gone, or the last one before it, in what stood around it. */
function heir(around: Standing['around']): HTMLElement | undefined {
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
    const earlier: HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (last) earlier.unshift(last.element);
      earlier.length = Math.min(earlier.length, REMEMBERED);
      last = standingOf(target, pane);
    };
    const keep = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      const isGone = last !== null && !(last.element.isConnected && isShown(last.element));
      if (!last || !isLost || !isGone || !document.hasFocus() || pane.closest('[aria-hidden="true"]')) return;
      // A message that goes as a whole leaves nothing where it stood: back to where the user was before.
      const near = last.around.filter(({ element }) => element !== pane);
      const next = heir(near) ?? earlier.find((element) => element.isConnected && isShown(element)) ?? heir(last.around);
      next?.focus({ preventScroll: !last.byKeys });
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
