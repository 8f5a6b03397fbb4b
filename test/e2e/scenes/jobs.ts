import type { Scene, Tools } from './scene';

const REPORT = [
  ['指标', '单位', '2016年', '2017年', '2018年'],
  ['城镇新增就业', '万人', '145.1', '144.2', '139'],
  ['其中：农民工', '万人', '20', '21', '22'],
  ['参保率', '%', '80', '81', '82'],
  ['集体合同签订率', '%', '88', '89', '90'],
  ['失业人员再就业', '万人', '38', '36', '33'],
  ['参加失业保险人数', '亿元', '783', '805', '818'],
  ['参加工伤保险人数', '', '8600000', '8700000', '8800000'],
  ['12月就业困难人员就业', '万人', '1', '1', '1'],
].flatMap((row, at) => row.map((text, column) => [`${'ABCDE'[column]}${at + 1}`, text] as const));
/** A formula of ours that can go out as a plain one, one that cannot, and one that is spelled wrong. */
const FORMULAS = [['N3', '=PLAN.GAP(C2,"JY01")'], ['N4', '=PLAN.SENTENCE(C2,"JY01","2018-12-31")']] as const;
const MISSPELT = 'N2';

/** Reports, highlights, formulas, indicators and settings. */
export const jobScenes = ({ word, pane, page, button, open, press, choose, type, message, dialog, closeDialog, ledger }: Tools): readonly Scene[] => [
  {
    name: 'report: rows of every kind, with the preview',
    async show() {
      await type('Sheet1', REPORT);
      await page().evaluate(() => window.workbench.select('Sheet1', 'A1:E9'));
      await open('view.report');
      await press('report.go');
      await message('reportRecognised');
      // One is left out, one is doubted.
      await pane().getByRole('checkbox', { name: word('row.take').replace('{{label}}', '失业人员再就业') }).click();
      await pane().getByRole('button', { name: word('row.changeFor').replace('{{label}}', '集体合同签订率') }).click();
      await button('enrich.go').waitFor();
    },
  },
  {
    name: 'report: a choice of indicators',
    async show() {
      await pane().getByRole('combobox', { name: word('row.choose').replace('{{label}}', '参保率') }).click();
      await pane().getByRole('option').first().waitFor();
    },
    leave: closeDialog,
  },
  {
    name: 'report: nothing chosen to be written',
    async show() {
      for (const key of ['target', 'gap', 'completion', 'pace', 'verdict', 'clause']) {
        const box = pane().getByRole('checkbox', { name: word(`measure.${key}`), exact: true });
        if (await box.isChecked()) await box.click();
      }
    },
    leave: () => pane().getByRole('checkbox', { name: word('measure.target'), exact: true }).click(),
  },
  {
    name: 'report: written',
    async show() {
      await press('enrich.go');
      await message('enriched');
    },
  },
  {
    name: 'a highlight in the list',
    async show() {
      await page().evaluate(() => window.workbench.select('Sheet1', 'E2:E5'));
      await open('view.highlight');
      await choose('highlight.byRate');
      await pane().getByRole('textbox').first().fill('100');
      await press('highlight.below');
      await button('rules.removeAll').waitFor();
      await message('highlighted');
    },
  },
  {
    name: 'asked before all highlights go',
    async show() {
      await press('rules.removeAll');
      await dialog();
    },
    leave: closeDialog,
  },
  {
    name: 'a formula with its sample',
    async show() {
      await open('view.formula');
      await pane().getByRole('combobox').first().pressSequentially('JY01');
      await pane().getByRole('option').first().click();
      await button('formula.insert').waitFor();
    },
  },
  {
    name: 'a search with its matches marked',
    async show() {
      await open('view.catalogue');
      await pane().getByRole('searchbox').fill('参保');
      await pane().locator('mark').first().waitFor();
    },
  },
  {
    name: 'a search without a result',
    async show() {
      await pane().getByRole('searchbox').fill('火箭');
      await button('catalogue.clear').waitFor();
    },
    leave: () => pane().getByRole('searchbox').fill(''),
  },
  {
    name: 'an indicator, with where it stands',
    async show() {
      await pane().getByRole('button', { name: /JY01/ }).click();
      await press('places.find');
      await pane().getByRole('button', { name: new RegExp(`${ledger}!A7`) }).waitFor();
    },
  },
  {
    name: 'settings that cannot be saved',
    async show() {
      await open('view.settings');
      await pane().getByRole('textbox', { name: word('settings.ahead') }).fill('abc');
      await pane().getByText(word('settings.blocked')).waitFor();
    },
  },
  {
    name: 'check: findings',
    async show() {
      await type('Sheet1', [...FORMULAS, [MISSPELT, '=PLAN.NOTHING(1)']]);
      await open('view.check');
      await press('check.go');
      await pane().getByRole('heading', { name: word('finding.deadFormula') }).waitFor();
    },
    leave: () => type('Sheet1', [[MISSPELT, '']]),
  },
  {
    name: 'hand-over beforehand',
    async show() {
      await press('handOver.preview');
      await pane().getByText(word('handOver.copyName').replace('{{name}}', 'Sheet1')).first().waitFor();
    },
  },
  {
    name: 'asked before the sheets change',
    async show() {
      await choose('handOver.here');
      await press('handOver.go');
      await dialog();
    },
    leave: closeDialog,
  },
  {
    name: 'handed over, with the proof',
    async show() {
      await choose('handOver.copy');
      await press('handOver.go');
      await pane().getByRole('heading', { name: word('proof.title') }).waitFor();
    },
  },
  {
    name: 'review inserted',
    async show() {
      await open('view.templates');
      await press('templates.insertReview');
      await message('insertedReview');
    },
  },
  {
    name: 'a view that could not be shown',
    async show() {
      await pane().evaluate(breakDates);
      await open('view.log');
      await button('error.retry').waitFor();
    },
    async leave() {
      await pane().evaluate(() => { (window as unknown as { mend(): void }).mend(); });
      await press('error.retry');
    },
  },
  { name: 'what was done', show: () => pane().getByRole('list', { name: word('log.list') }).waitFor() },
  {
    name: 'home without the welcome',
    async show() {
      await press('app.back');
      await button('view.templates').waitFor();
    },
  },
];

/** A defect, as nobody knows one yet. */
function breakDates(): void {
  const whole = Intl.DateTimeFormat;
  Object.assign(Intl, { DateTimeFormat: class { constructor() { throw new Error('a defect'); } } });
  Object.assign(window, { mend() { Object.assign(Intl, { DateTimeFormat: whole }); } });
}
