import { watchProtection, type Protection } from '../workbook/watchProtection';

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
  try {
    await office.ribbon.requestUpdate({ tabs: [{ id: GROUP.tab, groups: [{ id: GROUP.group, controls }] }] });
  } catch {
    // Excel rejects it while the ribbon is busy or not drawn yet: the commands stay as they are, and say themselves why they refuse.
  }
}

/** Keeps the ribbon up to date for as long as the add-in runs. Where Excel does not answer, every command stays on and says itself why it refuses. */
export async function keepRibbon(office: typeof Office): Promise<void> {
  try {
    await watchProtection((protection) => void updateRibbon(office, protection));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
