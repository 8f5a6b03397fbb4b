import { useDeferredValue, useMemo, useState } from 'react';
import type { AddedMeasure, EnrichmentChoices, EnrichmentPlan } from '../../../domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../../domain/reports/previewEnrichment';
import type { RecognisedReport } from '../../../domain/reports/report';
import { timeAbove } from '../../../domain/reports/timeAbove';
import { usualSeries } from '../../../domain/reports/usualSeries';
import { parseDate } from '../../../domain/plan/periods';
import type { Spelling } from '../../../domain/formulas';
import { useAfterUndo } from '../../operations/useAfterUndo';
import { useOperations } from '../../operations/OperationsContext';
import { useServices } from '../../services/ServicesContext';
import { dateOfHeader } from './dateOfHeader';
import type { Undo } from '../../operations/useActivity';
import { choicesOf } from './decisions';
import { decisionsOn, type SheetDecisions } from './useReport';

export const measures: readonly AddedMeasure[] = ['target', 'gap', 'completion', 'pace', 'verdict', 'clause'];

/** What the form holds; what is null follows from the report. */
export interface EnrichForm {
  /** Which of several sheets; null for all of them. */
  readonly sheet: string | null;
  readonly measures: readonly AddedMeasure[];
  readonly placement: EnrichmentChoices['placement'];
  /** By sheet; the last series of a sheet where nothing was chosen. */
  readonly series: Readonly<Record<string, string>>;
  readonly date: string | null;
  readonly spelling: Spelling;
}

/** A date however it was typed; anything else (a cell, a name) as it stands. */
const typedDate = (text: string): string => {
  const date = parseDate(text.trim());
  return date.ok ? date.value : text.trim();
};

export const seriesFor = (report: RecognisedReport, form: EnrichForm): string => form.series[report.sheetName] ?? usualSeries(report);

/** The day up to which the chosen numbers go: by their own caption, or by the title of the table. */
const dateFor = (report: RecognisedReport, form: EnrichForm): string => {
  if (form.date !== null) return form.date;
  const [first] = report.rows;
  return dateOfHeader(report.series.find(({ key }) => key === seriesFor(report, form))?.header ?? '') || (first ? dateOfHeader(timeAbove(report, first)) : '');
};

const onlyOnSheet = ({ layout, hasPivot }: RecognisedReport): boolean => layout === 'across' || hasPivot;

/** Of several sheets those that cannot take columns on the right get a sheet of their own. */
const placementFor = (report: RecognisedReport, { placement }: EnrichForm, several: boolean): EnrichForm['placement'] =>
  several && placement === 'right' && onlyOnSheet(report) ? 'sheet' : placement;

/** The choices for what is added, and what would be written with them; `written` is what was, once it was. */
export function useEnrichment(reports: readonly RecognisedReport[], decisions: SheetDecisions) {
  const { run } = useOperations();
  const { canComment, enrichReport, hasCustomFunctions } = useServices();
  const [written, setWritten] = useState<{ readonly plans: readonly EnrichmentPlan[]; readonly undo?: Undo } | null>(null);
  useAfterUndo((undone) => setWritten((before) => (before?.undo === undone ? null : before)));
  const [form, setForm] = useState<EnrichForm>(() => ({
    sheet: null,
    measures: ['target', 'gap', 'completion', 'pace', 'verdict'],
    placement: reports.every(onlyOnSheet) ? 'sheet' : 'right',
    series: {},
    date: null,
    spelling: hasCustomFunctions() ? 'plan' : 'native',
  }));
  const request = useMemo(() => ({ form, decisions }), [form, decisions]);
  // A yearbook takes a moment: typing goes first.
  const deferred = useDeferredValue(request);
  const plansFor = ({ form: wanted, decisions: decided }: typeof request): readonly EnrichmentPlan[] => {
    const chosen = wanted.sheet === null ? reports : reports.filter(({ sheetName }) => sheetName === wanted.sheet);
    const plans = chosen.map((report) =>
      previewEnrichment(report, {
        ...choicesOf(report, decisionsOn(decided, report.sheetName)),
        measures: measures.filter((each) => wanted.measures.includes(each)),
        placement: placementFor(report, wanted, chosen.length > 1),
        dataColumn: seriesFor(report, wanted),
        spelling: wanted.spelling,
        reportDate: typedDate(dateFor(report, wanted)),
      }),
    );
    const taken = plans.filter(({ problem }) => problem !== 'no-rows');
    return taken.length > 0 ? taken : plans.slice(0, 1);
  };
  // The plans depend on nothing but the request and the reports.
  const plans = useMemo(() => plansFor(deferred), [deferred, reports]);

  const write = async () => {
    const current = deferred === request ? plans : plansFor(request);
    if (current.some(({ problem }) => problem)) return;
    const outcome = await run('doing.enrich', (task) => enrichReport(current, task));
    if (outcome?.ok) setWritten({ plans: current, undo: outcome.undo });
  };

  const single = reports.length === 1 ? reports[0] : reports.find(({ sheetName }) => sheetName === form.sheet);
  return {
    form, plans, written: written?.plans ?? null, write, single,
    date: single ? dateFor(single, form) : (form.date ?? ''),
    commentsAllowed: canComment(),
    change: (part: Partial<EnrichForm>) => setForm((before) => ({ ...before, ...part })),
  };
}
