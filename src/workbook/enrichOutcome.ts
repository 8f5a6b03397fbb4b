import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { areaAddress } from '../domain/sheets/address';
import type { Message, Outcome } from './outcome';
import { isShown, type LeftList, type UpdatedList } from './takeBackList';
import type { UndoPoint } from './undoEnrichment';
import type { WrittenReport } from './undoWritten';

export interface EnrichedReport {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
}

/** A plan that was carried out: in new cells, or in a list of ours. `values` is what the cells show, one block for each write. */
export type Done = { readonly plan: EnrichmentPlan; readonly values: readonly (readonly (readonly unknown[])[])[] } & (WrittenReport | LeftList);

const counted = (key: Message['key'], count: number): readonly Message[] => (count > 0 ? [{ key, params: { count } }] : []);

const notesOf = (done: readonly Done[]): readonly Message[] => {
  const cells = done.flatMap(({ plan, values }) => plan.writes.flatMap(({ cells: rows }, at) => rows.flatMap((row, r) => row.map((cell, c) => ({ cell, value: values[at]?.[r]?.[c] })))));
  return [
    ...done.flatMap((each): readonly Message[] => ('list' in each && !isShown(each.list) ? [{ key: 'updatedHidden', params: { sheet: each.list.sheetName } }] : [])),
    ...counted('enrichRefusedRows', done.flatMap(({ plan }) => plan.rows.filter(({ refusal }) => refusal)).length),
    ...counted('enrichLeftRows', done.reduce((sum, each) => sum + ('list' in each ? each.list.update.left : 0), 0)),
    ...counted('readBackDiffers', cells.filter(({ cell, value }) => cell !== null && typeof cell !== 'object' && value !== cell).length),
    ...counted('functionsNotReady', cells.filter(({ value }) => value === '#NAME?').length),
  ];
};

const reportOf = (done: Done): EnrichedReport => {
  const { plan } = done;
  const rows = plan.rows.filter(({ refusal }) => !refusal).length;
  if ('list' in done) return { sheetName: done.list.sheetName, address: 'A1', rows };
  const area = plan.target ?? plan.writes[0]?.area;
  return { sheetName: done.point.sheetName, address: area ? areaAddress(area) : (plan.notes[0]?.address ?? 'A1'), rows };
};

const rowsOf = (reports: readonly EnrichedReport[]): number => reports.reduce((sum, { rows }) => sum + rows, 0);
const sheetsOf = (reports: readonly EnrichedReport[]): readonly string[] => reports.map(({ sheetName }) => sheetName);

/** What was added where. */
const addedMessage = ([first, ...others]: readonly Done[]): Message => {
  const reports = [first!, ...others].map(reportOf);
  const [rows, columns, sheets] = [rowsOf(reports), first!.plan.columns.length, sheetsOf(reports)];
  if (first!.plan.notes.length > 0) return { key: 'enrichedNotes', params: { rows, sheets } };
  if (others.length > 0) return { key: 'enrichedSheets', params: { count: reports.length, rows, columns, sheets } };
  return { key: 'enriched', params: { rows, columns, place: `${reports[0]!.sheetName}!${reports[0]!.address}` } };
};

/** What was brought up to date, and what was added, in one message. */
const messageOf = (done: readonly Done[]): Message => {
  const lists = done.filter((each) => 'list' in each);
  const others = done.filter((each) => !('list' in each));
  if (lists.length === 0) return addedMessage(others);
  const [updated, fresh] = [lists.map(reportOf), others.map(reportOf)];
  const added = lists.reduce((sum, { list }) => sum + list.update.addedRows, 0);
  if (fresh.length === 0) return { key: 'enrichUpdated', params: { rows: rowsOf(updated), added, place: sheetsOf(updated) } };
  return { key: 'enrichedBoth', params: { updated: rowsOf(updated), added, lists: sheetsOf(updated), rows: rowsOf(fresh), sheets: sheetsOf(fresh) } };
};

/** @param done in the order of the plans */
export const success = (done: readonly Done[]): Extract<Outcome<readonly EnrichedReport[]>, { ok: true }> => {
  const reports = done.map(reportOf);
  const { sheetName = '', address = 'A1' } = reports[0] ?? {};
  return { ok: true, value: reports, message: messageOf(done), notes: notesOf(done), place: { sheetName, address } };
};

const placeOf = ({ draft, sheetName, plan: { target } }: UndoPoint): string => (draft !== undefined || !target ? sheetName : `${sheetName}!${areaAddress(target)}`);

/** Where an enrichment writes. */
export const placesOf = (points: readonly UndoPoint[], lists: readonly UpdatedList[]): readonly string[] => [...lists.map(({ sheetName }) => sheetName), ...points.map(placeOf)];

/** What a host that failed twice has left behind. */
export const leftover = (points: readonly UndoPoint[], lists: readonly UpdatedList[]): Message => {
  const names = points.map((point) => (point.draft === undefined ? placeOf(point) : `${point.sheetName}（${point.draft}）`));
  if (lists.length > 0) return { key: 'failedUnrestored', params: { place: [...lists.map(({ sheetName }) => sheetName), ...names] } };
  return points.every(({ draft }) => draft !== undefined) ? { key: 'failedLeftover', params: { sheet: names } } : { key: 'enrichLeftover', params: { address: names } };
};
