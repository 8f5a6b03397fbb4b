import { isForTheUser } from '../domain/labels/cautions';
import type { ReportRow } from '../domain/reports/report';
import type { Message, Named } from './outcome';

/** What the plan's number is, where a caution says it in words and not as a unit or years. */
const inEnglish: Readonly<Record<string, string>> = { 当期数: 'the flow of a period', 期末数: 'a stock at the end of a period', 本年累计: 'the sum since January', 全省: 'the whole province', 本期: 'the period reported on' };

const inBoth = (expected: string): Named | string => (inEnglish[expected] === undefined ? expected : { name: expected, nameEn: inEnglish[expected] });

/** Why the number of a row is not the plan's number, although its indicator is known; a place or a year that somebody already decided about is not said again. */
export function cautionNotes({ result, remembered }: ReportRow): readonly Message[] {
  const caution = result.kind === 'none' ? undefined : result.caution;
  if (!caution || (isForTheUser(caution) && remembered !== undefined)) return [];
  return [{ key: 'rowCaution', params: { stated: caution.stated, expected: inBoth(caution.expected) } }];
}
