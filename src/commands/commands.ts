import { submitJob, type Job } from '../taskpane/jobs';

/** The ribbon's buttons by the action ids of the manifest. Each hands its job to the pane, which does it as its own button would. */
const jobs: Readonly<Record<string, Job>> = {
  insertCatalogue: { kind: 'insert', template: 'catalogue' },
  insertLedger: { kind: 'insert', template: 'ledger' },
  highlightSelection: { kind: 'show-highlight' },
};

/** Opens the pane so that the user sees what happens; a host that cannot do so still gets the job done. */
async function showPane(office: typeof Office): Promise<void> {
  try {
    await office.addin?.showAsTaskpane();
  } catch {
    // The pane may be open already, or the host has no such call.
  }
}

/**
 * Connects the ribbon's buttons. Each tells Excel that it has finished, whatever happened: otherwise the ribbon would wait for it.
 * @param office the global `Office`, given so that no host is assumed
 */
export function associateCommands(office: typeof Office): void {
  for (const [action, job] of Object.entries(jobs)) {
    office.actions?.associate(action, async (event: Office.AddinCommands.Event) => {
      try {
        await showPane(office);
        await submitJob(job);
      } finally {
        event.completed();
      }
    });
  }
}
