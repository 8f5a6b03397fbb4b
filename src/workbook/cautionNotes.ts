import { expectedInEnglish, isForTheUser } from '../domain/labels/cautions';
import type { ReportRow } from '../domain/reports/report';
import type { Message, Named } from './outcome';

const inBoth = (expected: string): Named | string => (expectedInEnglish[expected] === undefined ? expected : { name: expected, nameEn: expectedInEnglish[expected] });

/** Why the number of a row is not the plan's number, although its indicator is known; a place or a year that somebody already decided about is not said again. */
export function cautionNotes({ result, remembered }: ReportRow): readonly Message[] {
  const caution = result.kind === 'none' ? undefined : result.caution;
  if (!caution || (isForTheUser(caution) && remembered !== undefined)) return [];
  return [{ key: 'rowCaution', params: { stated: caution.stated, expected: inBoth(caution.expected) } }];
}
