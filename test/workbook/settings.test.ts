import { defaultSettings } from '../../src/domain/measures/settings';
import { currentSettings, judgeBy } from '../../src/domain/settings/currentSettings';
import { settingsXml } from '../../src/domain/settings/settingsXml';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { loadSettings, saveSettings } from '../../src/workbook/settings';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };
const parts = (): string[] => [...office().workbook.records.customXml.values()];

describe('settings of a workbook', () => {
  it('are the defaults where none are stored', async () => {
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: defaultSettings, problem: null }, notes: [] });
  });

  it('change verdicts and the printed note of a ledger that stands already', async () => {
    await insertTemplate({ kind: 'ledger' });
    const { workbook } = office();
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type('监测台账!I7', 145.1);
    expect(await workbook.value('监测台账!R7')).toBe('快于序时');
    expect(await saveSettings(strict)).toMatchObject({ ok: true, value: { sheets: ['监测台账'] } });
    expect(await workbook.value('监测台账!R7')).toBe('基本符合');
    expect(await workbook.value('监测台账!A3')).toContain('≥ +10 个百分点 快于序时');
    expect(await workbook.value('监测台账!I7')).toBe(145.1);
  });

  it.each(['plan', 'native'] as const)('change the verdicts and the printed note of a breakdown, and are taken back with them (%s)', async (spelling) => {
    await insertRegions({ of: { code: 'JY01' }, method: 'equal', spelling });
    const { workbook } = office();
    const at = (address: string): string => `'分解落实-城镇新增就业'!${address}`;
    const target = Number(await workbook.value(at('I9')));
    await workbook.type(at('B2'), '2018-06-30');
    await workbook.type(at('K9'), target * 0.56);
    const judged = async () => [await workbook.value(at('P9')), /≥ \+(\d+) 个百分点 快于序时/.exec(String(await workbook.value(at('A4'))))?.[1]];
    expect(await judged()).toEqual(['快于序时', '5']);
    const saved = await saveSettings(strict);
    expect(saved).toMatchObject({ ok: true, value: { sheets: ['分解落实-城镇新增就业'] } });
    expect(await judged()).toEqual(['基本符合', '10']);
    if (saved.ok) await saved.undo?.();
    expect(await judged()).toEqual(['快于序时', '5']);
  });

  it('are read back when the workbook is opened again, one part only', async () => {
    await saveSettings(strict);
    await saveSettings(strict);
    expect(parts()).toHaveLength(1);
    judgeBy(defaultSettings);
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: strict } });
  });

  it('are ignored with a message when the part is damaged', async () => {
    await saveSettings(strict);
    const { customXml } = office().workbook.records;
    for (const [id, xml] of customXml) customXml.set(id, xml.replace('ahead="10"', 'ahead="ten"'));
    judgeBy(defaultSettings);
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: defaultSettings, problem: 'damaged' }, notes: [{ key: 'settingsDamaged' }] });
  });

  it('of a later release are kept when this one would save its own', async () => {
    const later = '<settings xmlns="urn:ghzb:settings" version="2" rule="new"/>';
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(later);
      await context.sync();
    });
    expect(await saveSettings(strict)).toMatchObject({ ok: false, message: { key: 'settingsNewerKept' } });
    expect(parts()).toEqual([later]);
  });

  it.each(['changed', 'new'])('that another window stores between reading and writing stay, with what is printed by them: %s', async (how) => {
    await insertTemplate({ kind: 'ledger' });
    if (how === 'changed') await saveSettings({ ...defaultSettings, tolerance: 0.1 });
    const { workbook } = office();
    const before = await workbook.value('监测台账!A3');
    const theirs = settingsXml({ ...defaultSettings, tolerance: 0.2 });
    const { customXml } = workbook.records;
    let isChanged = false;
    workbook.faults = {
      beforeBatch: (_, body) => {
        if (isChanged || !JSON.stringify(body).includes(how === 'changed' ? 'SetXml' : '<settings')) return;
        isChanged = true;
        customXml.set([...customXml.keys()][0] ?? 'theirs', theirs);
      },
    };
    expect(await saveSettings(strict)).toMatchObject({ ok: false, message: { key: 'settingsChanged' } });
    expect(parts()).toEqual([theirs]);
    expect(await workbook.value('监测台账!A3')).toBe(before);
    expect(currentSettings().cutoffs).toEqual(defaultSettings.cutoffs);
  });

  it('are not stored when they make no sense', async () => {
    expect(await saveSettings({ ...defaultSettings, tolerance: 7 })).toMatchObject({ ok: false, message: { key: 'settingsInvalid' } });
    expect(parts()).toEqual([]);
  });

  it('name the ledger that could not follow because it is protected', async () => {
    await insertTemplate({ kind: 'ledger' });
    office().workbook.protect('监测台账');
    expect(await saveSettings(strict)).toMatchObject({ ok: true, value: { sheets: [] }, notes: [{ key: 'sheetProtected' }] });
  });
});
