/** Why the domain refuses to give a number. `code` is stable, `params` fill the wording's placeholders. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Every reason a user can cause, one word each. The wording stands in `src/messages`.
 * Whoever adds a code adds its sentence in both languages; a test compares the two lists.
 */
export type ReasonCode =
  | 'unknown-indicator'
  | 'ambiguous-indicator'
  | 'doubtful-label'
  | 'trap-label'
  | 'other-label'
  | 'measured-differently'
  | 'rules-not-loaded'
  | 'wrong-argument'
  | 'not-a-number'
  | 'negative'
  | 'ambiguous-percent'
  | 'unknown-unit'
  | 'different-dimension'
  | 'shape-mismatch'
  | 'missing-base'
  | 'base-equals-target'
  | 'base-beyond-target'
  | 'not-for-measure'
  | 'not-for-rate'
  | 'not-for-structure'
  | 'only-for-structure'
  | 'parts-count'
  | 'empty-total'
  | 'invalid-date'
  | 'before-period'
  | 'after-deadline'
  | 'before-deadline'
  | 'zero-denominator'
  | 'step-does-not-divide'
  | 'zero-base'
  | 'not-on-growth'
  | 'too-few-periods'
  | 'no-periods'
  | 'no-crossing'
  | 'no-pace-yet'
  | 'out-of-range'
  | 'unknown-filter'
  | 'unknown-field'
  | 'unknown-output';

/** A value, or a tagged refusal. Programmers' mistakes throw; what a user can cause is a `Result`. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

/** A value, as a result. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * No value, and why; of what the user can cause, a value itself and never thrown.
 *
 * @param params fill the placeholders of the reason's sentence
 * @example refuse('unknown-unit', { given: '床' })
 */
export const refuse = (code: ReasonCode, params?: Reason['params']): { readonly ok: false; readonly reason: Reason } => ({
  ok: false,
  reason: params ? { code, params } : { code },
});

/** Goes on with the value where there is one. */
export const map = <T, U>(result: Result<T>, change: (value: T) => U): Result<U> => (result.ok ? ok(change(result.value)) : result);

/** Goes on with the value where there is one, to a step that may refuse as well. */
export const flatMap = <T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> => (result.ok ? next(result.value) : result);
