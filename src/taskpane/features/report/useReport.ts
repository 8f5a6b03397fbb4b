import { useCallback, useState } from 'react';
import type { RecognisedReport, ReportRow } from '../../../domain/reports/report';
import type { ReportScope } from '../../../workbook/recogniseReport';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { bindingsOf, type Decision, type Decisions } from './decisions';

/** What was decided on each sheet. */
export type SheetDecisions = ReadonlyMap<string, Decisions>;

const undecided: Decisions = new Map();

export const decisionsOn = (decisions: SheetDecisions, sheetName: string): Decisions => decisions.get(sheetName) ?? undecided;

/** Reports that were read, and what the user decided about their rows. `reading` counts the readings: with each, filters and choices begin anew. */
export function useReport() {
  const { run } = useOperations();
  const { goTo, recogniseReport, rememberBindings } = useServices();
  const [scope, setScope] = useState<ReportScope>('selection');
  const [reports, setReports] = useState<readonly RecognisedReport[] | null>(null);
  const [reading, setReading] = useState(0);
  const [decisions, setDecisions] = useState<SheetDecisions>(new Map());

  const recognise = async () => {
    const outcome = await run('doing.recognise', (task) => recogniseReport(scope, task));
    if (!outcome?.ok) return;
    setReports(outcome.value);
    setReading((before) => before + 1);
    setDecisions(new Map());
  };

  const decide = useCallback(
    (sheetName: string, { id }: ReportRow, part: Decision) =>
      setDecisions((before) => {
        const rows = decisionsOn(before, sheetName);
        return new Map(before).set(sheetName, new Map(rows).set(id, { ...rows.get(id), ...part }));
      }),
    [],
  );

  const show = useCallback(
    async (sheetName: string, { address }: ReportRow) => {
      await run('doing.goTo', () => goTo({ sheetName, address }));
    },
    [run, goTo],
  );

  const decided = (reports ?? []).flatMap((report) => bindingsOf(report, decisionsOn(decisions, report.sheetName)));
  const remember = () => run('doing.remember', () => rememberBindings(decided));

  return { scope, setScope, reports, reading, decisions, decided, recognise, decide, show, remember };
}
