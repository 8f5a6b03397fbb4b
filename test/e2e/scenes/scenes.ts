import type { Locale } from '../support/keyboard';
import type { OpenWorkbench } from '../support/openWorkbench';
import { jobScenes } from './jobs';
import { toolsFor, type Scene } from './scene';
import { sheetScenes } from './sheets';

/** Every view as work fills it, from a first start on and in this order. */
export const scenes = (workbench: () => OpenWorkbench, locale: Locale): readonly Scene[] => {
  const tools = toolsFor(workbench, locale);
  return [...sheetScenes(tools), ...jobScenes(tools)];
};
