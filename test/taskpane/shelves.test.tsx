import { screen, within } from '@testing-library/react';
import { readCodes } from '../../src/taskpane/features/catalogue/useShelves';
import { fakeWorkbook } from './support/fakeServices';
import { renderPane } from './support/renderPane';

const rows = () => within(screen.getByRole('list', { name: '指标' })).getAllByRole('button').map((row) => row.dataset.code);
const shelf = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

async function openIndicator(user: Awaited<ReturnType<typeof renderPane>>['user'], code: string) {
  await user.click(await screen.findByRole('button', { name: new RegExp(code) }));
  await screen.findByRole('button', { name: '返回目录' });
}

test('a starred indicator is found among the favourites, also after the pane was closed', async () => {
  const first = await renderPane(fakeWorkbook().services, { job: '查找指标' });
  for (const code of ['JY03', 'SB09']) {
    await openIndicator(first.user, code);
    await first.user.click(await screen.findByRole('button', { name: '收藏' }));
    await first.user.click(await screen.findByRole('button', { name: '返回目录' }));
  }
  first.unmount();
  const { user } = await renderPane(fakeWorkbook().services, { job: '查找指标' });
  expect(shelf('收藏').textContent).toBe('收藏2');
  await user.click(shelf('收藏'));
  expect(rows()).toEqual(['SB09', 'JY03']);
  await openIndicator(user, 'SB09');
  await user.click(await screen.findByRole('button', { name: '取消收藏' }));
  await user.click(await screen.findByRole('button', { name: '返回目录' }));
  expect(rows()).toEqual(['JY03']);
});

test('what was looked at last comes first among the recent ones', async () => {
  const { user } = await renderPane(fakeWorkbook().services, { job: '查找指标' });
  for (const code of ['JY01', 'JY02', 'JY01']) {
    await openIndicator(user, code);
    await user.click(await screen.findByRole('button', { name: '返回目录' }));
  }
  await user.click(shelf('最近看过'));
  expect(rows()).toEqual(['JY01', 'JY02']);
});

test('an empty shelf says how to fill it and leads back to all', async () => {
  const { user } = await renderPane(fakeWorkbook().services, { job: '查找指标' });
  await user.click(shelf('收藏'));
  expect(screen.getByText(/还没有收藏。打开一个指标，点星号/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '显示全部指标' }));
  expect(rows()).toHaveLength(42);
});

test('where storage is forbidden, favourites last as long as the pane', async () => {
  const forbidden = () => { throw new DOMException('no', 'SecurityError'); };
  const get = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
  const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
  const { user } = await renderPane(fakeWorkbook().services, { job: '查找指标', firstStart: true });
  await openIndicator(user, 'JY03');
  await user.click(await screen.findByRole('button', { name: '收藏' }));
  await user.click(await screen.findByRole('button', { name: '返回目录' }));
  expect(shelf('收藏').textContent).toBe('收藏1');
  get.mockRestore();
  set.mockRestore();
});

test.each([[null], ['no JSON'], ['{"JY01":1}'], ['[1,null,"XX99"]']])('stored %s counts for nothing', (text) => {
  expect(readCodes(text)).toEqual([]);
});

test('codes that are stored twice count once', () => {
  expect(readCodes('["JY01","XX99","JY01"]')).toEqual(['JY01']);
});
