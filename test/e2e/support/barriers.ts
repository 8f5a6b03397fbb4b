import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { OpenWorkbench } from './openWorkbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane as it stands, once nothing moves or loads any more: colours on their way from one state to the next are nobody's contrast. */
export const barriers = async ({ pane }: OpenWorkbench): Promise<string[]> => {
  await pane().waitForFunction(() => {
    const isLoading = document.querySelector('main .loading') !== null;
    return !isLoading && document.getAnimations().every(({ playState }) => playState !== 'running');
  });
  // The pane's policy allows no foreign script; evaluated text is none, so the shipped page is what is judged.
  await pane().evaluate(AXE);
  const results = await pane().evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
      // Fluent's focus management keeps invisible stops at both ends of a page; they hand the focus on at once.
      { exclude: [['[data-tabster-dummy]']] },
      // A pane is one part of Excel's window: what stands outside a landmark is one Tab away, and Excel has its own way to the pane (F6).
      { rules: { region: { enabled: false } } },
    ) as Promise<AxeResults>);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} — ${node.failureSummary ?? ''}`));
};
