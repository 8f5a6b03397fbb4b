import { lazy, type ComponentType } from 'react';
import { loadWords } from '../../messages/i18n';

/** A part of the pane that is fetched when it is first shown, together with the words it speaks. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the component's properties are its own
export const lazyView = <T extends ComponentType<any>>(load: () => Promise<{ default: T }>) =>
  lazy(async () => (await Promise.all([load(), loadWords()]))[0]);
