import { useState } from 'react';
import { henan13 } from '../../../domain/plan/catalogue';
import type { RequiredRate } from '../../../workbook/highlightRules';
import { parseRate, type Scale } from './parseRate';

export type RateKind = RequiredRate['kind'];
export type RateComparator = 'gte' | 'lte';

export interface RateForm {
  readonly kind: RateKind;
  readonly code: string | null;
  readonly comparator: RateComparator;
  readonly text: string;
  readonly scale: Scale;
}

const blank: RateForm = { kind: 'indicator', code: null, comparator: 'gte', text: '', scale: 'percent' };

/** What the form says, or null while something is missing in it. */
export function rateOf({ kind, code, comparator, text, scale }: RateForm): RequiredRate | null {
  if (kind === 'indicator') return code === null ? null : { kind, code };
  const rate = parseRate(text, scale);
  return rate && { kind, comparator, ...rate };
}

/** Which side of the requirement is marked: the button says it. */
export function missOf(form: RateForm): 'below' | 'above' | 'off' {
  const comparator = form.kind === 'rate' ? form.comparator : henan13.indicators.find(({ code }) => code === form.code)?.comparator ?? 'gte';
  if (comparator === 'gte' || comparator === 'gt') return 'below';
  return comparator === 'lte' || comparator === 'lt' ? 'above' : 'off';
}

const formOf = (rate: RequiredRate): RateForm =>
  rate.kind === 'indicator' ? { ...blank, code: rate.code } : { ...blank, kind: 'rate', comparator: rate.comparator, text: String(rate.value), scale: rate.scale };

/** The form for a required rate; `problem` turns true when it was sent incomplete, until it is mended. */
export function useRateForm() {
  const [form, setForm] = useState(blank);
  const [sent, setSent] = useState(false);
  const rate = rateOf(form);
  return {
    form,
    rate,
    problem: sent && rate === null,
    change: (part: Partial<RateForm>) => setForm((before) => ({ ...before, ...part })),
    load: (from: RequiredRate) => {
      setForm(formOf(from));
      setSent(false);
    },
    markSent: () => setSent(true),
    clear: () => {
      setForm((before) => ({ ...blank, kind: before.kind }));
      setSent(false);
    },
  };
}
