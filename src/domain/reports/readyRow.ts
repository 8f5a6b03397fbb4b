import type { Indicator } from '../plan/schema';
import type { EnrichmentPlan } from './enrichmentPlan';
import type { ReportRow } from './report';
import type { RowInput } from './rowInput';

/** A row that is calculated. */
export interface ReadyRow {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  readonly input: RowInput;
}

/** What one way of placing contributes to the plan. */
export type Placed = Pick<EnrichmentPlan, 'columns' | 'target' | 'newSheetName' | 'writes' | 'cutoffs' | 'formats' | 'headings' | 'highlights' | 'notes'>;
