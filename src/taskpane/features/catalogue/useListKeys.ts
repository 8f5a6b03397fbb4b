import { useRef, type KeyboardEvent, type RefObject } from 'react';

/**
 * Arrow keys between a search box and the buttons of a list under it: down from the box into the list, up from the first button back.
 * @param box the search box
 */
export function useListKeys(box: RefObject<HTMLInputElement | null>) {
  const list = useRef<HTMLUListElement>(null);
  const buttons = () => Array.from(list.current?.querySelectorAll<HTMLButtonElement>('li > button') ?? []);

  const onListKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) box.current?.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };

  const onBoxKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    buttons()[0]?.focus();
  };

  return { list, onListKeyDown, onBoxKeyDown };
}
