import { screen, within } from '@testing-library/react';
import type { SheetLanguage } from '../../../src/domain/sheets/language';
import type { Services } from '../../../src/taskpane/services/services';
import { renderPane } from './renderPane';
import { textOf } from './reads';

/** By attribute: a search by role asks for the style of every element. */
export const status = (): string => Array.from(document.querySelectorAll('[role=status]'), textOf).join('');
export const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The templates page with one of its forms opened; it holds two of a kind, so that each is found by the button that opens it. */
export async function openForm(opener: string, services: Services, locale: SheetLanguage = 'zh-CN') {
  const pane = await renderPane(services, { locale, job: locale === 'zh-CN' ? '插入' : 'Insert' });
  await pane.user.click(button(opener));
  const form = within(document.getElementById(button(opener).getAttribute('aria-controls')!)!);
  await form.findAllByRole('button');
  return { ...pane, form };
}
