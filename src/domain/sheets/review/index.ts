export { newReview, standardLedgerPlace, type ReviewOptions } from './reviewContext';
export { reviewPlans, reviewSheets } from './reviewSheets';
