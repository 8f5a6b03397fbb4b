/** Why a label was or was not taken for an indicator. `params` fill the wording's placeholders. */
export interface Why {
  readonly rule: WhyRule;
  readonly params: Readonly<Record<string, string>>;
}

export type WhyRule =
  // bound
  | 'named' // the label is a name of the indicator in the plan's catalogue
  | 'words' // its words say the indicator, and nothing else
  | 'context' // its words together with a heading or a note do
  // ask
  | 'missing' // words: a part is missing, such as the scheme
  | 'doubtful' // words: can mean the indicator and can mean another quantity
  | 'several' // more than one indicator fits equally well
  | 'to-come' // the number may be a target: 到2025年, 十四五, 确保…110万人
  | 'limit' // words: 以上, 不低于: a bound is no value
  | 'two-values' // the label itself holds more than one value
  | 'unknown-words' // words: the indicator is there, together with words nobody knows
  | 'heading' // heading: what stands above says something else
  | 'unit' // stated, expected: the unit does not measure what the indicator measures
  // none
  | 'empty' | 'not-chinese' | 'too-long'
  | 'trap' // word, trap (the id of its list), reason, reasonInEnglish
  | 'extra' // word, reason, reasonInEnglish
  | 'other' // name: a known quantity that is no indicator of the plan
  | 'no-indicator';

/**
 * A reason not to calculate with the number although the label is right: it is counted, timed or measured differently (口径).
 * `unit`: another dimension. `unknown-unit`: a unit nobody knows. `two-units`: the label and its surroundings name different units.
 * `points`: percentage points where a rate belongs. `per-mille`: ‰ where % belongs. `flow-stock`: a stock where the indicator counts a flow,
 * or the reverse. `month`: one month or quarter where the indicator counts since January. `period`: a year outside the plan's.
 * `place`: another place than the plan's. `last-year`: the number of 去年. Who says deliberately which indicator the row is may compare these two nevertheless.
 */
export interface Caution {
  readonly kind: 'unit' | 'unknown-unit' | 'two-units' | 'points' | 'per-mille' | 'flow-stock' | 'month' | 'period' | 'place' | 'last-year';
  readonly stated: string;
  readonly expected: string;
  /** Always false: whoever holds a caution may show the number and nothing else. */
  readonly calculable: false;
}

export type Recognition =
  | { readonly kind: 'bound'; readonly code: string; readonly why: Why; readonly words: readonly string[]; readonly unit?: string; readonly caution?: Caution }
  | { readonly kind: 'ask'; readonly candidates: readonly string[]; readonly why: Why; readonly words: readonly string[]; readonly unit?: string; readonly caution?: Caution }
  | { readonly kind: 'none'; readonly why: Why; readonly words: readonly string[] };

export interface LabelInput {
  readonly label: string;
  /** From a unit column or a unit row. */
  readonly unit?: string;
  /** From a 注 column. */
  readonly note?: string;
  /** Merged header cells and heading rows above the label, the outermost first. */
  readonly headings?: readonly string[];
  readonly table?: { readonly unit?: string; readonly title?: string };
}

export const because = (rule: WhyRule, params: Why['params'] = {}): Why => ({ rule, params });

export const refused = (why: Why, words: readonly string[] = []): Recognition => ({ kind: 'none', why, words });
