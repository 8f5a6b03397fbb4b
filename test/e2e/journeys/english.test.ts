import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

const LEDGER = 'Monitoring ledger';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?locale=en-US' });
});
afterAll(() => workbench.close());

const { cell, text, type, openJob } = user(() => workbench, LEDGER);
const HAN = /\p{Script=Han}/u;

/** The whole main job by somebody whose Office speaks English: pane and sheets in English, names and verdicts in the plan's Chinese. */
describe('the main job in English', () => {
  it('greets and inserts in English', async () => {
    const pane = workbench.pane();
    expect(await pane.locator('html').getAttribute('lang')).toBe('en-US');
    expect(await pane.getByRole('main').innerText()).not.toMatch(HAN);
    await pane.getByRole('button', { name: 'Insert ledger' }).click();
    await pane.getByText(`Inserted “${LEDGER}” with 48 rows`).waitFor();
  });

  it('judges as it does in Chinese', async () => {
    await type('C2', '2016-12-31');
    await type('I7', '145.1');
    await type('I19', '93');
    await eventually(() => text('R7'), '快于序时');
    await eventually(() => text('R19'), '▼ 未达标');
    expect([await text('O7'), await text('P7'), await text('Q7'), await text('S7')]).toEqual(['▼ 354.9', '29.0%', '+9.0 pp', '序时法']);
    expect([await text('C6'), await text('C7'), await text('E7'), await text('I5')]).toEqual(['Indicator', '城镇新增就业人数 New urban employment', 'Cumulative', 'counted']);
    expect(await cell('I19')).toMatchObject({ text: '▼ 93', style: { fillColor: '#FCE3C8' } });
  });

  it('answers a second insert and an update in English', async () => {
    const pane = workbench.pane();
    await openJob('Insert');
    await pane.getByRole('button', { name: 'Insert ledger' }).click();
    await pane.getByText(`The workbook already has “${LEDGER}”`).waitFor();
    await pane.getByRole('button', { name: 'Update this sheet' }).click();
    await pane.getByText(/typed numbers kept/).waitFor();
  });

  it('finds an indicator by its English name and shows it with English units; Chinese stands only where the plan is quoted', async () => {
    const pane = workbench.pane();
    await openJob('Find an indicator');
    const list = pane.getByRole('list', { name: 'Indicators' });
    await list.getByRole('button').nth(41).waitFor();
    expect(await unquoted('#panel-catalogue')).not.toMatch(HAN);
    await pane.getByRole('searchbox').fill('new urban');
    await list.getByRole('button', { name: /JY01/ }).click();
    await pane.getByRole('heading', { name: 'New urban employment' }).waitFor();
    await pane.getByRole('button', { name: 'Find where it stands' }).click();
    await pane.getByRole('status').getByText('“New urban employment” was found in').waitFor();
    const foreign = await unquoted('article');
    expect(foreign).toMatch(/500\s×\s10,000 persons/);
    // Where in the plan a clause stands is told in both languages.
    expect(foreign?.replace('(第一章第三节)', '')).not.toMatch(HAN);
  });

  it('finds an indicator and highlights a selection', async () => {
    await type('A1', '93', 'Sheet1');
    await workbench.page.evaluate(() => window.workbench.select('Sheet1', 'A1'));
    await openJob('Highlight');
    const pane = workbench.pane();
    await pane.getByText('Sheet1!A1').waitFor();
    const box = pane.getByRole('combobox', { name: 'Indicator' });
    await box.click();
    await box.pressSequentially('SB09');
    await pane.getByRole('option', { name: /Participation rate of basic medical insurance/ }).click();
    await pane.getByRole('button', { name: 'Highlight cells that fall short' }).click();
    await pane.getByText(/1 of 1 numbers miss the requirement \(≥\s95%\)/).waitFor();
  });
});

/** What a part of the pane says itself, without what it quotes in Chinese. */
const unquoted = (part: string): Promise<string | null> =>
  workbench.pane().locator(part).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[lang=zh-CN]').forEach((quoted) => quoted.remove());
    return copy.textContent;
  });

/** What the workbook says about a sheet, apart from ids. */
const contents = () =>
  workbench.page.evaluate((name) => {
    const { engine } = window.workbench;
    const { id } = engine.listSheets().find((sheet) => sheet.name === name)!;
    const rect = { row: 0, column: 0, rowCount: 54, columnCount: 21 };
    return {
      values: engine.readValues(id, rect),
      formulas: engine.readFormulas(id, rect),
      rules: engine.listConditionalFormats(id).map(({ ranges, test }) => JSON.stringify([ranges, test])).sort(),
      // A file holds the limits as text and dates as serial numbers: what is asked, where and with which words has to be the same.
      validations: engine.listDataValidations(id).map(({ rule: { test, errorAlert }, ranges }) => {
        const [first] = ranges;
        return [first?.row, first?.column, first?.rowCount, first?.columnCount, test.type, 'operator' in test ? test.operator : '', errorAlert.style, errorAlert.message].join(' ');
      }).sort(),
    };
  }, LEDGER);

describe('who works with Chinese sheets all the same', () => {
  it('chooses so once, and gets them beside the English ones', async () => {
    await openJob('Insert');
    const pane = workbench.pane();
    await pane.getByRole('button', { name: 'More options' }).click();
    await pane.getByRole('radio', { name: 'Chinese' }).click();
    await pane.getByRole('button', { name: 'Insert ledger' }).click();
    await pane.getByRole('button', { name: 'Make another one' }).click();
    await pane.getByText('Inserted “监测台账”').waitFor();
    expect([await text('C6', '监测台账'), await text('C7', '监测台账')]).toEqual(['指标', '城镇新增就业人数']);
  });
});

describe('the workbook saved as .xlsx and opened again', () => {
  it('has the same values, formulas, highlight rules and input rules, and still calculates', async () => {
    const before = await contents();
    await workbench.page.evaluate(async () => {
      await window.workbench.open(await window.workbench.save());
      await window.workbench.engine.settle();
    });
    await eventually(() => text('R19'), '▼ 未达标');
    const after = await contents();
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual(before.formulas);
    expect(after.rules).toEqual(before.rules);
    expect(after.validations).toEqual(before.validations);
    await type('I7', '50');
    await eventually(() => text('R7'), '▼ 滞后');
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
