import { screen, waitFor } from '@testing-library/react';
import { defaultSettings } from '../../src/domain/measures/settings';
import { done, fakeWorkbook } from './support/fakeServices';
import { openJob, renderPane } from './support/renderPane';

type Workbook = ReturnType<typeof fakeWorkbook>;

async function openSettings(start: Parameters<typeof fakeWorkbook>[0] = {}, changed: Partial<Workbook['services']> = {}) {
  const workbook = fakeWorkbook(start);
  const pane = await renderPane({ ...workbook.services, ...changed });
  await openJob(pane.user, '设置');
  return { ...pane, ...workbook };
}

const value = async (name: string) => (await screen.findByRole<HTMLInputElement>('textbox', { name })).value;
const save = () => screen.getByRole('button', { name: '保存到工作簿' });

async function type(user: Awaited<ReturnType<typeof openSettings>>['user'], name: string, text: string) {
  const box = await screen.findByRole('textbox', { name });
  await user.clear(box);
  await user.type(box, text);
}

test.each([
  ['settingsDamaged', /已损坏/],
  ['settingsNewer', /更新的版本写入/],
] as const)('settings that cannot be used (%s) are told when the pane starts', async (key, sentence) => {
  const { services } = fakeWorkbook();
  const read = done({ settings: defaultSettings, problem: 'damaged' as const }, { key: 'settingsLoaded' });
  await renderPane({ ...services, loadSettings: async () => ({ ...read, notes: [{ key }] }) });
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('usable settings are read once and in silence', async () => {
  const { services } = fakeWorkbook();
  let reads = 0;
  const loadSettings = () => services.loadSettings().finally(() => (reads += 1));
  const { user } = await renderPane({ ...services, loadSettings });
  await openJob(user, '设置');
  await screen.findByRole('button', { name: '保存到工作簿' });
  expect(reads).toBe(1);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join('')).toBe('');
});

test('the workbook’s settings stand in the boxes, fractions as percent', async () => {
  await openSettings({ settings: { ...defaultSettings, tolerance: 0.07, cutoffs: { ...defaultSettings.cutoffs, ahead: 3 } } });
  expect([await value('快于序时'), await value('滞后'), await value('左右容差'), await value('符合预期')]).toEqual(['3', '-15', '7', '95']);
  expect(screen.getByText(/不是官方口径/)).toBeTruthy();
});

test('changed settings are saved in the workbook, and only when asked', async () => {
  const { user, calls } = await openSettings();
  await type(user, '快于序时', '８');
  await type(user, '左右容差', '3%');
  await user.click(screen.getByRole('radio', { name: '按日' }));
  await user.click(screen.getByRole('radio', { name: '增速法' }));
  expect(calls).toEqual([]);
  await user.click(save());
  await waitFor(() => expect(screen.getByText(/判断设置已存入工作簿/)).toBeTruthy());
  expect(calls).toEqual([
    ['saveSettings', { cutoffs: { ...defaultSettings.cutoffs, ahead: 8 }, tolerance: 0.03, dayCount: 'days', levelMethod: '增速法' }],
  ]);
});

test.each([
  ['快于序时', '五', '请输入一个数。'],
  ['滞后', '-3', '三个数应从大到小'],
  ['快于序时', '101', '应在 0 到 100 之间，'],
  ['符合', '6', '“基本符合”应大于“符合”。'],
  ['需要加快', '99', '“需要加快”应小于“符合预期”。'],
  ['左右容差', '200', '应在 0% 到 100% 之间。'],
])('%s = %s is refused at its box and cannot be saved', async (name, text, sentence) => {
  const { user, calls } = await openSettings();
  await type(user, name, text);
  expect(screen.getAllByText(new RegExp(sentence))).toHaveLength(1);
  await user.click(save());
  expect(screen.getByRole('button', { name: '保存到工作簿', description: '上面有数值需要改正，改好后才能保存。' }).getAttribute('aria-disabled')).toBe('true');
  expect(calls).toEqual([]);
});

test('the defaults come back into the form', async () => {
  const { user, calls } = await openSettings({ settings: { ...defaultSettings, dayCount: 'days', tolerance: 0.1 } });
  await screen.findByRole('textbox', { name: '左右容差' });
  await user.click(screen.getByRole('button', { name: '恢复默认' }));
  expect(await value('左右容差')).toBe('5');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '按月' }).checked).toBe(true);
  expect(calls).toEqual([]);
});

test('settings that cannot be read say so and can be read again', async () => {
  let failing = true;
  const { services } = fakeWorkbook();
  const { user } = await openSettings({}, { loadSettings: () => (failing ? Promise.reject(new Error()) : services.loadSettings()) });
  const again = await screen.findByRole('button', { name: '再读一次' });
  failing = false;
  await user.click(again);
  expect(await value('快于序时')).toBe('5');
});

test('settings that were taken back are no longer what the boxes say', async () => {
  const { services } = fakeWorkbook();
  let now = defaultSettings;
  const undo = async () => {
    now = defaultSettings;
    return done(undefined, { key: 'undoneSettings' });
  };
  const { user } = await openSettings({}, {
    loadSettings: async () => done({ settings: now, problem: null }, { key: 'settingsLoaded' }),
    saveSettings: async (settings) => {
      now = settings;
      return { ...(await services.saveSettings(settings)), undo };
    },
  });
  await type(user, '快于序时', '9');
  await user.click(save());
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(async () => expect(await value('快于序时')).toBe('5'));
  expect(screen.getByText('已恢复原来的判断设置。')).toBeTruthy();
});

test('what is being typed stays when something else is taken back', async () => {
  const { services } = fakeWorkbook();
  const undo = async () => done(undefined, { key: 'undoneInsert', params: { sheet: '监测台账' } });
  const { user } = await openSettings({}, { insertTemplate: async (request) => ({ ...(await services.insertTemplate(request)), ...{ undo } }) });
  await type(user, '快于序时', '9');
  await openJob(user, '插入');
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await screen.findByText(/已撤销插入/);
  await openJob(user, '设置');
  expect(await value('快于序时')).toBe('9');
});
