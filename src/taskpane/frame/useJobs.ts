import { useEffect, useState } from 'react';
import type { OneClickKind } from '../../domain/sheets/sheetPlan';
import type { IdentifiedRow } from '../../workbook/identifyRow';
import { takeJobs, type Job } from '../jobs';
import { useOperations } from '../operations/OperationsContext';
import { useServices } from '../services/ServicesContext';
import type { View } from '../views';

interface Pane {
  readonly show: (view: View) => void;
  readonly insert: (template: OneClickKind) => Promise<unknown>;
}

/**
 * Does what ribbon, cells' menu and shortcuts ask for, and says in the message area how it ended.
 * @returns the row whose gap formula was asked for last, for the function helper
 */
export function useJobs({ show, insert }: Pane): IdentifiedRow | null {
  const { run } = useOperations();
  const { explainHighlight, identifyRow, prepareGap } = useServices();
  const [gapOf, setGapOf] = useState<IdentifiedRow | null>(null);

  useEffect(() => {
    const work = async (job: Job): Promise<void> => {
      if (job.kind === 'show') return show(job.view);
      if (job.kind === 'insert') {
        show('templates');
        await insert(job.template);
      } else if (job.kind === 'explain') {
        show('highlight');
        await run('doing.explain', explainHighlight);
      } else if (job.kind === 'bind') {
        const row = await run('doing.bind', identifyRow);
        // What is bound can be looked up; what is not is decided where the whole report is seen.
        show(row?.ok && row.value.code !== null ? 'catalogue' : 'report');
      } else {
        show('formula');
        const row = await run('doing.gap', prepareGap);
        if (row?.ok) setGapOf(row.value);
      }
    };
    return takeJobs(work);
  }, [show, insert, run, explainHighlight, identifyRow, prepareGap]);

  return gapOf;
}
