import { openJob } from '../journeys/user';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const pane = () => workbench.pane();

/** Notes from now on, frame by frame, whatever moves or fades for as long as an eye can follow. */
function watch(): void {
  const VISIBLE_MS = 50;
  const seen = new Set<string>();
  (window as unknown as { moving: Set<string> }).moving = seen;
  const look = () => {
    for (const animation of document.getAnimations()) {
      const { activeDuration } = animation.effect!.getComputedTiming();
      const target = (animation.effect as KeyframeEffect).target;
      if (Number(activeDuration) > VISIBLE_MS) seen.add(`${target?.className.toString().split(' ')[0]}: ${animation.constructor.name} of ${String(activeDuration)} ms`);
    }
    requestAnimationFrame(look);
  };
  look();
}

const moved = (): Promise<string[]> => pane().evaluate(() => [...(window as unknown as { moving: Set<string> }).moving]);

/** Asks whether a second ledger is wanted, and takes it back. */
const askAndLeave = async (): Promise<void> => {
  await pane().getByRole('button', { name: '插入监测台账' }).click();
  await pane().getByRole('dialog').waitFor();
  await workbench.page.keyboard.press('Escape');
  await pane().locator('#root:not([aria-hidden="true"])').waitFor();
};

const ringTurns = (): Promise<string> =>
  pane().evaluate(() => {
    const ring = document.body.appendChild(Object.assign(document.createElement('span'), { className: 'loading-ring' }));
    const { animationName } = getComputedStyle(ring);
    ring.remove();
    return animationName;
  });

describe('motion', () => {
  it('stops where the user has asked for less of it: in views, lists, switches, work and questions', async () => {
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    await pane().evaluate(watch);
    for (const view of ['检查与交付', '看板', '查找指标']) await openJob(pane(), view);
    await pane().getByRole('combobox', { name: '领域' }).click();
    await pane().getByRole('option').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await openJob(pane(), '高亮');
    await pane().getByRole('radio', { name: '按比率' }).click();
    await openJob(pane(), '插入');
    await pane().getByRole('button', { name: '插入监测台账' }).click();
    await pane().getByRole('status').getByText('已插入“监测台账”').first().waitFor();
    await askAndLeave();
    expect(await moved()).toEqual([]);
    expect(await ringTurns()).toBe('none');
  });

  it('is there otherwise, or the test above would prove nothing', async () => {
    await workbench.page.emulateMedia({ reducedMotion: 'no-preference' });
    await askAndLeave();
    expect(await moved()).not.toEqual([]);
    expect(await ringTurns()).toBe('loading-turn');
  });
});
