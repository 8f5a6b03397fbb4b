import type { EnrichmentChoices } from '../../../domain/reports/enrichmentPlan';
import type { Binding, RecognisedReport, ReportRow } from '../../../domain/reports/report';

export type RowState = 'bound' | 'ask' | 'none';

/** What the user said of a row; what is absent stays as recognised. */
export interface Decision {
  readonly code?: string | undefined;
  readonly taken?: boolean;
  readonly unit?: string;
}

/** By the row's id. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Stands for a code where a row is no indicator of the plan. */
export const NONE = 'none';

/** The row's code, `NONE`, or null while it is to be confirmed: the user's word first, then what the workbook remembers, then the rules. */
export function codeOf({ result, remembered }: ReportRow, decision: Decision = {}): string | null {
  const proposed = remembered ?? (result.kind === 'bound' ? result.code : null);
  return decision.code ?? proposed ?? (result.kind === 'none' ? NONE : null);
}

export function stateOf(row: ReportRow, decision?: Decision): RowState {
  const code = codeOf(row, decision);
  if (code === null) return 'ask';
  return code === NONE ? 'none' : 'bound';
}

/** Every bound row is taken unless the user leaves it out. */
export const isTaken = (row: ReportRow, decision?: Decision): boolean => stateOf(row, decision) === 'bound' && (decision?.taken ?? true);

export function countStates(rows: readonly ReportRow[], decisions: Decisions): Readonly<Record<RowState, number>> {
  const counts = { bound: 0, ask: 0, none: 0 };
  for (const row of rows) counts[stateOf(row, decisions.get(row.id))] += 1;
  return counts;
}

/** The unit that the report states for a row, wherever it stands. */
export const statedUnit = ({ result, data }: ReportRow): string | undefined =>
  (result.kind === 'none' ? undefined : result.unit) ?? data.find(({ unit }) => unit !== undefined)?.unit;

/** Whether a person said which indicator the row is, now or when the workbook was here before. */
export const isDecided = ({ remembered }: ReportRow, decision?: Decision): boolean => (decision?.code ?? remembered) !== undefined;

/** Rows to be written, and those which the user or an earlier report said are none of ours. */
export function choicesOf({ rows }: RecognisedReport, decisions: Decisions): Pick<EnrichmentChoices, 'accepted' | 'rejected'> {
  const accepted = rows.flatMap((row) => {
    const decision = decisions.get(row.id);
    const code = codeOf(row, decision);
    return code !== null && isTaken(row, decision) ? [{ rowId: row.id, code, decided: isDecided(row, decision), ...(decision?.unit ? { unit: decision.unit } : {}) }] : [];
  });
  const rejected = rows.filter((row) => (decisions.get(row.id)?.code ?? row.remembered) === NONE).map(({ id }) => id);
  return { accepted, rejected };
}

/** What the user decided in this reading, as the workbook remembers it. */
export const bindingsOf = ({ rows }: RecognisedReport, decisions: Decisions): readonly Binding[] =>
  rows.flatMap(({ id, label, headings }) => {
    const code = decisions.get(id)?.code;
    return code === undefined ? [] : [{ label, headings, code }];
  });
