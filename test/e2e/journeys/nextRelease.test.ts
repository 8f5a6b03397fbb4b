import { buildNextRelease, type NextRelease } from '../support/nextRelease/served';
import { wording } from '../support/keyboard';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { ourOwn, serveWith } from '../support/servedBy';
import { eventually, openJob, user } from './user';

let release: NextRelease;
beforeAll(async () => { release = await buildNextRelease(); });
afterAll(() => release.remove());

/** A workbook goes as a file from one release to the next and back, as between two offices of which one has been updated. */
describe.each([['zh-CN', '监测台账', '快于序时'], ['en-US', 'Monitoring ledger', '快于序时']] as const)('this release and the next, in %s', (locale, ledger, verdict) => {
  const { word, said } = wording(locale);
  let [ours, next]: [OpenWorkbench?, OpenWorkbench?] = [];
  beforeAll(async () => {
    const query = `?pane=320&locale=${locale}`;
    serveWith(release.serve);
    next = await openWorkbench({ query });
    serveWith(ourOwn);
    ours = await openWorkbench({ query });
  });
  afterAll(async () => { await Promise.all([ours?.close(), next?.close()]); });

  /** One office, with its release. */
  const office = (workbench: () => OpenWorkbench) => {
    const pane = () => workbench().pane();
    const button = (key: string) => pane().getByRole('button', { name: word(key), exact: true });
    const ahead = () => pane().getByRole('textbox', { name: word('settings.ahead') });
    return {
      ...user(workbench, ledger), pane, button, ahead,
      message: (key: string) => pane().getByRole('status').filter({ hasText: said(key) }).first(),
      openJob: (key: string) => openJob(pane(), word(key)),
      save: (): Promise<readonly number[]> => workbench().page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]),
      /** The pane starts anew, as it does with a file. */
      open: (file: readonly number[]) => workbench().page.evaluate(async ([bytes, language]) => {
        await window.workbench.open(Uint8Array.from(bytes).buffer);
        await window.workbench.setLocale(language);
      }, [file, locale] as const),
      async saveSettings(value: string): Promise<void> {
        await openJob(pane(), word('view.settings'));
        await ahead().fill(value);
        await button('settings.save').click();
      },
      async update(): Promise<void> {
        await openJob(pane(), word('view.templates'));
        await button('templates.insertLedger').click();
        await button('templates.update').click();
      },
    };
  };
  const here = office(() => ours!);
  const there = office(() => next!);
  let file: readonly number[];

  it('this release saves a ledger with figures and settings', async () => {
    await here.openJob('view.templates');
    await here.button('templates.insertLedger').click();
    await here.message('insertedLedger').waitFor();
    await here.type('C2', '2016-12-31');
    await here.type('I7', '145.1');
    await eventually(() => here.text('R7'), verdict);
    await here.saveSettings('6');
    await here.message('settingsSaved').waitFor();
    file = await here.save();
  });

  it('the next one opens it without a word, shows its own version, and goes on with it', async () => {
    await there.open(file);
    await there.pane().getByText(/ [\d.]+-next$/).waitFor();
    await there.openJob('view.settings');
    await eventually(() => there.ahead().inputValue(), '6');
    expect(await there.text('R7')).toBe(verdict);
    await there.update();
    await there.message('updatedNothing').waitFor();
    await there.saveSettings('7');
    await there.message('settingsSaved').waitFor();
    await there.type('I8', '43.2');
    expect(await Promise.all(['settingsNewer', 'sheetsNewer'].map((key) => there.message(key).count()))).toEqual([0, 0]);
    file = await there.save();
  });

  it('back here it is said what came from the later release, with what to do', async () => {
    await here.open(file);
    await here.message('settingsNewer').waitFor();
    expect(await here.message('sheetsNewer').innerText()).toContain(ledger);
  });

  it('it can be read and filled in as ever', async () => {
    expect([await here.text('R7'), await here.text('I8')]).toEqual([verdict, '43.2']);
    await here.type('I9', '12.5');
    await eventually(async () => (await here.text('R9')) !== '', true);
  });

  it('it is not updated by this release, and its settings are not changed', async () => {
    await here.update();
    await here.message('templateNewer').waitFor();
    await here.openJob('view.settings');
    await here.button('settings.save').click();
    await here.message('settingsNewerKept').waitFor();
    file = await here.save();
  });

  it('the next release finds everything again', async () => {
    await there.open(file);
    await there.openJob('view.settings');
    await eventually(() => there.ahead().inputValue(), '7');
    expect([await there.text('I7'), await there.text('I9'), await there.text('R7')]).toEqual([await here.text('I7'), await here.text('I9'), verdict]);
    await there.update();
    await there.message('updatedNothing').waitFor();
    expect([ours, next].flatMap((workbench) => workbench?.troubles)).toEqual([]);
  });
});
