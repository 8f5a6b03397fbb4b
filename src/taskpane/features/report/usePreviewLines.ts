import { useTranslation } from 'react-i18next';
import type { EnrichmentPlan, PlanWarning } from '../../../domain/reports/enrichmentPlan';
import type { ReportKey } from '../../../messages/keys';

const warningKey: Readonly<Record<PlanWarning['kind'], ReportKey>> = { 'date-outside-series': 'warning.date', place: 'warning.place', 'last-year': 'warning.lastYear', sortable: 'warning.sortable' };

interface PreviewLines {
  readonly summary: string;
  /** Where, and how the numbers are treated. */
  readonly facts: readonly string[];
  readonly warnings: readonly string[];
}

/** A plan in sentences. */
export function usePreviewLines({ rows, columns, sheetName, newSheetName, notes, warnings }: EnrichmentPlan): PreviewLines {
  const { t } = useTranslation('report');
  const calculated = rows.filter(({ refusal }) => !refusal);
  const list = (items: readonly string[]): string => items.join(t('preview.separator'));
  const converted = calculated.flatMap(({ conversion }) => conversion ?? []);
  const units = [...new Set(converted.map(({ from, to }) => `${from} → ${to}`))];
  const sums = calculated.filter(({ note }) => note === 'annual-sum').length;
  const totals = calculated.filter(({ note }) => note === 'taken-as-total').length;
  const place = newSheetName === undefined ? t('preview.right', { sheet: sheetName }) : t('preview.sheet', { sheet: newSheetName });
  const headers = list(columns.map(({ column, header }) => t('preview.column', { column, header })));
  return {
    summary: notes.length > 0 ? t('preview.notesSummary', { count: notes.length }) : t('preview.summary', { rows: calculated.length, columns: columns.length }),
    facts: [
      notes.length > 0 ? t('preview.notes', { sheet: sheetName, content: list(columns.map(({ header }) => header)) }) : place + headers,
      ...(columns.some(({ measure }) => measure === 'method') && notes.length === 0 ? [t('preview.cutoffs')] : []),
      ...(converted.length > 0 ? [t('preview.converted', { count: converted.length, units: list(units) })] : []),
      ...(sums > 0 ? [t('preview.annualSum', { count: sums })] : []),
    ],
    warnings: [
      ...(totals > 0 ? [t('preview.takenAsTotal', { count: totals })] : []),
      ...warnings.map((warning) => t(warningKey[warning.kind], warning.kind === 'sortable' ? {} : { header: warning.header })),
    ],
  };
}
