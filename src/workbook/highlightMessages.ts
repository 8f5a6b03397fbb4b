import type { HighlightPlan, HighlightRefusal } from '../domain/highlights/planHighlight';
import type { Message } from './outcome';

const plainKeys = {
  'no-target': 'highlightNoTarget',
  structure: 'highlightStructure',
  'mixed-percent': 'highlightMixedPercent',
  'looks-like-fraction': 'highlightFraction',
  'no-numbers': 'highlightNoNumbers',
} as const;

/** Why nothing was highlighted. */
export const refusalMessage = (refusal: HighlightRefusal): Message => {
  if (typeof refusal === 'string') return { key: plainKeys[refusal] };
  switch (refusal.reason) {
    case 'mixed-units':
      return { key: refusal.units.length > 1 ? 'highlightMixedUnits' : 'highlightSomeUnits', params: { units: refusal.units, expected: refusal.expected } };
    case 'other-unit':
      return { key: 'highlightOtherUnit', params: { stated: refusal.stated, expected: refusal.expected } };
    case 'other-scale':
      return { key: 'highlightOtherScale', params: { example: refusal.example, target: refusal.target } };
    case 'single-years':
      return { key: 'highlightSingleYears', params: { years: refusal.years.slice(0, 5).map(String), from: refusal.from, to: refusal.to, target: refusal.target } };
  }
};

/** What the numbers were held against; several where areas count in different units. */
export const requirementText = (plans: readonly HighlightPlan[]): readonly string[] => [...new Set(plans.map(({ requirement }) => requirement))];

/** The unit that was read from the table, and that a sum is meant: for the user to check. */
export const unitNotes = (plans: readonly HighlightPlan[]): readonly Message[] => {
  const converted = plans.find((plan) => plan.converted)?.converted;
  const sumOf = plans.find((plan) => plan.sumOf)?.sumOf;
  return [
    ...(converted ? [{ key: 'highlightConverted', params: { ...converted } } as const] : []),
    ...(sumOf ? [{ key: 'highlightCumulative', params: { ...sumOf } } as const] : []),
  ];
};
