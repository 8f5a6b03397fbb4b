import { regionFormFile } from '../support/regionFormFile';
import type { Scene, Tools } from './scene';

/** Two years and a half of a few indicators: one line of each fate. */
const COURSES = [
  ['C2', '2018-06-30'], ['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '38'], ['J8', '36'], ['K8', '16'], ['I9', '8'], ['J9', '8'], ['K9', '4'],
  ['H12', '1500'], ['I12', '1560'], ['J12', '1640'], ['K12', '1690'], ['I19', '94'], ['J19', '93.5'], ['K19', '93'],
] as const;

/** The welcome, the sheets of ours, and how targets stand. */
export const sheetScenes = ({ word, pane, page, button, ledger, open, press, choose, type, message, dialog, closeDialog }: Tools): readonly Scene[] => [
  { name: 'welcome', show: () => button('welcome.begin').waitFor() },
  {
    name: 'ledger inserted',
    async show() {
      await open('view.templates');
      await press('templates.insertLedger');
      await message('insertedLedger');
    },
  },
  {
    name: 'asked about a second ledger',
    async show() {
      await press('templates.insertLedger');
      await dialog();
    },
    leave: closeDialog,
  },
  {
    name: 'refused on a protected sheet',
    async show() {
      await page().evaluate((sheet) => window.workbench.setProtected(sheet, true), ledger);
      await press('templates.insertLedger');
      await press('templates.update');
      await message('sheetProtected');
      await page().evaluate((sheet) => window.workbench.setProtected(sheet, false), ledger);
    },
  },
  {
    name: 'annual plan, review and more, unfolded',
    async show() {
      for (const key of ['annual.options', 'review.options', 'templates.more']) await press(key);
      await choose('annual.quarterly');
      await choose('review.ownDate');
    },
    async leave() {
      await choose('review.ledgerDate');
      for (const key of ['annual.options', 'review.options', 'templates.more']) await press(key);
    },
  },
  {
    name: 'regions with an indicator and a basis',
    async show() {
      await press('regions.open');
      await pane().getByText(word('regions.blocked')).waitFor();
      await pane().getByRole('combobox', { name: word('regions.indicator') }).pressSequentially('JY01');
      await pane().getByRole('option').first().click();
    },
  },
  {
    name: 'checking returned forms, halfway',
    async show() {
      await press('regions.open');
      await press('rollUp.formOpen');
      await press('rollUp.collectOpen');
      const files = [await regionFormFile('郑州市', [1, 2, 3, 95]), await regionFormFile('洛阳市', [4, 5, 6, 96]), { ...(await regionFormFile('洛阳市', [4, 5, 6, 96])), name: '洛阳-改.xlsx' }];
      await pane().getByLabel(word('rollUp.pick')).last().setInputFiles(files);
      await pane().evaluate(holdSecondFile);
      await press('rollUp.read');
      await pane().getByRole('progressbar', { name: word('doing.readForms') }).last().waitFor();
      await button('message.stop').waitFor();
    },
    async leave() {
      await pane().evaluate(() => { (window as unknown as { goOn(): void }).goOn(); });
      await message('rollUp.checked');
    },
  },
  { name: 'returned forms that are at odds', show: () => pane().getByRole('heading', { name: word('rollUp.result') }).waitFor() },
  {
    name: 'dashboard without a report date',
    async show() {
      await open('view.dashboard');
      await button('dashboard.goDate').waitFor();
    },
  },
  {
    name: 'dashboard with courses',
    async show() {
      await type(ledger, COURSES);
      await pane().getByRole('list', { name: word('dashboard.worst') }).waitFor();
      await pane().locator('summary').click();
    },
  },
  {
    name: 'dashboard, what is to be watched in one domain',
    async show() {
      await pane().getByRole('button', { name: new RegExp(`^${word('dashboard.lagging')}`) }).click();
      await pane().getByRole('combobox', { name: word('dashboard.area') }).click();
    },
    leave: closeDialog,
  },
];

/** A file on a drive that is slow: it is read once the test has looked. */
function holdSecondFile(): void {
  const read = File.prototype.arrayBuffer;
  let count = 0;
  File.prototype.arrayBuffer = function wait(this: File) {
    count += 1;
    if (count !== 2) return read.call(this);
    return new Promise<void>((resolve) => Object.assign(window, { goOn: resolve })).then(() => {
      File.prototype.arrayBuffer = read;
      return read.call(this);
    });
  };
}
