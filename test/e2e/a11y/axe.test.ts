import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { openJob } from '../journeys/user';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
  // Colours on their way from one state to the next are nobody's contrast.
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => workbench.close());

/** The pane's policy allows no foreign script; evaluated text is none, so the shipped page is what is judged. */
const violations = async (): Promise<string[]> => {
  const pane = workbench.pane();
  await pane.evaluate(AXE);
  const results = await pane.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
      // Fluent's focus management keeps invisible stops at both ends of a page; they hand the focus on at once.
      { exclude: [['[data-tabster-dummy]']] },
      // A pane is one part of Excel's window: what stands outside a landmark is one Tab away, and Excel has its own way to the pane (F6).
      { rules: { region: { enabled: false } } },
    ) as Promise<AxeResults>);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} — ${node.failureSummary ?? ''}`));
};

/** Colours fade in, and a finished animation may stay in the list. */
const settled = () =>
  workbench.pane().waitForFunction(() => {
    const isLoading = document.querySelector('main .loading') !== null;
    return !isLoading && document.getAnimations().every(({ playState }) => playState !== 'running');
  });

const home = () => workbench.pane().getByRole('heading', { level: 1 }).first();

const jobs = {
  'zh-CN': ['插入', '识别报表', '高亮', '函数', '看板', '检查与交付', '操作记录', '设置', '查找指标'],
  'en-US': ['Insert', 'Recognise a report', 'Highlight', 'Functions', 'Dashboard', 'Check and hand over', 'Activity', 'Settings', 'Find an indicator'],
} as const;

describe.each(['zh-CN', 'en-US'] as const)('the pane in %s', (locale) => {
  it.each(['light', 'dark', 'high-contrast'] as const)('has no barrier in any view, %s', async (theme) => {
    await workbench.page.evaluate(([language, name]) => window.workbench.setLocale(language).then(() => window.workbench.setTheme(name)), [locale, theme] as const);
    await home().waitFor();
    await settled();
    expect(await workbench.pane().locator('[data-view]').count()).toBe(jobs[locale].length);
    expect({ view: 'home', violations: await violations() }).toEqual({ view: 'home', violations: [] });
    for (const view of jobs[locale]) {
      await openJob(workbench.pane(), view);
      await settled();
      expect({ view, violations: await violations() }).toEqual({ view, violations: [] });
    }
  });
});

it('has no barrier in a message, the question about a second ledger, the list of what was done and the detail of an indicator', async () => {
  await workbench.page.evaluate(() => window.workbench.setLocale('zh-CN').then(() => window.workbench.setTheme('light')));
  const pane = workbench.pane();
  await openJob(pane, '插入');
  await pane.getByRole('button', { name: '插入监测台账' }).click();
  await pane.getByText('已插入“监测台账”').waitFor();
  expect(await violations()).toEqual([]);
  await pane.getByRole('button', { name: '插入监测台账' }).click();
  await pane.getByRole('dialog').waitFor();
  await settled();
  expect(await violations()).toEqual([]);
  await workbench.page.keyboard.press('Escape');
  await openJob(pane, '操作记录');
  await settled();
  expect(await violations()).toEqual([]);
  await openJob(pane, '查找指标');
  await pane.getByRole('button', { name: /JY01/ }).click();
  await pane.getByRole('heading', { name: '城镇新增就业人数' }).waitFor();
  await pane.getByRole('button', { name: '查找位置' }).click();
  await pane.getByRole('button', { name: '转到 监测台账!A7' }).waitFor();
  await settled();
  expect(await violations()).toEqual([]);
});

describe.each(['zh-CN', 'en-US'] as const)('a filled dashboard in %s', (locale) => {
  it.each(['light', 'dark', 'high-contrast'] as const)('has no barrier, %s', async (theme) => {
    const { page } = workbench;
    await page.evaluate(async ([language, name]) => {
      await window.workbench.setLocale(language);
      await window.workbench.setTheme(name);
      // The ledger of the test above: one line of each fate.
      for (const [address, figure] of [['C2', '2018-06-30'], ['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '19.25'], ['J8', '19.25'], ['K8', '19.25'], ['K19', '93']] as const) await window.workbench.type('监测台账', address, figure);
    }, [locale, theme] as const);
    await home().waitFor();
    await openJob(workbench.pane(), locale === 'zh-CN' ? '看板' : 'Dashboard');
    await workbench.pane().getByRole('list', { name: locale === 'zh-CN' ? '落后最多' : 'Furthest behind' }).waitFor();
    await settled();
    expect(await violations()).toEqual([]);
    await workbench.pane().getByRole('button', { name: locale === 'zh-CN' ? /^需关注/ : /^To watch/ }).click();
    await workbench.pane().locator('summary').click();
    await workbench.pane().getByRole('combobox', { name: locale === 'zh-CN' ? '领域或章' : 'Domain or chapter' }).click();
    await settled();
    expect(await violations()).toEqual([]);
  });
});
