import type { Protection } from '../workbook/watchProtection';

/** Ids of manifest.xml. */
const GROUP = { tab: 'TabHome', group: 'Plan.Group' } as const;

/**
 * Switches off the commands that cannot work now: nothing new in a workbook whose structure is protected, no highlight on a protected sheet.
 * The commands of the cells' menu stay, Excel cannot switch them off everywhere; they say why they refuse.
 *
 * @param office the global `Office`; a host without RibbonApi keeps every command on
 */
export async function updateRibbon(office: typeof Office, { structure, sheet }: Protection): Promise<void> {
  if (!office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const controls = [
    { id: 'Insert.Menu', enabled: !structure },
    { id: 'Highlight.Button', enabled: !sheet },
  ];
  await office.ribbon.requestUpdate({ tabs: [{ id: GROUP.tab, groups: [{ id: GROUP.group, controls }] }] });
}
