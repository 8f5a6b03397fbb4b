import type { ReviewRequest } from '../../../workbook/review/insertReview';

/** What the user has chosen for 中期评估. */
export interface ReviewForm {
  /** Sheet name; undefined leaves it to the workbook. */
  readonly ledger?: string;
  readonly ownDate: boolean;
  /** ISO date as a date field gives it, '' while it is not filled. */
  readonly date: string;
}

/** The form at first: it follows the ledger. */
export const blankReview: ReviewForm = { ownDate: false, date: '' };

/** The form as the workbook takes it; a date field that is left blank is no date. */
export const reviewRequest = ({ ledger, ownDate, date }: ReviewForm): Pick<ReviewRequest, 'ledger' | 'reportDate'> => ({
  ledger,
  reportDate: ownDate ? date : undefined,
});
