import { screen } from '@testing-library/react';
import { fakeWorkbook } from './support/fakeServices';
import { openJob, renderPane } from './support/renderPane';

test('a view that breaks leaves a way on and a report that quotes nothing of the workbook', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { services } = fakeWorkbook();
  const broken = { ...services, watchSelection: () => { throw new Error('监测台账 145.1'); } };
  const { user } = await renderPane(broken);
  await openJob(user, '高亮');
  await user.click(await screen.findByRole('button', { name: '复制错误报告' }));
  expect(await navigator.clipboard.readText()).not.toContain('145.1');
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/这个界面没有显示出来/)).toBeTruthy();
  // The other jobs are not concerned.
  await openJob(user, '插入');
  expect(await screen.findByRole('button', { name: '插入监测台账' })).toBeTruthy();
  quiet.mockRestore();
});
