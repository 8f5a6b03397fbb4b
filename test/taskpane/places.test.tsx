import { screen, within } from '@testing-library/react';
import type { IndicatorPlace } from '../../src/domain/places/indicatorPlaces';
import { done, fakeWorkbook } from './support/fakeServices';
import { reads } from './support/reads';
import { renderPane } from './support/renderPane';

async function openDetail(places: readonly IndicatorPlace[]) {
  const { services, calls } = fakeWorkbook();
  const pane = await renderPane(
    { ...services, findIndicatorPlaces: async (code) => done(places, { key: 'placesFound', params: { name: code, count: places.length } }) },
    { job: '查找指标' },
  );
  await pane.user.click(screen.getByRole('button', { name: /JY01/ }));
  await pane.user.click(await screen.findByRole('button', { name: '查找位置' }));
  return { ...pane, calls };
}

test('an indicator’s places are listed by kind, and each leads to its cells', async () => {
  const { user, calls } = await openDetail([
    { kind: 'row', sheetName: '监测台账', address: 'A7' },
    { kind: 'formula', sheetName: '季报', address: 'E3:E5' },
    { kind: 'highlight', sheetName: '季报', address: 'B3:B20' },
  ]);
  const list = await screen.findByRole('list', { name: '用到它的公式' });
  await user.click(within(list).getByRole('button', { name: '转到 季报!E3:E5' }));
  expect(calls).toEqual([['goTo', '季报', 'E3:E5']]);
  expect(screen.queryByRole('list', { name: '名称或对应的行' })).toBeNull();
});

test('many places are shown on request', async () => {
  const { user } = await openDetail(Array.from({ length: 30 }, (_, row) => ({ kind: 'row', sheetName: '台账', address: `A${row + 1}` })));
  expect(await screen.findAllByRole('button', { name: /^转到 台账/ })).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: reads('全部显示（30 处）') }));
  expect(screen.getAllByRole('button', { name: /^转到 台账/ })).toHaveLength(30);
});

test('an indicator that stands nowhere says so', async () => {
  await openDetail([]);
  expect(await screen.findByText(/本工作簿里还没有这个指标。插入监测台账/)).toBeTruthy();
});

test('what was found is said until another indicator is opened', async () => {
  const { user } = await openDetail([{ kind: 'row', sheetName: '监测台账', address: 'A7' }]);
  await screen.findByText(/找到“JY01”1 处/);
  await user.click(screen.getByRole('button', { name: '返回目录' }));
  expect(screen.queryByText(/找到“JY01”1 处/)).toBeNull();
});
