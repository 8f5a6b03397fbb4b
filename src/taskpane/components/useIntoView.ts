import { useEffect, useRef, type RefObject } from 'react';

/** What has just appeared comes into view, clear of the message at the foot of the pane; the focus stays where it is. */
export function useIntoView<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), []);
  return element;
}
