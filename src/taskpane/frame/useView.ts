import { useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '../views';

/**
 * Which view is in front. Opening one moves the focus to its heading, going back moves it to where the user left from.
 * @param onLeave called when another view comes to the front
 */
export function useView(onLeave: () => void) {
  const [view, setView] = useState<View>('home');
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const left = useRef<View>('home');

  const show = useCallback(
    (next: View) => {
      if (next === view) return;
      onLeave();
      left.current = view;
      setVisited((before) => new Set(before).add(next));
      setView(next);
    },
    [view, onLeave],
  );

  useEffect(() => {
    // A view may have put the focus where its work begins.
    if (document.getElementById(`panel-${view}`)?.contains(document.activeElement)) return;
    if (view !== 'home') heading.current?.focus();
    else if (left.current !== 'home') home.current?.querySelector<HTMLElement>(`[data-view="${left.current}"]`)?.focus();
  }, [view]);

  return { view, visited, show, heading, home };
}
