import { defaultSettings } from '../../src/domain/measures/settings';
import type * as Inserting from '../../src/workbook/insertTemplate';
import type * as Regions from '../../src/workbook/insertRegions';
import type * as Review from '../../src/workbook/review/insertReview';
import type * as Current from '../../src/domain/settings/currentSettings';
import { settingsXml } from '../../src/domain/settings/settingsXml';
import { useOffice } from '../support/useOffice';

const office = useOffice();
const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };

/** The add-in as it has just started: nobody has asked for the workbook's settings. */
const fresh = async () => {
  jest.resetModules();
  return {
    ...((await import('../../src/workbook/insertTemplate')) as typeof Inserting),
    ...((await import('../../src/workbook/insertRegions')) as typeof Regions),
    ...((await import('../../src/workbook/review/insertReview')) as typeof Review),
    ...((await import('../../src/domain/settings/currentSettings')) as typeof Current),
  };
};

const calculations = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  office().workbook.faults = { beforeAction: (_, { Name }) => { if (Name === 'Calculate') count++; } };
  await work();
  office().workbook.faults = {};
  return count;
};

type Started = Awaited<ReturnType<typeof fresh>>;

it.each<[string, (addIn: Started) => Promise<unknown>]>([
  ['a template', (addIn) => addIn.insertTemplate({ kind: 'catalogue' })],
  ['regions', (addIn) => addIn.insertRegions({ of: { code: 'JY01' }, method: 'equal' })],
  ['a review', (addIn) => addIn.insertReview({})],
])('%s that is inserted before the settings were read lets everything be judged by them, cells of before included', async (_, insert) => {
  office().workbook.records.customXml.set('1', settingsXml(strict));
  const addIn = await fresh();
  expect(addIn.settingsAreKnown()).toBe(false);
  expect(await calculations(() => insert(addIn))).toBe(1);
  expect(addIn.currentSettings()).toEqual(strict);
  expect(await calculations(() => insert(addIn))).toBe(0);
});
