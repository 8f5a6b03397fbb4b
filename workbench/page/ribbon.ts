import { element } from './elements';
import { isMenu, type AddinDescription, type RibbonButton, type RibbonControl, type RibbonMenu } from './manifest';

type Press = (button: RibbonButton) => void;

/** The strip of the add-in's buttons, as Excel draws large ones: icon above label, groups named below. */
export function ribbon(addin: AddinDescription, folder: string, disabled: ReadonlySet<string>, press: Press): HTMLElement {
  const control = (each: RibbonControl): HTMLElement => (isMenu(each) ? menu(each, folder, disabled, press) : button(each, folder, disabled, press));
  return element('div', { class: 'ribbon', role: 'toolbar', 'aria-label': addin.name }, ...addin.groups.map((group) =>
    element('div', { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element('div', { class: 'ribbon-buttons' }, ...group.controls.map(control)),
      element('div', { class: 'ribbon-group-label' }, group.label))));
}

const title = ({ label, tip }: { label: string; tip: string }): string => `${label}\n${tip}`;

function button(of: RibbonButton, folder: string, disabled: ReadonlySet<string>, press: Press): HTMLElement {
  return element('button', {
    type: 'button', class: 'ribbon-button', id: of.id, title: title(of), 'data-action': of.action.type, disabled: disabled.has(of.id),
    onclick: () => press(of),
  },
  element('img', { src: folder + (of.icon ?? ''), alt: '', width: '32', height: '32' }),
  element('span', {}, of.label));
}

/** A button that unfolds a list below itself; Escape and a click elsewhere fold it again. */
function menu(of: RibbonMenu, folder: string, disabled: ReadonlySet<string>, press: Press): HTMLElement {
  const list = element('div', { class: 'ribbon-menu', role: 'menu', 'aria-label': of.label, popover: 'auto' }, ...of.items.map((item) =>
    element('button', {
      type: 'button', class: 'ribbon-item', role: 'menuitem', id: item.id, title: title(item), disabled: disabled.has(item.id),
      onclick: () => {
        list.hidePopover();
        press(item);
      },
    },
    ...(item.icon ? [element('img', { src: folder + item.icon, alt: '', width: '20', height: '20' })] : []),
    element('span', {}, item.label))));
  const opener = element('button', {
    type: 'button', class: 'ribbon-button', id: of.id, title: title(of), 'aria-haspopup': 'menu', disabled: disabled.has(of.id),
    onclick: () => {
      const { left, bottom } = opener.getBoundingClientRect();
      list.style.left = `${left}px`;
      list.style.top = `${bottom}px`;
      list.togglePopover();
    },
  },
  element('img', { src: folder + of.icon, alt: '', width: '32', height: '32' }),
  element('span', {}, `${of.label} ▾`));
  return element('div', { class: 'ribbon-menu-holder' }, opener, list);
}
