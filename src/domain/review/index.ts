export { assess, type AssessedLine, type Assessment } from './assess';
export { readEntries, type LedgerEntries, type LedgerEntry } from './entries';
export { allWords, growthWords, laggardsOf, SEVERE, summarise, type Summary, type VerdictCounts } from './summary';
export { laggingWords, severeWords, shortfall } from './shortfall';
