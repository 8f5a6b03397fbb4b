import { defaultSettings, type LevelMethod, type Settings } from '../measures/settings';
import { checkSettings } from './checkSettings';

/** Namespace of the custom XML part that carries a workbook's settings. */
export const SETTINGS_NAMESPACE = 'urn:ghzb:settings';

const VERSION = 1;

type Numbers = Readonly<Record<string, number>>;

/** Attribute names in the file; they never change within a version. */
const numbersOf = ({ cutoffs, tolerance }: Settings): Numbers => ({ ...cutoffs, tolerance });

/**
 * Settings as the XML part stored in the workbook.
 *
 * @example settingsXml(defaultSettings) → '<settings xmlns="urn:ghzb:settings" version="1" ahead="5" …/>'
 */
export const settingsXml = (settings: Settings): string => {
  const attributes = Object.entries({ version: VERSION, ...numbersOf(settings), dayCount: settings.dayCount, levelMethod: settings.levelMethod });
  return `<settings xmlns="${SETTINGS_NAMESPACE}" ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}/>`;
};

/** Settings as read; the defaults with the reason when the part cannot be used. */
export type ReadSettings = { readonly settings: Settings; readonly problem: null | 'damaged' | 'newer' };

const ignored = (problem: 'damaged' | 'newer'): ReadSettings => ({ settings: defaultSettings, problem });

/**
 * Reads a stored part. Damaged, incomplete or foreign content and content of a later release is never used in part:
 * the defaults apply and the reason is told.
 */
export const readSettingsXml = (xml: string): ReadSettings => {
  const element = /^\s*(?:<\?xml[^>]*\?>\s*)?<settings\s([^<>]*?)\/?>(?:\s*<\/settings>)?\s*$/.exec(xml);
  if (!element) return ignored('damaged');
  const attributes = new Map([...(element[1] ?? '').matchAll(/(\w+)="([^"<]*)"/g)].map(([, name = '', value = '']) => [name, value]));
  if (attributes.get('xmlns') !== SETTINGS_NAMESPACE) return ignored('damaged');
  const version = Number(attributes.get('version'));
  if (!Number.isInteger(version) || version < 1) return ignored('damaged');
  if (version > VERSION) return ignored('newer');

  const number = (name: string): number => {
    const text = attributes.get(name);
    return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  };
  const dayCount = attributes.get('dayCount');
  if (dayCount !== 'months' && dayCount !== 'days') return ignored('damaged');
  const cutoffs = Object.fromEntries(Object.keys(defaultSettings.cutoffs).map((name) => [name, number(name)])) as unknown as Settings['cutoffs'];
  // The first releases wrote no levelMethod: they knew 序时法 only.
  const levelMethod = (attributes.get('levelMethod') ?? defaultSettings.levelMethod) as LevelMethod;
  const settings: Settings = { cutoffs, tolerance: number('tolerance'), dayCount, levelMethod };
  return checkSettings(settings).length > 0 ? ignored('damaged') : { settings, problem: null };
};
