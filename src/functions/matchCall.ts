import { findIndicator } from '../domain/plan/catalogue';
import type { IndicatorFinder } from '../domain/plan/indicatorIndex';
import { spill } from './broadcast';
import { isBlank, quote } from './cells';
import { loadRules, rulesAtHand } from './labelRules';
import { readOutput } from './outputArgument';

/** The code of the one indicator that a label means, or its name. */
const matched = (text: unknown, output: unknown, find: IndicatorFinder): unknown[][] =>
  spill([text, output], ([, outputCell]) => {
    const wanted = readOutput(outputCell, { 名称: 'name', 简称: 'shortname' });
    return (textCell) => {
      if (isBlank(textCell)) return '';
      if (typeof textCell !== 'string') return { code: 'wrong-argument', params: { argument: 'text', given: quote(textCell) } };
      if (!wanted.ok) return wanted.reason;
      const found = find(textCell);
      if (!found.ok) return found.reason;
      const { code, name, shortName } = found.value;
      return wanted.value === 'name' ? name : wanted.value === 'shortname' ? shortName : code;
    };
  });

/**
 * Names of the catalogue are answered at once. Only where a label is none of them are the rules for labels needed, which come in a file of their own:
 * a promise then, until they are there.
 */
export function matchCall(text: unknown, output: unknown): unknown[][] | Promise<unknown[][]> {
  const rules = rulesAtHand();
  if (rules) return matched(text, output, rules);
  let unnamed = false;
  const byName = matched(text, output, (given) => {
    const found = findIndicator(given);
    unnamed ||= !found.ok;
    return found;
  });
  return unnamed ? loadRules().then((loaded) => matched(text, output, loaded)) : byName;
}
