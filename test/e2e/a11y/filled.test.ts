import { scenes } from '../scenes/scenes';
import { barriersInThemes, NO_BARRIERS } from '../support/barriers';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

/** Views full of what work leaves in them: each is filled once a language, and judged in every theme. */
describe.each(['zh-CN', 'en-US'] as const)('with work in it, in %s', (locale) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ query: `?pane=320&locale=${locale}` });
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => workbench.close());

  it.each(scenes(() => workbench, locale).map((scene) => [scene.name, scene] as const))('%s: no barrier in any theme', async (_name, { show, leave }) => {
    await show();
    const found = await barriersInThemes(workbench);
    await leave?.();
    expect(found).toEqual(NO_BARRIERS);
  });
});
