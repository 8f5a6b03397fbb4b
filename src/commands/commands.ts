import { submitJob, type Job } from '../taskpane/jobs';

/**
 * The commands of the ribbon, the cells' menu and the shortcuts, by the ids in manifest.xml and shortcuts.json. Each hands its job to the
 * pane, which does it as its own button would; null only shows the pane.
 */
const jobs: Readonly<Record<string, Job | null>> = {
  insertLedger: { kind: 'insert', template: 'ledger' },
  insertAnnual: { kind: 'insert', template: 'annual' },
  insertReview: { kind: 'insert', template: 'review' },
  showTemplates: { kind: 'show', view: 'templates' },
  insertCatalogue: { kind: 'insert', template: 'catalogue' },
  showReport: { kind: 'show', view: 'report' },
  highlightSelection: { kind: 'show', view: 'highlight' },
  showFormula: { kind: 'show', view: 'formula' },
  showDashboard: { kind: 'show', view: 'dashboard' },
  showCheck: { kind: 'show', view: 'check' },
  bindRow: { kind: 'bind' },
  insertGap: { kind: 'gap' },
  explainHighlight: { kind: 'explain' },
  showPane: null,
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
        if (job) await submitJob(job);
      } finally {
        event.completed();
      }
    });
  }
}
