import { codeOf, rowAt } from '../domain/reports/rowAt';
import { findIndicator } from '../domain/plan/catalogue';
import { comparatorSign } from '../domain/plan/words';
import type { Indicator } from '../domain/plan/schema';
import { cautionNotes } from './cautionNotes';
import { named, type Message, type Outcome, type Place } from './outcome';
import { recogniseReport } from './recogniseReport';
import { runExcel } from './runExcel';

export interface IdentifiedRow {
  /** null where the user has to decide. */
  readonly code: string | null;
  /** The active cell, without its sheet. */
  readonly address: string;
}

const activeCell = (): Promise<Outcome<Place>> =>
  runExcel(async (context): Promise<Outcome<Place>> => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    cell.worksheet.load('name');
    await context.sync();
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1).replace(/\$/g, '');
    return { ok: true, value: { sheetName: cell.worksheet.name, address }, message: { key: 'wentTo', params: { sheet: cell.worksheet.name, address } }, notes: [] };
  });

/**
 * Says which indicator the active cell's row is, by the whole sheet around it and by what was decided before. Nothing is changed.
 *
 * @returns refused where the sheet is no report, or the cell stands in no row of it
 */
export async function identifyRow(): Promise<Outcome<IdentifiedRow>> {
  const cell = await activeCell();
  if (!cell.ok) return cell;
  const report = await recogniseReport('sheet');
  if (!report.ok) return report;
  const { address } = cell.value;
  const [first] = report.value;
  const row = first && rowAt(first, address);
  if (!row) return { ok: false, message: { key: 'rowNoLabel', params: { address } }, notes: [] };
  const code = codeOf(row);
  const found = code === null ? null : findIndicator(code);
  const message: Message = found?.ok
    ? { key: 'rowBound', params: { label: row.label, name: named(found.value), code: found.value.code, requirement: requirementOf(found.value) } }
    : { key: row.remembered === 'none' || row.result.kind === 'none' ? 'rowNotOurs' : 'rowAsk', params: { label: row.label } };
  return { ok: true, value: { code: found?.ok ? found.value.code : null, address }, message, notes: found?.ok ? cautionNotes(row) : [], place: cell.value };
}

const requirementOf = ({ comparator, target, unit }: Indicator): string => (target === undefined ? '—' : `${comparatorSign[comparator]} ${target}${unit}`);
