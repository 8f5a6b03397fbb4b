import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { loadWords, setUpMessages } from '../../src/messages/i18n';
import { MessageArea } from '../../src/taskpane/frame/MessageArea';
import CheckPage from '../../src/taskpane/features/check/CheckPage';
import { OperationsProvider } from '../../src/taskpane/operations/OperationsContext';
import { ServicesProvider } from '../../src/taskpane/services/ServicesContext';
import type { Services } from '../../src/taskpane/services/services';
import type { Finding, FindingKind } from '../../src/workbook/checkWorkbook';
import type { HandOverProof, HandOverRequest } from '../../src/workbook/handOver';
import type { HandOverPreview } from '../../src/workbook/previewHandOver';
import { done, fakeWorkbook } from './support/fakeServices';
import { reads, textOf } from './support/reads';
import { renderPane } from './support/renderPane';

const finding = (kind: FindingKind, address: string, part: Partial<Finding> = {}): Finding => ({
  kind, sheetName: '季报', address, detail: '=PLAN.GAP(C2,"JY01")', repairable: true, ...part,
});

const PROOF: HandOverProof = { formulas: 12, replaced: 11, compared: 1340, differences: [{ address: '季报!H2', before: 1, after: 2 }] };

async function openCheck(findings: Finding[], part: Partial<Services> = {}) {
  await setUpMessages('zh-CN');
  await loadWords();
  const { services, calls } = fakeWorkbook();
  let present = findings;
  const all: Services = {
    ...services,
    checkWorkbook: async () => {
      calls.push(['checkWorkbook']);
      return done({ findings: present }, { key: 'checkedFound', params: { count: present.length, repairable: 1 } });
    },
    repairWorkbook: async (check) => {
      calls.push(['repairWorkbook', check.findings.length]);
      const left = present.filter(({ repairable }) => !repairable);
      const repaired = present.length - left.length;
      present = left;
      return done({ repaired, left: left.length }, { key: 'repaired', params: { repaired } });
    },
    handOver: async (request: HandOverRequest) => {
      calls.push(['handOver', request.target, request.as]);
      return done(PROOF, { key: 'handedOver', params: { formulas: 12, replaced: 11, values: 1, compared: 1340 } });
    },
    ...part,
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <ServicesProvider value={all}>
        <OperationsProvider>
          <CheckPage />
          <MessageArea />
        </OperationsProvider>
      </ServicesProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), calls };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getAllByRole('status').map(textOf).join('');

test('findings are grouped, each with what to do and where', async () => {
  const { user, calls } = await openCheck([
    finding('duplicate-rule', 'B2:B9'), finding('dead-formula', 'D2'), finding('dead-formula', 'D3'),
    finding('broken-name', '', { sheetName: '', detail: 'GHZB_Ledger', repairable: false }),
  ]);
  await user.click(button('检查工作簿'));
  const dead = await screen.findByRole('region', { name: '公式显示 #NAME?' });
  expect(textOf(dead)).toContain('2 处');
  expect(dead.textContent).toContain('修复会在原处重新写入');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['公式显示 #NAME?', '名称失效', '高亮规则重复']);
  expect(within(screen.getByRole('region', { name: '名称失效' })).getByText('GHZB_Ledger').textContent).toContain('需要您处理');
  await user.click(within(dead).getByRole('button', { name: '季报!D3' }));
  await waitFor(() => expect(calls).toEqual([['checkWorkbook'], ['goTo', '季报', 'D3']]));
});

test('a report date that is gone is listed where it belongs, with the cells that wait for it', async () => {
  const { user, calls } = await openCheck([finding('undated-columns', 'C1', { repairable: false, detail: '季报!J3:K7' })]);
  await user.click(button('检查工作簿'));
  const group = await screen.findByRole('region', { name: '报表旁的判断没有报告日期' });
  expect(group.textContent).toContain('填写报告日期');
  expect(within(group).getByRole('listitem').textContent).toContain('季报!J3:K7');
  await user.click(within(group).getByRole('button', { name: '季报!C1' }));
  await waitFor(() => expect(calls).toEqual([['checkWorkbook'], ['goTo', '季报', 'C1']]));
});

test('a name whose function does not work is listed by its own name', async () => {
  const { user } = await openCheck([finding('dead-name', '', { sheetName: '', detail: '就业差距' })]);
  await user.click(button('检查工作簿'));
  const group = await screen.findByRole('region', { name: '名称里的函数失效' });
  expect(group.textContent).toContain('名称管理器');
  expect(within(group).getByRole('listitem').textContent).toBe('就业差距');
});

