import { judgeBy, settingsAreKnown } from '../domain/settings/currentSettings';
import { readStoredSettings } from './readStoredSettings';
import type { WorkbookState } from './workbookState';

/**
 * Judges by the workbook's own settings from now on, where nobody has read them yet: a ribbon button can be pressed before the pane has.
 * Cells that were judged by the defaults are queued to be calculated again: whoever reads the settings next sees no change any more.
 */
export const judgeAsStored = async (context: Excel.RequestContext, { hasSettings }: WorkbookState): Promise<void> => {
  if (!hasSettings || settingsAreKnown()) return;
  const { settings } = await readStoredSettings(context);
  if (judgeBy(settings)) context.application.calculate(Excel.CalculationType.full);
};
