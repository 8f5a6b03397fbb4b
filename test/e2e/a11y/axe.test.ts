import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
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
    const panel = document.querySelector('[role=tabpanel]:not([hidden])');
    const isLoading = panel === null || panel.textContent === '' || panel.querySelector('[role=progressbar]') !== null;
    return !isLoading && document.getAnimations().every(({ playState }) => playState !== 'running');
  });

describe.each(['zh-CN', 'en-US'] as const)('the pane in %s', (locale) => {
  it.each(['light', 'dark', 'high-contrast'] as const)('has no barrier in any tab, %s', async (theme) => {
    await workbench.page.evaluate(([language, name]) => window.workbench.setLocale(language).then(() => window.workbench.setTheme(name)), [locale, theme] as const);
    await workbench.pane().getByRole('tab').first().waitFor();
    const tabs = await workbench.pane().getByRole('tab').all();
    expect(tabs.length).toBeGreaterThanOrEqual(3);
    for (const tab of tabs) {
      await tab.click();
      await settled();
      const value = await tab.getAttribute('value');
      expect({ value, violations: await violations() }).toEqual({ value, violations: [] });
    }
  });
});

it('has no barrier in the detail of an indicator, the message of an insert and the question about a second one', async () => {
  await workbench.page.evaluate(() => window.workbench.setLocale('zh-CN').then(() => window.workbench.setTheme('light')));
  const pane = workbench.pane();
  await pane.getByRole('button', { name: '插入监测台账' }).first().click();
  await pane.getByText('已插入“监测台账”').waitFor();
  expect(await violations()).toEqual([]);
  await pane.getByRole('button', { name: '插入监测台账' }).first().click();
  await pane.getByRole('dialog').waitFor();
  await settled();
  expect(await violations()).toEqual([]);
  await workbench.page.keyboard.press('Escape');
  await pane.getByRole('tab', { name: '目录' }).click();
  await pane.getByRole('button', { name: /JY01/ }).click();
  await pane.getByRole('heading', { name: '城镇新增就业人数' }).waitFor();
  await pane.getByText(/^当前选区/).filter({ visible: true }).waitFor();
  await settled();
  expect(await violations()).toEqual([]);
});
