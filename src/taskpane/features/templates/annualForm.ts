/** What the user has chosen for 年度计划. */
export interface AnnualForm {
  readonly quarterly: boolean;
  /** Sheet name; undefined leaves it to the workbook. */
  readonly ledger?: string;
}

export const blankAnnual: AnnualForm = { quarterly: false };