test('a repair is followed by another look, and what stays is still listed', async () => {
  const { user, calls } = await openCheck([finding('dead-formula', 'D2'), finding('dead-formula', 'E9', { repairable: false, blockedBy: 'protected' })]);
  await user.click(button('检查工作簿'));
  await user.click(await screen.findByRole('button', { name: reads('修复 1 处') }));
  await waitFor(() => expect(screen.queryByText('季报!D2')).toBeNull());
  expect(screen.getByText('季报!E9').closest('li')!.textContent).toContain('工作表受保护');
  expect(screen.queryByRole('button', { name: /^修复/ })).toBeNull();
  expect(calls).toEqual([['checkWorkbook'], ['repairWorkbook', 2], ['checkWorkbook']]);
  expect(status()).toContain('已修复 1 处');
});

test('a sound workbook says so', async () => {
  const { user } = await openCheck([]);
  await user.click(button('检查工作簿'));
  expect(await screen.findByText('没有发现问题。')).toBeTruthy();
});

test('of many findings the first are listed, the others on request', async () => {
  const { user } = await openCheck(Array.from({ length: 9 }, (_, row) => finding('dead-formula', `D${row + 2}`)));
  await user.click(button('检查工作簿'));
  const dead = await screen.findByRole('region', { name: '公式显示 #NAME?' });
  expect(within(dead).getAllByRole('listitem')).toHaveLength(5);
  await user.click(button(reads('显示全部 9 处')));
  expect(within(dead).getAllByRole('listitem')).toHaveLength(9);
});

test('copies are handed over without a question, and the proof is shown', async () => {
  const { user, calls } = await openCheck([]);
  await user.click(button('交付'));
  const proof = (await screen.findByRole('heading', { name: '核对结果' })).parentElement!;
  expect([...proof.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(['12', '11', '1', '1,340', '1']);
  expect(proof.textContent).toContain('季报!H2：1 → 2');
  expect(calls).toEqual([['handOver', 'copy', 'native']]);
});

const PREVIEW: HandOverPreview = {
  sheets: [
    { sheetName: '监测台账', copyName: '监测台账 (交付)', because: { kind: 'functions' }, formulas: 12 },
    { sheetName: '年度计划', copyName: '年度计划 (交付)', because: { kind: 'read', by: '监测台账' }, formulas: 0 },
  ],
  formulas: 12, native: 11, values: [{ reason: 'words', count: 1 }], names: [],
};

test('a preview lists the copies, each with why, until the wish changes', async () => {
  const requests: HandOverRequest[] = [];
  const { user, calls } = await openCheck([], { previewHandOver: async (request) => { requests.push(request); return done(PREVIEW, { key: 'handOverPreviewed', params: { count: 2, formulas: 12 } }); } });
  await user.click(button('预览'));
  const card = (await screen.findByRole('heading', { name: reads('会建 2 张副本') })).parentElement!;
  expect(within(card).getAllByRole('listitem').map(textOf)).toEqual([
    '监测台账有 12 个公式用到函数副本：监测台账 (交付)', '年度计划“监测台账”读取它副本：年度计划 (交付)', '1 个给出文字或清单',
  ]);
  expect(textOf(card)).toContain('11 个公式换成普通公式，1 个换成数值。');
  expect([requests, calls]).toEqual([[{ target: 'copy', as: 'native' }], []]);
  await user.click(screen.getByRole('radio', { name: '数值' }));
  expect(screen.queryByRole('heading', { name: reads('会建 2 张副本') })).toBeNull();
});

test('a preview of the sheets themselves names the names that change with them', async () => {
  const here: HandOverPreview = { sheets: [], formulas: 0, native: 0, values: [], names: ['就业差距', '完成率'] };
  const { user } = await openCheck([], { previewHandOver: async () => done(here, { key: 'handOverPreviewedNames', params: { count: 2 } }) });
  await user.click(screen.getByRole('radio', { name: '就在本文件' }));
  await user.click(button('预览'));
  const card = (await screen.findByRole('heading', { name: reads('会改 2 个名称') })).parentElement!;
  expect(textOf(card)).toBe('会改 2 个名称2 个名称的公式换成普通公式：就业差距、完成率。');
});

test.each([['取消', []], ['改原表', [['handOver', 'here', 'values']]]])('the sheets themselves change only after a question: %s', async (answer, expected) => {
  const { user, calls } = await openCheck([]);
  await user.click(screen.getByRole('radio', { name: '数值' }));
  await user.click(screen.getByRole('radio', { name: '就在本文件' }));
  await user.click(button('交付'));
  const dialog = await screen.findByRole('alertdialog');
  expect(calls).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: answer }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await waitFor(() => expect(calls).toEqual(expected));
});

test('a refused hand-over shows no proof', async () => {
  const { user } = await openCheck([], { handOver: async () => ({ ok: false, message: { key: 'handOverNothing' }, notes: [] }) });
  await user.click(button('交付'));
  await waitFor(() => expect(status()).toContain('不需要交付处理'));
  expect(screen.queryByRole('heading', { name: '核对结果' })).toBeNull();
});

test.each([['copy', ['交付']], ['here', ['交付', '改原表']]] as const)('it is asked what becomes of settings and marks: %s', async (target, presses) => {
  const requests: HandOverRequest[] = [];
  const { user } = await openCheck([], { handOver: async (request) => { requests.push(request); return done(PROOF, { key: 'handOverNothing' }); } });
  if (target === 'here') await user.click(screen.getByRole('radio', { name: '就在本文件' }));
  await user.click(screen.getByRole('radio', { name: '清除' }));
  for (const name of presses) await user.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(requests).toEqual([{ target, as: 'native', settings: 'remove' }]));
});

