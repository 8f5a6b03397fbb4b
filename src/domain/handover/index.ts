export { hasForeignPrefix, isSpelledRight, properSpelling, usesPlan } from './planCalls';
export { changesByItself, differencesBetween, refersToSpill, type Difference } from './proof';
export { frozen, isUnsettled, replacements, surroundingsOf, type CellValue, type Replacement, type SheetContents } from './replacements';
export { brokenNames } from './brokenNames';
export { brokenReferences, lostLedger } from './brokenReferences';
export { deadAreas } from './deadAreas';
export { ledgerReaders } from './ledgerReaders';
export { missingDates } from './missingDates';
export { outdatedCutoffs } from './outdatedCutoffs';
