import { findIndicator, henan13 } from '../plan/catalogue';
import type { IndicatorFinder } from '../plan/indicatorIndex';
import type { Indicator } from '../plan/schema';
import { refuse, type Reason, type Result } from '../result';
import { recogniseLabel } from './recogniseLabel';
import type { Recognition } from './recognition';
import { remember } from './remember';

const listed = (codes: readonly string[]): string => henan13.indicators.flatMap(({ code, shortName }) => (codes.includes(code) ? [`${code} ${shortName}`] : [])).join('、');

/** Why a label that the catalogue does not name means no indicator; `otherwise` where the rules know nothing about it. */
function refusal(given: string, recognition: Exclude<Recognition, { kind: 'bound' }>, otherwise: Reason): Reason {
  if (recognition.kind === 'ask') {
    const candidates = listed(recognition.candidates);
    return { code: recognition.candidates.length > 1 ? 'ambiguous-indicator' : 'doubtful-label', params: { given, candidates } };
  }
  const { rule, params } = recognition.why;
  const { word = '', reason = '', reasonInEnglish = '' } = params;
  if (reason) return { code: 'trap-label', params: { given, word, reason, reasonInEnglish } };
  if (rule === 'other') return { code: 'other-label', params: { given, name: params['name']! } };
  return otherwise;
}

function match(given: string): Result<Indicator> {
  const named = findIndicator(given);
  if (named.ok) return named;
  const recognition = recogniseLabel({ label: given });
  if (recognition.kind !== 'bound') return { ok: false, reason: refusal(given, recognition, named.reason) };
  const { code, caution } = recognition;
  if (caution) return refuse('measured-differently', { given, candidates: listed([code]), stated: caution.stated, expected: caution.expected });
  return findIndicator(code);
}

/**
 * The indicator that a label of a report means: named in the catalogue, or by the rules of `recogniseLabel`. For PLAN.MATCH, where the label is all
 * there is. A label whose number is counted otherwise (one month, another unit) is refused, for whoever has the code calculates with it.
 * @returns refused with the catalogue's reasons, `doubtful-label`, `trap-label`, `other-label` or `measured-differently`
 * @example matchLabel('全省城镇新增就业人数(万人)') // JY01
 * @example matchLabel('领取失业保险金人数') // refused: trap-label
 */
export const matchLabel: IndicatorFinder = remember(match);
