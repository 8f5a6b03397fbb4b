import { useEffect, useRef, type RefObject } from 'react';

/** The message of the end has come, and the pane is at rest. */
const AT_REST_MS = 1000;

/** What has just appeared comes into view, clear of the message at the foot of the pane; the focus stays where it is. */
export function useIntoView<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    // Newer browsers answer with a promise; nobody waits for it.
    const show = (): void => void element.current?.scrollIntoView({ block: 'nearest' });
    show();
    // The message comes with it or a moment later, and writes into the page's style how much it covers (useClearOfFocus).
    const observer = new MutationObserver(show);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    const timer = setTimeout(() => observer.disconnect(), AT_REST_MS);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return element;
}
