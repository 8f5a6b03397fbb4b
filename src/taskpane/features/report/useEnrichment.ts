import { useDeferredValue, useMemo, useState } from 'react';
import type { AddedMeasure, EnrichmentChoices, EnrichmentPlan } from '../../../domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../../domain/reports/previewEnrichment';
import type { RecognisedReport } from '../../../domain/reports/report';
import { parseDate } from '../../../domain/plan/periods';
import type { Spelling } from '../../../domain/formulas';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { dateOfHeader } from './dateOfHeader';
import { choicesOf, type Decisions } from './decisions';

export const measures: readonly AddedMeasure[] = ['target', 'gap', 'completion', 'pace', 'verdict', 'clause'];

/** What the form holds; what is null follows from the report. */
export interface EnrichForm {
  readonly measures: readonly AddedMeasure[];
  readonly placement: EnrichmentChoices['placement'];
  readonly dataColumn: string;
  readonly date: string | null;
  readonly spelling: Spelling;
}

/** A date however it was typed; anything else (a cell, a name) as it stands. */
const typedDate = (text: string): string => {
  const date = parseDate(text.trim());
  return date.ok ? date.value : text.trim();
};

/** The choices for the added columns, and what would be written with them; `written` is what was, once it was. */
export function useEnrichment(report: RecognisedReport, decisions: Decisions) {
  const { run } = useOperations();
  const { enrichReport, hasCustomFunctions } = useServices();
  const [written, setWritten] = useState<EnrichmentPlan | null>(null);
  const [form, setForm] = useState<EnrichForm>(() => ({
    measures: ['target', 'gap', 'completion', 'pace', 'verdict'],
    placement: report.layout === 'across' ? 'sheet' : 'right',
    dataColumn: report.series.at(-1)?.key ?? '',
    date: null,
    spelling: hasCustomFunctions() ? 'plan' : 'native',
  }));

  const header = report.series.find(({ key }) => key === form.dataColumn)?.header ?? '';
  const date = form.date ?? dateOfHeader(header);
  const choices = useMemo((): EnrichmentChoices => {
    const { measures: chosen, placement, dataColumn, spelling } = form;
    return { ...choicesOf(report, decisions), measures: measures.filter((each) => chosen.includes(each)), placement, dataColumn, spelling, reportDate: typedDate(date) };
  }, [report, decisions, form, date]);

  // A yearbook takes a moment: typing goes first.
  const deferred = useDeferredValue(choices);
  const plan = useMemo(() => previewEnrichment(report, deferred), [report, deferred]);

  const write = async () => {
    const current = deferred === choices ? plan : previewEnrichment(report, choices);
    if (current.problem) return;
    const outcome = await run('doing.enrich', () => enrichReport(current));
    if (outcome?.ok) setWritten(current);
  };

  return { form, date, plan, written, write, change: (part: Partial<EnrichForm>) => setForm((before) => ({ ...before, ...part })) };
}
