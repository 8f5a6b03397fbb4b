import { scenes } from '../scenes/scenes';
import { barriersInThemes, NO_BARRIERS } from '../support/barriers';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { hiddenWhenMagnified } from '../support/reflow';

/** Views full of what work leaves in them: each is filled once a language, and judged in every theme, and at 200 %. */
describe.each(['zh-CN', 'en-US'] as const)('with work in it, in %s', (locale) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ query: `?pane=320&locale=${locale}` });
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => workbench.close());

  it.each(scenes(() => workbench, locale).map((scene) => [scene.name, scene] as const))('%s: no barrier in any theme, nothing hidden at 200 %%', async (_name, { show, leave }) => {
    await show();
    const found = { barriers: await barriersInThemes(workbench), hidden: await hiddenWhenMagnified(workbench) };
    await leave?.();
    expect(found).toEqual({ barriers: NO_BARRIERS, hidden: [] });
  });
});