test.each<[string, Services['checkWorkbook']]>([
  ['fails', () => Promise.reject(new TypeError('contents is null'))],
  ['is refused', async () => ({ ok: false, message: { key: 'noAnswer' }, notes: [] })],
])('a repair whose second look %s is told as done, and can be undone', async (_, lookAgain) => {
  let looks = 0;
  let undone = 0;
  const { user } = await openCheck([], {
    checkWorkbook: () => ((looks += 1) === 1 ? Promise.resolve(done({ findings: [finding('dead-formula', 'D2')] }, { key: 'checkedFound', params: { count: 1, repairable: 1 } })) : lookAgain()),
    repairWorkbook: async () => ({ ...done({ repaired: 1, left: 0 }, { key: 'repaired', params: { repaired: 1 } }), undo: async () => { undone += 1; return done(undefined, { key: 'undone', params: { place: '季报' } }); } }),
  });
  await user.click(button('检查工作簿'));
  await user.click(await screen.findByRole('button', { name: /^修复/ }));
  await waitFor(() => expect(status()).toContain('没能再检查一遍'));
  expect(status()).toContain('已修复');
  await user.click(button('撤销'));
  await waitFor(() => expect(undone).toBe(1));
});

test('a look at the opening that fails says nothing, and is no unhandled error', async () => {
  const unhandled: unknown[] = [];
  const hear = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', hear);
  await renderPane({ ...fakeWorkbook().services, checkOnOpening: () => Promise.reject(new Error('not loaded')) });
  await new Promise((resolve) => setTimeout(resolve, 1800));
  process.off('unhandledRejection', hear);
  expect(unhandled).toEqual([]);
  expect(screen.queryAllByRole('alert').map(({ textContent }) => textContent).join('')).toBe('');
});

test('a workbook of ours that needs it is offered a repair when the pane opens', async () => {
  const { services } = fakeWorkbook();
  const { user } = await renderPane({ ...services, checkOnOpening: async () => ({ findings: [finding('dead-formula', 'D2')] }) });
  await user.click(await screen.findByRole('button', { name: '检查修复' }, { timeout: 20_000 }));
  expect(await screen.findByRole('region', { name: '公式显示 #NAME?' })).toBeTruthy();
  expect(screen.queryByText(/内容不起作用/)).toBeNull();
});

test('what nobody but the user can mend is offered as such', async () => {
  const { services } = fakeWorkbook();
  const { user } = await renderPane({ ...services, checkOnOpening: async () => ({ findings: [finding('lost-ledger', 'D2', { repairable: false })] }) });
  const offer = await screen.findByRole('button', { name: '看看怎么处理' }, { timeout: 20_000 });
  expect(screen.getByText(/1 处本加载项的内容不起作用，需要您处理/)).toBeTruthy();
  await user.click(offer);
  expect(await screen.findByRole('region', { name: '取不到台账的数' })).toBeTruthy();
  expect(screen.queryByText(/0 处/)).toBeNull();
});

test('the proof of a hand-over that was taken back is gone with it', async () => {
  const undo = async () => done(undefined, { key: 'undone', params: { place: '季报' } });
  const { user } = await openCheck([], { handOver: async () => ({ ...done(PROOF, { key: 'handOverNothing' }), undo }) });
  await user.click(button('交付'));
  await screen.findByRole('heading', { name: '核对结果' });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: '核对结果' })).toBeNull());
});
