/** The ribbon as a manifest describes it, in one language. */
export interface RibbonGroup { label: string; controls: RibbonControl[] }

export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonMenu {
  id: string;
  label: string;
  tip: string;
  /** Path below the add-in's folder. */
  icon: string;
  items: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Path below the add-in's folder; an item of a menu may have none. */
  icon: string | null;
  action: { type: 'ExecuteFunction'; name: string } | { type: 'ShowTaskpane' };
}

export interface AddinDescription {
  name: string;
  icon: string;
  /** Paths below the add-in's folder. */
  pane: string;
  functionMetadata: string;
  namespace: string;
  groups: RibbonGroup[];
  /** What the add-in adds to the menu of the right mouse button on cells. */
  cellMenu: RibbonButton[];
}

export const isMenu = (control: RibbonControl): control is RibbonMenu => 'items' in control;

/** Every command wherever it stands: ribbon, menus, cells' menu. */
export const commandsOf = ({ groups, cellMenu }: AddinDescription): RibbonButton[] =>
  [...groups.flatMap(({ controls }) => controls).flatMap((control) => (isMenu(control) ? control.items : [control])), ...cellMenu];

const children = (parent: Element, name: string): Element[] => [...parent.children].filter((child) => child.localName === name);

const only = (parent: ParentNode, name: string): Element => {
  const found = [...parent.querySelectorAll('*')].find((element) => element.localName === name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
};

const all = (parent: ParentNode, name: string): Element[] => [...parent.querySelectorAll('*')].filter((element) => element.localName === name);

const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** A text or address in the wanted language; the default stands for the manifest's default locale. */
function localised(element: Element, locale: string): string {
  const override = children(element, 'Override').find((child) => child.getAttribute('Locale') === locale);
  return attribute(override, 'Value') || attribute(element, 'DefaultValue');
}

/**
 * Reads what the workbench shows of an add-in's manifest.
 *
 * @param xml the manifest's text
 * @param locale the page's language; texts without a translation come in the manifest's default locale
 * @throws when a part is missing that Excel needs too
 */
export function readManifest(xml: string, locale: string): AddinDescription {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('The manifest is no XML.');
  const resources = new Map(['Images', 'Urls', 'ShortStrings', 'LongStrings']
    .flatMap((name) => children(only(document, 'Resources'), name))
    .flatMap((list) => [...list.children])
    .map((element) => [attribute(element, 'id'), element] as const));
  const resource = (owner: Element | undefined): string => {
    const found = resources.get(attribute(owner, 'resid'));
    if (!found) throw new Error(`The manifest has no resource ${attribute(owner, 'resid')}.`);
    return localised(found, locale);
  };
  // The host in the manifest is where the add-in will be served one day; here it stands in a folder of this page.
  const path = (url: string): string => new URL(url).pathname.slice(1);
  const functions = all(document, 'ExtensionPoint').find((point) => (point.getAttribute('xsi:type') ?? '') === 'CustomFunctions');
  if (!functions) throw new Error('The manifest has no custom functions.');

  const iconOf = (control: Element): string | null => {
    const icon = children(control, 'Icon')[0];
    return icon ? path(resource(children(icon, 'Image').find((image) => attribute(image, 'size') === '64'))) : null;
  };
  const named = (control: Element) => ({
    id: attribute(control, 'id'),
    label: resource(children(control, 'Label')[0]),
    tip: resource(only(only(control, 'Supertip'), 'Description')),
  });
  const button = (control: Element): RibbonButton => {
    const action = only(control, 'Action');
    return {
      ...named(control),
      icon: iconOf(control),
      action: action.getAttribute('xsi:type') === 'ShowTaskpane'
        ? { type: 'ShowTaskpane' }
        : { type: 'ExecuteFunction', name: only(action, 'FunctionName').textContent ?? '' },
    };
  };
  const ribbonControl = (control: Element): RibbonControl =>
    control.getAttribute('xsi:type') === 'Menu'
      ? { ...named(control), icon: iconOf(control) ?? '', items: children(only(control, 'Items'), 'Item').map(button) }
      : button(control);
  const cellMenus = all(document, 'OfficeMenu').filter((menu) => attribute(menu, 'id') === 'ContextMenuCell');

  return {
    name: localised(only(document, 'DisplayName'), locale),
    icon: path(attribute(only(document, 'IconUrl'), 'DefaultValue')),
    pane: path(attribute(only(only(document, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')),
    functionMetadata: path(resource(only(only(functions, 'Metadata'), 'SourceLocation'))),
    namespace: resource(only(functions, 'Namespace')),
    groups: all(document, 'Group').map((group) => ({
      label: resource(children(group, 'Label')[0]),
      controls: children(group, 'Control').map(ribbonControl),
    })),
    cellMenu: cellMenus.flatMap((menu) => children(menu, 'Control')).map(button),
  };
}
