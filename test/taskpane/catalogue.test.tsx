import { screen, waitFor, within } from '@testing-library/react';
import { fakeWorkbook } from './support/fakeServices';
import { openJob, renderPane } from './support/renderPane';

async function openCatalogue() {
  const workbook = fakeWorkbook();
  const pane = await renderPane(workbook.services);
  await openJob(pane.user, '查找指标');
  const box = await screen.findByRole('searchbox', { name: '查找指标' });
  return { ...pane, ...workbook, box };
}

const rows = () => within(screen.getByRole('list', { name: '指标' })).getAllByRole('button');
const marks = () => Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent);

test('the list shows every indicator with comparator, target and unit', async () => {
  await openCatalogue();
  expect(rows()).toHaveLength(42);
  expect(rows()[0]!.textContent).toContain('城镇新增就业人数≥\u00A0500\u00A0万人');
});

test('pinyin initials find an indicator and mark the characters they stand for', async () => {
  const { user, box } = await openCatalogue();
  await user.type(box, 'czxzjy');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(rows()[0]!.textContent).toContain('城镇新增就业人数');
  expect(marks()).toEqual(['城镇新增就业']);
});

test('an alias that was found is shown, since the name does not say why', async () => {
  const { user, box } = await openCatalogue();
  await user.type(box, '社保卡普及率');
  expect(rows()).toHaveLength(1);
  expect(rows()[0]!.textContent).toContain('又名：社保卡普及率');
});

test('a filter leaves its domain, and the counts of the other filter follow', async () => {
  const { user } = await openCatalogue();
  await user.click(screen.getByRole('combobox', { name: '领域' }));
  await user.click(screen.getByRole('option', { name: /劳动关系/ }));
  expect(rows().map((row) => row.dataset.code)).toEqual(['LD01', 'LD02', 'LD03', 'LD04']);
  expect(screen.getByText('4 项指标')).toBeTruthy();

  await user.click(screen.getByRole('combobox', { name: '计量方式' }));
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['全部方式4', '期末水平2', '下限保持1', '全覆盖1']);

  await user.click(screen.getByRole('option', { name: /期末水平/ }));
  expect(rows().map((row) => row.dataset.code)).toEqual(['LD02', 'LD03']);
  await user.click(screen.getByRole('combobox', { name: '领域' }));
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['全部领域15', '社会保障7', '人才3', '人事1', '劳动关系2', '公共服务2']);
});

test('when nothing fits, one button brings everything back', async () => {
  const { user, box } = await openCatalogue();
  await user.type(box, '火星');
  await user.click(await screen.findByRole('button', { name: '清除条件' }));
  expect(rows()).toHaveLength(42);
});

test('arrows walk from the search box through the list, Enter opens, Esc comes back to the same row', async () => {
  const { user, box } = await openCatalogue();
  await user.click(box);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  const heading = await screen.findByRole('heading', { level: 2 });
  // Its phrases may be broken apart by the browser alone: they are one text.
  expect(heading.textContent).toBe('城镇失业人员再就业人数');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await user.keyboard('{Escape}');
  expect((document.activeElement as HTMLElement).dataset.code).toBe('JY02');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(box);
});

test('the detail quotes every source, without the document’s stray spaces', async () => {
  const { user, box } = await openCatalogue();
  await user.type(box, 'RC04');
  await user.click(rows()[0]!);
  expect(await screen.findByText('“各类职业培训1500万人次以上”')).toBeTruthy();
  expect(screen.getByText('“完成各类职业培训1500万人次以上”')).toBeTruthy();
  expect(screen.getByText('第四章第一节')).toBeTruthy();
});

test('copying a citation puts title, place and clause on the clipboard and says so', async () => {
  const { user, box } = await openCatalogue();
  await user.type(box, 'SB08');
  await user.click(rows()[0]!);
  await user.click(await screen.findByRole('button', { name: '复制引文' }));
  expect(await navigator.clipboard.readText()).toBe('《河南省“十三五”人力资源和社会保障事业发展规划》第一章第三节：“基本养老保险参保率达到90%”');
  await waitFor(() => expect(screen.getAllByRole('status').some((region) => region.textContent?.includes('已复制'))).toBe(true));
});

test('an indicator highlights the selection straight from its detail', async () => {
  const { user, box, calls } = await openCatalogue();
  await user.type(box, 'SB09');
  await user.click(rows()[0]!);
  await user.click(await screen.findByRole('button', { name: '用此指标高亮选区' }));
  expect(calls).toContainEqual(['highlightSelection', { kind: 'indicator', code: 'SB09' }]);
});

test('a structure has no single target: its detail says where its shares are judged', async () => {
  const { user, box } = await openCatalogue();
  await user.type(box, 'RC02');
  await user.click(rows()[0]!);
  expect(await screen.findByText(/结构比例没有单一的目标值/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '用此指标高亮选区' })).toBeNull();
});
