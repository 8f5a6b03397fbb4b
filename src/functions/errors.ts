import type { Reason, ReasonCode } from '../domain/result';
import { displayLanguage, reasonText } from './wording';

/** Mistakes in what was typed; every other reason means that there is no such number: #N/A. */
const mistakes: ReadonlySet<ReasonCode> = new Set([
  'wrong-argument',
  'not-a-number',
  'negative',
  'ambiguous-percent',
  'unknown-unit',
  'different-dimension',
  'parts-count',
  'invalid-date',
  'unknown-field',
  'unknown-output',
  'unknown-filter',
  'out-of-range',
]);

/** The one place where a reason becomes a cell error, worded in the host's language. */
export function toError(reason: Reason): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(mistakes.has(reason.code) ? invalidValue : notAvailable, reasonText(reason, displayLanguage()));
}
