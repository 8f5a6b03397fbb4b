import { findIndicator } from '../domain/plan/catalogue';
import type { IndicatorFinder } from '../domain/plan/indicatorIndex';
import { refuse } from '../domain/result';

let rules: IndicatorFinder | undefined;

/** The rules for labels, once something has needed them. */
export const rulesAtHand = (): IndicatorFinder | undefined => rules;

/** Without the file names are still names; the rest says that the rules are missing, and asks for them again at the next calculation. */
const withoutRules: IndicatorFinder = (given) => {
  const found = findIndicator(given);
  return found.ok ? found : refuse('rules-not-loaded', { given });
};

/** Brings the rules for labels along: half as large as all functions together, and needed by one of them for what the catalogue does not name. */
export const loadRules = (): Promise<IndicatorFinder> =>
  import(/* webpackChunkName: "label-rules" */ '../domain/labels/matchLabel').then(
    ({ matchLabel }) => (rules = matchLabel),
    () => withoutRules,
  );
