import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { keyboard, wording, type Locale } from '../support/keyboard';

/**
 * The same journey in both languages, in one browser: `tests` declares it, and gets the words of the language and the keys to press.
 * The pane is as narrow as Excel makes it, and motion is reduced as somebody who needs the keyboard may have it.
 */
export const inBothLanguages = (tests: (tools: Tools) => void): void => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ query: '?pane=320' });
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => workbench.close());

  describe.each(['zh-CN', 'en-US'] as const)('by keyboard in %s', (locale) => {
    beforeAll(async () => {
      // Each language begins with a first start.
      await workbench.page.evaluate(() => localStorage.clear());
      const address = new URL(workbench.page.url());
      address.search = `?pane=320&locale=${locale}`;
      await workbench.page.goto(address.href);
      await workbench.page.evaluate(() => window.workbench.ready);
      // The grid takes the focus when it is first drawn, which may be later than that: before, no key is pressed.
      await workbench.page.waitForFunction(() => document.activeElement !== document.body);
      // In the language that is wanted: the pane begins anew when it has learnt which.
      await workbench.pane().getByRole('button', { name: wording(locale).word('view.templates'), exact: true }).waitFor();
    });
    tests({ locale, workbench: () => workbench, ...wording(locale), ...keyboard(() => workbench) });
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
};

export type Tools = { readonly locale: Locale; readonly workbench: () => OpenWorkbench } & ReturnType<typeof wording> & ReturnType<typeof keyboard>;

/** From anywhere in the pane to the start page and into a job. */
export const openByKeys = async ({ workbench, word, press, tabTo, go }: Tools, job: string): Promise<void> => {
  const head = () => workbench().pane().getByRole('banner').getByRole('button').isVisible();
  for (let level = 0; level < 2 && (await head()); level += 1) {
    const name = await workbench().pane().getByRole('banner').getByRole('button').getAttribute('aria-label');
    await tabTo(name ?? '', 'Shift+Tab');
    await press('Enter');
  }
  await go(word(job));
  await workbench().pane().locator('[id^="panel-"]:not([hidden]):has(button)').waitFor();
};
