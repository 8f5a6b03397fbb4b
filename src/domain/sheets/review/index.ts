export { PACE_CHART } from './charts';
export { newReview, standardLedgerPlace, type ReviewOptions } from './reviewContext';
export { REVIEW_DATE, reviewMarks, reviewPlans, reviewSheets } from './reviewSheets';
export { planReviewUpdate, type FoundReview, type ReviewUpdate } from './reviewUpdate';
