import { defaultSettings } from '../domain/measures/settings';
import { readSettingsXml, SETTINGS_NAMESPACE, type ReadSettings } from '../domain/settings/settingsXml';
import { supports } from './host';

/** The workbook's own settings, in two round trips; the defaults where it holds none or unusable ones. */
export const readStoredSettings = async (context: Excel.RequestContext): Promise<ReadSettings> => {
  if (!supports('ExcelApi', '1.5')) return { settings: defaultSettings, problem: null };
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const [part] = parts.items;
  if (!part) return { settings: defaultSettings, problem: null };
  const xml = part.getXml();
  await context.sync();
  return readSettingsXml(xml.value);
};
