import { henan13 } from '../domain/plan/catalogue';
import type { RollUpCheck } from '../domain/regions/checkForms';
import { readRegionForm, type RegionForm } from '../domain/regions/readRegionForm';
import type { SheetLanguage } from '../domain/sheets/language';
import { regionFormSheet } from '../domain/sheets/regionForm/sheet';
import { regionsContent, type RegionsRequest } from '../domain/sheets/regions/request';
import { rollUpSheet } from '../domain/sheets/rollUp/sheet';
import type { InsertedTemplate } from './insertTemplate';
import { named, namedWithCode, type Outcome } from './outcome';
import { readWorkbook } from './readContents';
import { runExcel } from './runExcel';
import { quietTask, type Task } from './task';
import { readWorkbookState } from './workbookState';
import { writeNewSheet } from './writeNewSheet';

/** Inserts a 地区填报表 for an indicator or a domain as a new sheet, in three round trips. */
export const insertRegionForm = (of: RegionsRequest['of'], language: SheetLanguage, task: Task = quietTask): Promise<Outcome<InsertedTemplate>> =>
  runExcel<InsertedTemplate>(async (context) => {
    const { indicators, refused } = regionsContent(henan13, of);
    if (indicators.length === 0) return { ok: false, message: { key: 'regionsStructure', params: { indicators: refused.map(namedWithCode) } }, notes: [] };
    const state = await readWorkbookState(context, 'regionForm');
    if (state.structureLocked) return { ok: false, message: { key: 'structureLocked' }, notes: [] };
    return writeNewSheet(context, regionFormSheet(henan13, of, language), 'native', state, undefined, task);
  });

/** The 地区填报表 that stand in this workbook, in two round trips; reads only. */
export const readFormSheets = (): Promise<Outcome<readonly RegionForm[]>> =>
  runExcel<readonly RegionForm[]>(async (context) => {
    const { sheets } = await readWorkbook(context);
    const forms = sheets.flatMap(({ name, values }) => readRegionForm(name, values, henan13) ?? []);
    return { ok: true, value: forms, message: { key: 'formsRead', params: { count: forms.length } }, notes: [] };
  });

/** Writes what a check has accepted as a new sheet, in three round trips; forms and files stay as they are. */
export const insertRollUp = (check: RollUpCheck, language: SheetLanguage, task: Task = quietTask): Promise<Outcome<InsertedTemplate>> =>
  runExcel<InsertedTemplate>(async (context) => {
    if (check.accepted.length === 0) return { ok: false, message: { key: 'rollUpNothing' }, notes: [] };
    const state = await readWorkbookState(context, 'rollUp');
    if (state.structureLocked) return { ok: false, message: { key: 'structureLocked' }, notes: [] };
    const outcome = await writeNewSheet(context, rollUpSheet(henan13, check, language), 'native', state, undefined, task);
    if (!outcome.ok) return outcome;
    const message = { key: 'insertedRollUp', params: { sheet: outcome.value.sheetName, count: check.accepted.length } } as const;
    return { ...outcome, message, notes: [...outcome.notes, ...(check.missing.length > 0 ? [{ key: 'rollUpMissing', params: { regions: check.missing.map(({ shortName, nameEn }) => named({ name: shortName, nameEn })) } } as const] : [])] };
  });
