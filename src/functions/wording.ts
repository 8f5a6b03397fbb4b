import enReasons from '../messages/en-US/reason.json';
import zhReasons from '../messages/zh-CN/reason.json';
import type { Measure } from '../domain/plan/schema';
import { measureWord } from '../domain/plan/words';
import type { Reason } from '../domain/result';
import { argumentWords, type ArgumentName } from './argumentWords';

export type Language = 'zh-CN' | 'en-US';

const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-CN': zhReasons, 'en-US': enReasons };

/** The language of the host's surface at the time of the call; Chinese where there is none. */
export function displayLanguage(): Language {
  const locale = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return locale?.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}

/**
 * A refusal as a sentence that names the argument, what it got and what it takes.
 *
 * @example reasonText({ code: 'zero-denominator' }, 'zh-CN') → 分母为 0，无法计算。
 */
export function reasonText(reason: Reason, language: Language): string {
  const params = printableParams(reason, language);
  return (sentences[language][reason.code] ?? reason.code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

function printableParams(reason: Reason, language: Language): Readonly<Record<string, string | number>> {
  const { argument, nearest, measure, given, reasonInEnglish, ...rest } = reason.params ?? {};
  const words = argumentWords[argument as ArgumentName];
  return {
    expected: words?.takes[language] ?? '',
    ...rest,
    ...(language === 'en-US' && reasonInEnglish !== undefined ? { reason: reasonInEnglish } : {}),
    argument: words?.name[language] ?? '',
    given: printable(given),
    measure: language === 'zh-CN' ? (measureWord[measure as Measure] ?? '') : (measure ?? ''),
    asFraction: typeof given === 'number' ? Number((given * 100).toPrecision(12)) : '',
    nearestHint: nearest === undefined ? '' : sentences[language]['unknown-indicator-nearest']!.replace('{{nearest}}', String(nearest)),
  };
}

const LONGEST_QUOTE = 40;

/** What the argument got may be a page of text; a message quotes its beginning. */
function printable(given: string | number | undefined): string {
  const text = String(given ?? '');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
