import { element } from './elements';
import type { AddinDescription, RibbonButton } from './manifest';

/** The strip of the add-in's buttons, as Excel draws large ones: icon above label, groups named below. */
export function ribbon(addin: AddinDescription, folder: string, press: (button: RibbonButton) => void): HTMLElement {
  return element('div', { class: 'ribbon', role: 'toolbar', 'aria-label': addin.name }, ...addin.groups.map((group) =>
    element('div', { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element('div', { class: 'ribbon-buttons' }, ...group.buttons.map((button) => ribbonButton(button, folder, press))),
      element('div', { class: 'ribbon-group-label' }, group.label))));
}

function ribbonButton(button: RibbonButton, folder: string, press: (button: RibbonButton) => void): HTMLElement {
  return element('button', {
    type: 'button', class: 'ribbon-button', id: button.id, title: `${button.label}\n${button.tip}`, 'data-action': button.action.type,
    onclick: () => press(button),
  },
  element('img', { src: folder + button.icon, alt: '', width: '32', height: '32' }),
  element('span', {}, button.label));
}
