import { openJob } from '../journeys/user';
import { barriersInThemes, NO_BARRIERS } from '../support/barriers';
import { wording } from '../support/keyboard';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

const JOBS = ['view.templates', 'view.report', 'view.highlight', 'view.formula', 'view.dashboard', 'view.check', 'view.log', 'view.settings', 'view.catalogue'];

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
  // Colours on their way from one state to the next are nobody's contrast.
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => workbench.close());

describe.each(['zh-CN', 'en-US'] as const)('before anything is done, in %s', (locale) => {
  const { word } = wording(locale);

  it('the start page has no barrier in any theme, and leads to every view judged here', async () => {
    await workbench.page.evaluate((language) => window.workbench.setLocale(language), locale);
    await workbench.pane().getByRole('button', { name: word('view.templates'), exact: true }).waitFor();
    expect(await workbench.pane().locator('[data-view]').count()).toBe(JOBS.length);
    expect(await barriersInThemes(workbench)).toEqual(NO_BARRIERS);
  });

  it.each(JOBS)('%s has no barrier in any theme', async (view) => {
    await openJob(workbench.pane(), word(view));
    expect(await barriersInThemes(workbench)).toEqual(NO_BARRIERS);
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
