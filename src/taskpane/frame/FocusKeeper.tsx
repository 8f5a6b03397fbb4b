import { useFocusFinders } from '@fluentui/react-components';

/**
 * Holds on to Fluent's focus management for as long as the pane lives. It ends with the last component that uses it; were that a dialog,
 * the page behind would stay hidden from screen readers after the dialog has closed.
 */
export default function FocusKeeper() {
  useFocusFinders();
  return null;
}
