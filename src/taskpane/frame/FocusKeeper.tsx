import type { RefObject } from 'react';
import { useFocusFinders } from '@fluentui/react-components';
import { useFocusKept } from './useFocusKept';

/**
 * Keeps the focus: it goes on where a button vanishes with its work (`useFocusKept`). Not needed for the first paint, so it comes after it.
 *
 * Also holds on to Fluent's focus management for as long as the pane lives. It ends with the last component that uses it; were that a dialog,
 * the page behind would stay hidden from screen readers after the dialog has closed.
 */
export default function FocusKeeper({ root }: { root: RefObject<HTMLElement | null> }) {
  useFocusFinders();
  useFocusKept(root);
  return null;
}
