import { fits } from '../labels/cautions';
import { normaliseLabel } from '../labels/normaliseLabel';
import { readUnit } from '../labels/statedUnit';
import type { Indicator } from '../plan/schema';
import { findUnit } from '../plan/units';
import { parseAddress } from '../sheets/address';
import type { RecognisedReport, ReportRow } from './report';

const LONGEST_UNIT = 6;

/** A cell of the row that holds a unit and nothing else. */
function besideLabel({ region, layout }: RecognisedReport, row: ReportRow): string | undefined {
  if (layout === 'across') return undefined;
  const line = region.values[(parseAddress(row.address)?.row ?? 0) - region.row] ?? [];
  for (const cell of line) {
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_UNIT) continue;
    const unit = readUnit(cell);
    if (unit !== undefined && findUnit(unit).ok) return unit;
  }
  return undefined;
}

/**
 * The unit that a report states for a row: the recogniser's, and for a label that a person has to bind, what stands in the label, beside it,
 * in the column's header or above the table. `undefined` where there is none, or two that differ.
 */
export function unitOfRow(report: RecognisedReport, row: ReportRow, header: string, indicator: Indicator): string | undefined {
  const { result } = row;
  if (result.kind === 'bound' || (result.kind === 'ask' && result.unit !== undefined)) return result.unit;
  const near = [normaliseLabel(row.label).unit, besideLabel(report, row), normaliseLabel(header).unit].filter((unit) => unit !== undefined);
  if (near.length > 0) return new Set(near).size === 1 ? near[0] : undefined;
  const at = (parseAddress(row.address)?.row ?? 0) - report.region.row;
  const above = report.region.blocks.find(({ headerRow, bodyFrom, bodyTo }) => at === headerRow || (at >= bodyFrom && at < bodyTo))?.unit;
  // 单位:万人 above the table does not speak of its percentages.
  return indicator.unit === '%' && above !== undefined && !fits(above, indicator) ? undefined : above;
}
