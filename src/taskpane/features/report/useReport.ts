import { useCallback, useState } from 'react';
import type { RecognisedReport, ReportRow } from '../../../domain/reports/report';
import type { ReportScope } from '../../../workbook/recogniseReport';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import type { Decision, Decisions } from './decisions';

/** A report that was read, and what the user decided about its rows. `reading` counts the readings: with each, filters and choices begin anew. */
export function useReport() {
  const { run } = useOperations();
  const { goTo, recogniseReport } = useServices();
  const [scope, setScope] = useState<ReportScope>('selection');
  const [report, setReport] = useState<RecognisedReport | null>(null);
  const [reading, setReading] = useState(0);
  const [decisions, setDecisions] = useState<Decisions>(new Map());

  const recognise = async () => {
    const outcome = await run('doing.recognise', (task) => recogniseReport(scope, task));
    if (!outcome?.ok) return;
    setReport(outcome.value);
    setReading((before) => before + 1);
    setDecisions(new Map());
  };

  const decide = useCallback(
    ({ id }: ReportRow, part: Decision) => setDecisions((before) => new Map(before).set(id, { ...before.get(id), ...part })),
    [],
  );

  const sheetName = report?.sheetName;
  const show = useCallback(
    async ({ address }: ReportRow) => {
      if (sheetName !== undefined) await run('doing.goTo', () => goTo({ sheetName, address }));
    },
    [run, goTo, sheetName],
  );

  return { scope, setScope, report, reading, decisions, recognise, decide, show };
}
