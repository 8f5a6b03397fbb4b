import { methodNote } from '../formulas';
import { METHOD_NOTE_START } from '../formulas/methodNote';
import type { MethodWord } from '../measures/method';
import { defaultSettings, type Settings } from '../measures/settings';
import { settingsXml } from '../settings/settingsXml';
import type { SheetLanguage } from './language';
import { sheetLanguages, verdictLegend } from './words/common';
import { cutoffsIn } from './words/cutoffs';

/** How the line begins: by this it is known again on a sheet. */
const starts: Readonly<Record<SheetLanguage, string>> = { 'zh-CN': METHOD_NOTE_START, 'en-US': 'Methods and cut-offs:' };

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))}%`;

/** The methods with the words they give, in the order of `methodNote`. */
const englishMethods = (settings: Settings): readonly string[] => {
  const grown = settings.levelMethod === '增速法';
  const words = (method: MethodWord): string => cutoffsIn('en-US', method, settings).join(', ');
  return [
    ...(grown ? [`增速法 growth (final levels with a base): ${words('增速法')}`] : []),
    `序时法 pace (cumulative, milestones, ${grown ? 'final levels that growth does not suit' : 'final levels with a base'}): ${words('序时法')}`,
    `达标法 standard (kept above, kept below, full coverage, final levels without a base): ${words('达标法')}`,
    `结构法 structure: ${words('结构法')}`,
  ];
};

const englishNote = (settings: Settings): string => {
  const counting = settings.dayCount === 'months' ? 'by months (whole months and the share of the current one, report date included)' : 'by days, report date included';
  const origin = settingsXml(settings) === settingsXml(defaultSettings) ? 'The cut-offs are this tool’s defaults and can be changed' : 'The cut-offs were set in this workbook';
  return `${starts['en-US']} ${englishMethods(settings).join('; ')}. Time elapsed is counted ${counting}. “About” (左右) tolerates ±${percent(settings.tolerance)} of the target, unless the target states its own. ${origin}; they are not official.`;
};

/**
 * What is printed above a table with verdicts, in a sheet's language: methods and cut-offs in use, and what the Chinese words of the
 * verdicts mean where the reader may not know them.
 */
export const methodLine = (settings: Settings, language: SheetLanguage): string =>
  language === 'zh-CN' ? methodNote(settings) : `${englishNote(settings)}\n${verdictLegend[language]}`;

/** All that differs from one setting to another: the numbers, and which methods and which way of counting days are in use. */
const stated = (text: string): string => {
  const [line = ''] = text.split('\n');
  return [/增速法[（ ]/.test(line), /按月计|by months/.test(line), ...(line.match(/\d+(?:\.\d+)?/g) ?? [])].join(' ');
};

/**
 * Whether a text is a line of methods and cut-offs that are not those of these settings, in whatever words an earlier release printed them.
 *
 * @example statesOtherCutoffs(methodLine(defaultSettings, 'en-US'), defaultSettings) // false
 */
export const statesOtherCutoffs = (text: string, settings: Settings): boolean => {
  const language = sheetLanguages.find((each) => text.startsWith(starts[each]));
  return language !== undefined && stated(text) !== stated(methodLine(settings, language));
};
