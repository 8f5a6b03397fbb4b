import { clauseCarriesFigure } from './clauseCarriesFigure';
import { codeFitsDomain } from './codeFitsDomain';
import { comparatorFitsClause } from './comparatorFitsClause';
import { consecutiveCodes } from './consecutiveCodes';
import { coverageIsWhole } from './coverageIsWhole';
import { deadlineWithinPeriod } from './deadlineWithinPeriod';
import { earlyDeadlineStated } from './earlyDeadlineStated';
import { knownUnit } from './knownUnit';
import { measureFitsUnit } from './measureFitsUnit';
import { partsSumToHundred } from './partsSumToHundred';
import { realDates } from './realDates';
import type { PlanRule } from './rule';
import { targetOrParts } from './targetOrParts';
import { toleranceWithApprox } from './toleranceWithApprox';
import { uniqueCodes } from './uniqueCodes';
import { uniqueNames } from './uniqueNames';

/** Every rule under the name that its problems carry. */
export const rules: Readonly<Record<string, PlanRule>> = {
  uniqueCodes, consecutiveCodes, codeFitsDomain, uniqueNames, targetOrParts, partsSumToHundred, toleranceWithApprox, realDates,
  deadlineWithinPeriod, earlyDeadlineStated, knownUnit, measureFitsUnit, coverageIsWhole, clauseCarriesFigure, comparatorFitsClause,
};
