import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/plan/schema';
import { comparatorSign, structureText } from '../../domain/plan/words';
import { nameIn } from './nameIn';

const NBSP = '\u00A0';

export interface Formats {
  readonly number: (value: number) => string;
  /** An ISO date as the language writes it. */
  readonly date: (iso: string) => string;
  /** A moment as hours and minutes of the user's clock. */
  readonly time: (milliseconds: number) => string;
  /** Comparator, target and unit, e.g. `≥ 500 万人`, `≥ 90%`, `10∶40∶50`. Never broken across lines. */
  readonly target: (indicator: Indicator) => string;
  /** What an indicator is called: the plan's name, in English its English name where there is one. */
  readonly name: (indicator: Pick<Indicator, 'name' | 'nameEn'>) => string;
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsFor(i18n.language), [i18n.language]);
}

/** @example formatsFor('zh-CN').target(指标 JY01) // '≥ 500 万人' */
export function formatsFor(language: string): Formats {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const quantity = (value: number, unit: string) => numbers.format(value) + (/^[%‰]$/.test(unit) ? unit : NBSP + unit);
  return {
    number: (value) => numbers.format(value),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    time: (milliseconds) => times.format(milliseconds),
    name: (indicator) => nameIn(language, indicator),
    target: (indicator) =>
      indicator.target === undefined
        ? structureText(indicator)
        : `${comparatorSign[indicator.comparator]}${NBSP}${quantity(indicator.target, indicator.unit)}`,
  };
}
