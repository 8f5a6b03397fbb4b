import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { areaAddress } from '../domain/sheets/address';
import type { Message, Outcome } from './outcome';
import type { UndoPoint } from './undoEnrichment';

export interface EnrichedReport {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
}

interface Done {
  readonly plan: EnrichmentPlan;
  readonly point: UndoPoint;
}

type Values = readonly (readonly (readonly unknown[])[])[];

const counted = (key: Message['key'], count: number): readonly Message[] => (count > 0 ? [{ key, params: { count } }] : []);

const notesOf = (done: readonly Done[], written: readonly Values[]): readonly Message[] => {
  const cells = done.flatMap(({ plan }, d) => plan.writes.flatMap(({ cells: rows }, at) => rows.flatMap((row, r) => row.map((cell, c) => ({ cell, value: written[d]?.[at]?.[r]?.[c] })))));
  return [
    ...counted('enrichRefusedRows', done.flatMap(({ plan }) => plan.rows.filter(({ refusal }) => refusal)).length),
    ...counted('readBackDiffers', cells.filter(({ cell, value }) => cell !== null && typeof cell !== 'object' && value !== cell).length),
    ...counted('functionsNotReady', cells.filter(({ value }) => value === '#NAME?').length),
  ];
};

const reportOf = ({ plan, point: { sheetName } }: Done): EnrichedReport => {
  const area = plan.target ?? plan.writes[0]?.area;
  return { sheetName, address: area ? areaAddress(area) : (plan.notes[0]?.address ?? 'A1'), rows: plan.rows.filter(({ refusal }) => !refusal).length };
};

/** What was written where, in one message. */
const messageOf = (done: readonly Done[], reports: readonly EnrichedReport[]): Message => {
  const rows = reports.reduce((sum, report) => sum + report.rows, 0);
  const columns = done[0]?.plan.columns.length ?? 0;
  const [first] = reports;
  const sheets = reports.map(({ sheetName }) => sheetName).join('、');
  if (done[0] && done[0].plan.notes.length > 0) return { key: 'enrichedNotes', params: { rows, sheets } };
  if (reports.length > 1) return { key: 'enrichedSheets', params: { count: reports.length, rows, columns, sheets } };
  return { key: 'enriched', params: { rows, columns, place: `${first?.sheetName}!${first?.address}` } };
};

export const success = (done: readonly Done[], written: readonly Values[]): Extract<Outcome<readonly EnrichedReport[]>, { ok: true }> => {
  const reports = done.map(reportOf);
  const { sheetName = '', address = 'A1' } = reports[0] ?? {};
  return { ok: true, value: reports, message: messageOf(done, reports), notes: notesOf(done, written), place: { sheetName, address } };
};

/** Where an enrichment writes. */
export const placesOf = (points: readonly UndoPoint[]): string =>
  points.map(({ draft, sheetName, plan: { target } }) => (draft !== undefined || !target ? sheetName : `${sheetName}!${areaAddress(target)}`)).join('、');

/** What a host that failed twice has left behind. */
export const leftover = (points: readonly UndoPoint[]): Message => {
  const places = points.map((point) => (point.draft === undefined ? placesOf([point]) : `${point.sheetName}（${point.draft}）`)).join('、');
  return points.every(({ draft }) => draft !== undefined) ? { key: 'failedLeftover', params: { sheet: places } } : { key: 'enrichLeftover', params: { address: places } };
};
