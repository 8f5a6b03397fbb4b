import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { CUTOFFS_MARK, freeSheetName, nextName, REPORT_MARK } from '../domain/sheets/ourNames';
import type { CheckedReports, CheckedSheet } from './checkReports';
import { draftName } from './newSheet';
import type { UndoPoint } from './undoEnrichment';

/** A plan with the names that are free in this workbook. */
export interface Destination {
  readonly plan: EnrichmentPlan;
  readonly point: UndoPoint;
  readonly checked: CheckedSheet;
  /** Marks a sheet of ours; where cut-offs follow the settings, their cell. */
  readonly reportName?: string;
  readonly cutoffsName?: string;
}

/**
 * Where the columns of each plan go: its sheet, or a new one under a name that is free, with the names that mark them.
 *
 * @param plans in the order of the checked sheets
 */
export const destinationsOf = (plans: readonly EnrichmentPlan[], { sheetNames, sheetIds, activeSheet, names, sheets }: CheckedReports): readonly Destination[] => {
  const [takenSheets, takenNames] = [[...sheetNames], names.map(({ name }) => name)];
  const takeName = (base: string): string => {
    const name = nextName(base, takenNames);
    takenNames.push(name);
    return name;
  };
  return plans.map((plan, at): Destination => {
    const checked = sheets[at]!;
    const { anchor: _, target: __, ...before } = checked;
    const isNew = plan.newSheetName !== undefined;
    const sheetName = plan.newSheetName === undefined ? plan.sheetName : freeSheetName(plan.newSheetName, takenSheets);
    takenSheets.push(sheetName);
    const reportName = isNew ? takeName(REPORT_MARK) : undefined;
    const cutoffsName = plan.cutoffs && plan.followsSettings ? takeName(CUTOFFS_MARK) : undefined;
    const point: UndoPoint = { ...before, plan, sheetName, names: cutoffsName && !isNew ? [cutoffsName] : [], before: { sheetIds, activeSheet }, ...(isNew ? { draft: draftName() } : {}) };
    return { plan, point, checked, reportName, cutoffsName };
  });
};
