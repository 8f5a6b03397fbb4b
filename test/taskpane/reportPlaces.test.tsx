import { screen, waitFor, within } from '@testing-library/react';
import { reads, textOf } from './support/reads';
import { choose, item, readReport, reportOf } from './support/renderReport';

test('another place\'s number is shown and refused, until the user wants it compared; the keyboard stays with the row', async () => {
  const { user } = await readReport(reportOf([['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9], ['郑州市失业保险参保人数', '万人', 80]]));
  const row = item('郑州市失业保险参保人数');
  expect(row.textContent).toContain('口径不同，不作计算：这是“郑州市”的数，规划目标是全省的。');
  expect(screen.getByText(/^郑州市失业保险参保人数：口径不同/)).toBeTruthy();
  await user.click(within(row).getByRole('button', { name: '仍与全省目标比较：郑州市失业保险参保人数' }));
  expect(row.textContent).toContain('按您的选择计算：这是“郑州市”的数，规划目标是全省的。');
  expect(within(row).queryByRole('button', { name: /^仍与全省目标比较/ })).toBeNull();
  expect(within(row).getByRole('button', { name: /^更改/ })).toBe(document.activeElement);
  await waitFor(() => expect(screen.queryByText(/^郑州市失业保险参保人数：口径不同/)).toBeNull());
  expect(screen.getByText(/“郑州市”可能是一个市或县的数/)).toBeTruthy();
});

test('last year\'s number is shown and refused, until the user says that it is the one to compare', async () => {
  const { user } = await readReport(reportOf([['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9], ['去年工伤保险参保人数达到866万人', '万人', 866]]));
  const row = item('去年工伤保险参保人数');
  expect(row.textContent).toContain('口径不同，不作计算：标签写的是“去年”，是上一年的数。');
  await user.click(within(row).getByRole('button', { name: /^仍与全省目标比较/ }));
  expect(row.textContent).toContain('按您的选择计算：标签写的是“去年”');
  expect(screen.getByText(/写着“去年”的是上一年的数/)).toBeTruthy();
});

test('a question about another place\'s number is answered and calculated at once', async () => {
  const { user } = await readReport(reportOf([['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9], ['洛阳市参保人数', '万人', 80]]));
  const row = item('洛阳市参保人数');
  expect(row.textContent).toContain('选定指标就会计算：这是“洛阳市”的数，规划目标是全省的。');
  await choose(user, within(row).getByRole('combobox', { name: '“洛阳市参保人数”是哪个指标' }), /^SB05/);
  expect(row.textContent).toContain('按您的选择计算：这是“洛阳市”的数');
  await screen.findByRole('heading', { name: reads('写入 2 行、6 列') });
});

test('a report that is headed with a city asks once for all its rows, and the answer can be taken back', async () => {
  const { user } = await readReport(reportOf([['郑州市2016年主要指标', '', ''], ['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 80], ['工伤保险参保人数', '万人', 90], ['生育保险参保人数', '万人', 70]]));
  const asked = screen.getByRole('group', { name: '郑州市' });
  expect(textOf(asked)).toContain('3 行是“郑州市”的数，规划目标是全省的，没有计算。');
  expect(item('工伤保险参保人数').textContent).toContain('口径不同，不作计算：这是“郑州市”的数');
  expect(item('工伤保险参保人数').textContent).toContain('郑州市');
  await user.click(within(asked).getByRole('button', { name: reads('这 3 行仍与全省目标比较') }));
  expect(textOf(asked)).toContain('“郑州市”的 3 行按您的选择与全省目标比较。');
  expect(item('工伤保险参保人数').textContent).toContain('按您的选择计算：');
  await screen.findByRole('heading', { name: reads('写入 3 行、6 列') });
  expect(within(asked).getByRole('button', { name: '不比较了' })).toBe(document.activeElement);
  await user.click(within(asked).getByRole('button', { name: '不比较了' }));
  expect(item('工伤保险参保人数').textContent).toContain('口径不同，不作计算：');
});
