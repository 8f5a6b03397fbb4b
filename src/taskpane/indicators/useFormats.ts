import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unitInEnglish } from '../../domain/plan/englishUnits';
import type { Indicator } from '../../domain/plan/schema';
import { comparatorSign, structureText } from '../../domain/plan/words';
import { localeFor } from '../../messages/locale';
import { nameIn } from './nameIn';

const NBSP = '\u00A0';

export interface Formats {
  readonly number: (value: number) => string;
  /** An ISO date as the language writes it. */
  readonly date: (iso: string) => string;
  /** A moment as hours and minutes of the user's clock. */
  readonly time: (milliseconds: number) => string;
  /** What stands behind a number, with what separates the two: ` 万人`, `%`, ` × 10,000 persons`. */
  readonly unit: (unit: string) => string;
  /** Comparator, target and unit, e.g. `≥ 500 万人`, `≥ 90%`, `10∶40∶50`. In Chinese never broken across lines. */
  readonly target: (indicator: Indicator) => string;
  /** The same in two parts, number and unit; a sign such as % belongs to the number. */
  readonly targetParts: (indicator: Indicator) => readonly [number: string, unit: string];
  /** What an indicator is called: the plan's name, in English its English name where there is one. */
  readonly name: (indicator: Pick<Indicator, 'name' | 'nameEn'>) => string;
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsFor(i18n.language), [i18n.language]);
}

/**
 * @example formatsFor('zh-CN').target(指标 JY01) // '≥ 500 万人'
 * @example formatsFor('en-US').target(指标 JY01) // '≥ 500 × 10,000 persons'
 */
export function formatsFor(language: string): Formats {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const isEnglish = localeFor(language) === 'en-US';
  const unitOf = (unit: string): string => (/^[%‰]$/.test(unit) ? unit : isEnglish ? unitInEnglish(unit) : NBSP + unit);
  const targetParts = (indicator: Indicator): readonly [string, string] => {
    if (indicator.target === undefined) return [structureText(indicator), ''];
    const number = `${comparatorSign[indicator.comparator]}${NBSP}${numbers.format(indicator.target)}`;
    return /^[%‰]$/.test(indicator.unit) ? [number + indicator.unit, ''] : [number, unitOf(indicator.unit)];
  };
  return {
    number: (value) => numbers.format(value),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    time: (milliseconds) => times.format(milliseconds),
    unit: unitOf,
    target: (indicator) => targetParts(indicator).join(''),
    targetParts,
    name: (indicator) => nameIn(language, indicator),
  };
}
