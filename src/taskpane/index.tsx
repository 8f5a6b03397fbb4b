import './taskpane.css';
import { associateCommands } from '../commands/commands';

/** Fetched while Office gets ready, run after it: custom functions and ribbon commands never wait for the interface. */
const interfaceOfPane = import(/* webpackChunkName: "pane" */ './start');

async function open(): Promise<void> {
  const office = globalThis.Office;
  if (office) associateCommands(office);
  const host = office ? (await office.onReady()).host : null;
  const { start } = await interfaceOfPane;
  const inExcel = host !== null && host === office.HostType.Excel;
  await start(document.getElementById('root')!, inExcel);
  if (!inExcel) return;
  const { keepRibbon } = await import(/* webpackChunkName: "workbook" */ '../commands/ribbonState');
  await keepRibbon(office);
}

open().catch((error: unknown) => {
  document.getElementById('failed')?.removeAttribute('hidden');
  document.getElementById('loading')?.setAttribute('hidden', '');
  throw error;
});
