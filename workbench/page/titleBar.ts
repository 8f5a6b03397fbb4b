import { element } from './elements';
import { THEMES, type OfficeTheme, type Settings } from './settings';
import type { Wording } from './wording';

export interface TitleBarActions {
  open(file: File): void;
  save(): void;
  setTheme(theme: OfficeTheme): void;
  switchLocale(): void;
}

export interface TitleBarOptions { settings: Settings; wording: Wording; productName: string; icon: string; workbookName: string; actions: TitleBarActions }

/** Product, workbook name, file buttons, theme and language. */
export function titleBar({ settings, wording, productName, icon, workbookName, actions }: TitleBarOptions): HTMLElement {
  const file = element('input', {
    type: 'file', accept: '.xlsx', hidden: true, 'data-role': 'open-file',
    onchange: () => {
      const chosen = file.files?.[0];
      file.value = '';
      if (chosen) actions.open(chosen);
    },
  });
  const theme = element('select', {
    class: 'title-select', title: wording.theme, 'aria-label': wording.theme, 'data-role': 'theme',
    onchange: () => actions.setTheme(theme.value as OfficeTheme),
  }, ...THEMES.map((name) => element('option', { value: name, selected: name === settings.theme }, wording[name])));
  return element('header', { class: 'title-bar' },
    element('div', { class: 'title-product' },
      element('img', { src: icon, alt: '', width: '18', height: '18' }),
      element('span', {}, `${productName} · ${wording.page}`)),
    element('div', { class: 'title-workbook', 'data-role': 'workbook-name' }, workbookName),
    element('div', { class: 'title-actions' },
      file,
      element('button', { type: 'button', class: 'title-button', title: wording.openTip, 'data-role': 'open', onclick: () => file.click() }, wording.open),
      element('button', { type: 'button', class: 'title-button', title: wording.saveTip, 'data-role': 'save', onclick: () => actions.save() }, wording.save),
      theme,
      element('button', {
        type: 'button', class: 'title-button', title: wording.languageTip, 'data-role': 'language', onclick: () => actions.switchLocale(),
      }, wording.language)));
}
