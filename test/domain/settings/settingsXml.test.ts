import fc from 'fast-check';
import { defaultSettings, type Settings } from '../../../src/domain/measures/settings';
import { checkSettings } from '../../../src/domain/settings/checkSettings';
import { readSettingsXml, settingsXml } from '../../../src/domain/settings/settingsXml';

const points = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
const usable: fc.Arbitrary<Settings> = fc
  .record({
    cutoffs: fc.record({
      ahead: points(0, 100), onTrack: points(-50, 0), behind: points(-100, -51), structureMet: points(0, 40), structureClose: points(41, 100),
      growthOnTrack: points(1, 10), growthNeeded: points(0, 0.9),
    }),
    tolerance: points(0, 1),
    dayCount: fc.constantFrom('months' as const, 'days' as const),
    levelMethod: fc.constantFrom('序时法' as const, '增速法' as const),
  })
  .filter(({ cutoffs }) => cutoffs.ahead > cutoffs.onTrack);

describe('settings in the workbook', () => {
  it('read back what was stored', () => {
    fc.assert(fc.property(usable, (settings) => expect(readSettingsXml(settingsXml(settings))).toEqual({ settings, problem: null })));
  });

  it('survive the form in which Excel gives the part back', () => {
    const xml = settingsXml(defaultSettings);
    expect(readSettingsXml(`<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`).problem).toBeNull();
    expect(readSettingsXml(xml.replace('/>', '></settings>')).problem).toBeNull();
  });

  it('of an earlier writing, without the method of levels, are read with 序时法', () => {
    const settings = { ...defaultSettings, tolerance: 0.1 };
    expect(readSettingsXml(settingsXml(settings).replace(' levelMethod="序时法"', ''))).toEqual({ settings, problem: null });
  });

  it('are ignored whole when cut at any place', () => {
    const xml = settingsXml({ ...defaultSettings, tolerance: 0.1 });
    for (let length = 0; length < xml.length; length += 1)
      expect(readSettingsXml(xml.slice(0, length))).toEqual({ settings: defaultSettings, problem: 'damaged' });
  });

  it.each([
    ['another namespace', settingsXml(defaultSettings).replace('urn:ghzb:settings', 'urn:other'), 'damaged'],
    ['a later release', settingsXml(defaultSettings).replace('version="1"', 'version="2"'), 'newer'],
    ['no version', settingsXml(defaultSettings).replace(' version="1"', ''), 'damaged'],
    ['a word for a number', settingsXml(defaultSettings).replace('ahead="5"', 'ahead="五"'), 'damaged'],
    ['an empty number', settingsXml(defaultSettings).replace('ahead="5"', 'ahead=""'), 'damaged'],
    ['cut-offs in the wrong order', settingsXml(defaultSettings).replace('behind="-15"', 'behind="20"'), 'damaged'],
    ['an unknown method', settingsXml(defaultSettings).replace('levelMethod="序时法"', 'levelMethod="目测法"'), 'damaged'],
    ['other content', '<a/>', 'damaged'],
  ])('ignore %s and say so', (_, xml, problem) => {
    expect(readSettingsXml(xml)).toEqual({ settings: defaultSettings, problem });
  });
});

describe('checking settings', () => {
  it('accepts the defaults and reports all problems at once', () => {
    expect(checkSettings(defaultSettings)).toEqual([]);
    const wrong = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, behind: 50, structureClose: 1 }, tolerance: 2 };
    expect(checkSettings(wrong)).toEqual(['pace-order', 'pace-range', 'structure-order', 'tolerance-range']);
  });

  it('does not compare what is no number', () => {
    expect(checkSettings({ ...defaultSettings, tolerance: Number.NaN })).toEqual(['not-a-number']);
  });
});
