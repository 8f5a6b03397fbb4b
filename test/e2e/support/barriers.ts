import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { OpenWorkbench } from './openWorkbench';
import { changeTheme, THEME_NAMES } from './theme';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** axe's rules about colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in the pane as it stands, once nothing moves or loads any more: colours on their way from one state to the next are nobody's contrast.
 * @param only these rules; every one of A, AA and good practice without it
 */
const barriers = async ({ pane }: OpenWorkbench, only?: readonly string[]): Promise<string[]> => {
  await pane().waitForFunction(() => {
    const isLoading = document.querySelector('main .loading') !== null;
    return !isLoading && document.getAnimations().every(({ playState }) => playState !== 'running');
  });
  // The pane's policy allows no foreign script; evaluated text is none, so the shipped page is what is judged.
  if (!(await pane().evaluate(() => 'axe' in globalThis))) await pane().evaluate(AXE);
  const options: RunOptions = {
    // A pane is one part of Excel's window: what stands outside a landmark is one Tab away, and Excel has its own way to the pane (F6).
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
    ...(only && { runOnly: { type: 'rule', values: [...only] } }),
  };
  const results = await pane().evaluate(
    // Fluent's focus management keeps invisible stops at both ends of a page; they hand the focus on at once.
    (run) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ exclude: [['[data-tabster-dummy]']] }, run) as Promise<AxeResults>, options);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} — ${node.failureSummary ?? ''}`));
};

/** Every barrier of the pane as it stands, by theme. A theme changes colours alone: only in the first one is everything else looked at too. */
export const barriersInThemes = async (workbench: OpenWorkbench): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const [at, theme] of THEME_NAMES.entries()) {
    await changeTheme(workbench, theme);
    found[theme] = await barriers(workbench, at === 0 ? undefined : OF_COLOURS);
  }
  return found;
};

export const NO_BARRIERS: Record<string, string[]> = Object.fromEntries(THEME_NAMES.map((theme) => [theme, []]));
