import { useEffect, type RefObject } from 'react';

/**
 * Keeps what has the focus from lying behind a bar at the foot of the page: the browser scrolls to a stop clear of the bar, and a stop
 * that the bar comes to cover is scrolled clear of it.
 */
export function useClearOfFocus(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      // On a low pane the bar stands at the end of the page and covers nothing.
      const covering = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
      style.scrollPaddingBottom = `${covering + 8}px`;
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body && !element.contains(activeElement)) activeElement.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = '';
    };
  }, [bar]);
}
