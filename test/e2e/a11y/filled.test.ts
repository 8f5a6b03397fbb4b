import { openJob } from '../journeys/user';
import { barriers } from '../support/barriers';
import { wording } from '../support/keyboard';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { regionFormFile } from '../support/regionFormFile';

const THEMES = ['light', 'dark', 'high-contrast'] as const;
/** A report with rows that are recognised, doubtful and none of ours, a formula of ours that is spelled wrong, and an error. */
const REPORT = [['A1', '指标'], ['B1', '单位'], ['C1', '2018年'], ['A2', '城镇新增就业'], ['B2', '万人'], ['C2', '139'], ['A3', '其中：农民工'], ['B3', '万人'], ['C3', '22'], ['A4', '参保率'], ['B4', '%'], ['C4', '82'], ['A8', '=PLAN.NOTHING(1)'], ['A9', '=1/0']] as const;
const LEDGER_NAME = '监测台账';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => workbench.close());

/** Views full of what work leaves in them: each is filled once a language, and judged in every theme. */
describe.each(['zh-CN', 'en-US'] as const)('with work in it, in %s', (locale) => {
  const { word, said } = wording(locale);
  const pane = () => workbench.pane();
  const open = (view: string) => openJob(pane(), word(view));
  const button = (key: string) => pane().getByRole('button', { name: word(key), exact: true });
  const press = (key: string) => button(key).first().click();
  const choose = (key: string) => pane().getByRole('radio', { name: word(key), exact: true }).first().click();
  const dialog = () => pane().getByRole('dialog').waitFor();
  const message = (key: string) => pane().locator('[role=status], [role=alert], [aria-live]').filter({ hasText: said(key) }).first().waitFor();
  const closed = async () => {
    await workbench.page.keyboard.press('Escape');
    await pane().locator('#root:not([aria-hidden="true"])').waitFor();
  };
  const clear = async () => {
    for (const theme of THEMES) {
      await workbench.page.evaluate((name) => window.workbench.setTheme(name), theme);
      expect({ theme, barriers: await barriers(workbench) }).toEqual({ theme, barriers: [] });
    }
  };

  beforeAll(async () => {
    await workbench.page.evaluate((language) => window.workbench.setLocale(language), locale);
    await button('view.templates').waitFor();
  });

  it('inserting: done, asked about a second sheet, refused on a protected one', async () => {
    await open('view.templates');
    await press('templates.insertLedger');
    if (locale === 'zh-CN') await message('insertedLedger');
    else {
      await dialog();
      await clear();
      await closed();
      await workbench.page.evaluate((sheet) => window.workbench.setProtected(sheet, true), LEDGER_NAME);
      await press('templates.insertLedger');
      await press('templates.update');
      await message('sheetProtected');
      await workbench.page.evaluate((sheet) => window.workbench.setProtected(sheet, false), LEDGER_NAME);
    }
    await clear();
  });

  it('the regions: nothing chosen yet, and returned forms that are at odds', async () => {
    await press('regions.open');
    await pane().getByText(word('regions.blocked')).waitFor();
    await press('rollUp.collectOpen');
    const files = [await regionFormFile('郑州市', [1, 2, 3, 95]), await regionFormFile('洛阳市', [4, 5, 6, 96]), { ...(await regionFormFile('洛阳市', [4, 5, 6, 96])), name: '洛阳-改.xlsx' }];
    await pane().getByLabel(word('rollUp.pick')).last().setInputFiles(files);
    await press('rollUp.read');
    await pane().getByRole('heading', { name: word('rollUp.result') }).waitFor();
    await clear();
  });

  it('a recognised report with its preview and what was left out', async () => {
    for (const [address, text] of REPORT) await workbench.page.evaluate(([at, input]) => window.workbench.type('Sheet1', at, input), [address, text] as const);
    await workbench.page.evaluate(() => window.workbench.select('Sheet1', 'C2:C4'));
    await open('view.report');
    await choose('report.sheet');
    await press('report.go');
    await button('enrich.go').waitFor();
    await clear();
  });

  it('a highlight in the list, and the question before all go', async () => {
    await open('view.highlight');
    await choose('highlight.byRate');
    await pane().getByRole('textbox').first().fill('100');
    await press('highlight.below');
    await button('rules.removeAll').waitFor();
    await clear();
    await press('rules.removeAll');
    await dialog();
    await clear();
    await closed();
  });

  it('a formula, with its sample', async () => {
    await open('view.formula');
    await pane().getByRole('combobox').first().pressSequentially('JY01');
    await pane().getByRole('option').first().click();
    await button('formula.copy').waitFor();
    await clear();
  });

  it('an indicator, with where it stands', async () => {
    await open('view.catalogue');
    await pane().getByRole('button', { name: /JY01/ }).click();
    await press('places.find');
    await pane().getByRole('button', { name: new RegExp(`${LEDGER_NAME}!A7`) }).waitFor();
    await clear();
  });

  it('settings that cannot be saved', async () => {
    await open('view.settings');
    await pane().getByRole('textbox').first().fill('101');
    await pane().getByText(word('settings.blocked')).waitFor();
    await clear();
  });

  it('findings, the question before the sheets change, and the proof', async () => {
    await open('view.check');
    await press('check.go');
    await pane().getByRole('heading', { name: word('finding.deadFormula') }).waitFor();
    await choose('handOver.here');
    await press('handOver.go');
    await dialog();
    await clear();
    await closed();
    await workbench.page.evaluate(() => window.workbench.type('Sheet1', 'A8', '1'));
    await choose('handOver.copy');
    await press('handOver.go');
    await pane().getByRole('heading', { name: word('proof.title') }).waitFor();
    await clear();
  });

  it('the list of what was done', async () => {
    await open('view.log');
    await clear();
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
