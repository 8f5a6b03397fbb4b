import { eventually, user } from '../journeys/user';
import { inBothLanguages, openByKeys } from './openInBoth';

const REPORT = [
  ['指标', '单位', '2016年', '2017年', '2018年'],
  ['城镇新增就业', '万人', '145.1', '144.2', '139'],
  ['参加失业保险人数', '万人', '783', '805', '818'],
  ['失业保险基金收入', '亿元', '40', '41', '42'],
  ['培训人次', '万人次', '120', '125', '130'],
] as const;

/** Of each request: long enough for the button to come that stops it. */
const SLOW_MS = 1500;

/** A report somebody else has made: recognised, decided row by row, completed; then the workbook is checked and handed over. */
inBothLanguages((tools) => {
  const { workbench, word, said, enter, go, press, stop, tabTo, type, announced } = tools;
  const { type: typeCell, text, cell, sheetNames } = user(workbench);
  const formula = async (address: string) => (await cell(address, 'Sheet1')).formula;
  const pane = () => workbench().pane();
  const counted = (key: string) => new RegExp(`^${word(key).split('{{')[0]}`);
  const slowly = (milliseconds: number) => workbench().page.evaluate((each) => window.workbench.delayRequests(each), milliseconds);
  const row = (key: string, label: string) => word(key).replace(/\{\{label\}\}/, label);

  beforeAll(async () => {
    for (const [r, line] of REPORT.entries()) for (const [c, input] of line.entries()) await typeCell(`${'ABCDE'[c]}${r + 1}`, input, 'Sheet1');
    await workbench().page.evaluate(() => window.workbench.select('Sheet1', 'A1:E5'));
    await enter();
    await go(word('welcome.close'));
  });

  it('recognises the selection', async () => {
    await openByKeys(tools, 'view.report');
    await pane().getByText('Sheet1!A1:E5').waitFor();
    await go(word('report.go'));
    await announced(said('reportRecognised'));
  });

  it('leaves a row out, decides a doubtful one, and has that remembered', async () => {
    await tabTo(row('row.take', '参加失业保险人数'));
    await press('Space');
    expect(await pane().getByRole('checkbox', { name: row('row.take', '参加失业保险人数') }).isChecked()).toBe(false);
    await tabTo(row('row.choose', '培训人次'));
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    await tabTo(counted('report.remember'));
    await press('Enter');
    await announced(said('bindingsStored'));
  });

  it('stops a long write, and writes in a second try', async () => {
    await tabTo(word('enrich.go'));
    await slowly(SLOW_MS);
    await press('Enter');
    await pane().getByRole('button', { name: word('message.stop'), exact: true }).waitFor();
    await tabTo(word('message.stop'));
    await press('Enter');
    await slowly(0);
    await announced(said('stopped'));
    expect(await text('F2', 'Sheet1')).toBe('');
    await tabTo(word('enrich.go'));
    await press('Enter');
    await announced(said('enriched'));
    await eventually(async () => (await text('F2', 'Sheet1')) !== '', true);
    expect(await text('F3', 'Sheet1')).toBe('');
    await press('Tab');
  });

  it.each([['enrich.sheet', 'enriched', 1], ['enrich.notes', 'enrichedNotes', 0]] as const)('reads again and writes elsewhere: %s', async (place, message, added) => {
    const before = (await sheetNames()).length;
    await workbench().page.evaluate(() => window.workbench.select('Sheet1', 'A1:E5'));
    await pane().getByText('Sheet1!A1:E5').first().waitFor();
    await tabTo(word('report.again'), 'Shift+Tab');
    await press('Enter');
    await announced(said('reportRecognised'));
    // One stop for all places; arrows choose.
    await tabTo(word('enrich.right'));
    for (let now = await press('ArrowRight'); now.name !== word(place); ) now = await press('ArrowRight');
    await go(word('enrich.go'));
    await announced(said(message));
    expect((await sheetNames()).length - before).toBe(added);
    await press('Tab');
  });

  it('finds a name whose cells are gone, and repairs it', async () => {
    await workbench().page.evaluate(() => window.workbench.engine.putName({ name: 'GHZB_ReportDate', formula: '=#REF!$C$2', visible: true, comment: '' }));
    await openByKeys(tools, 'view.check');
    await go(word('check.go'));
    await announced(said('checkedFound'));
    await tabTo(counted('check.repair'));
    await press('Enter');
    await announced(said('repaired'));
    await press('Tab');
  });

  it('leaves the question about the original sheets with Escape, then hands copies over', async () => {
    await tabTo(word('handOver.copy'));
    expect((await press('ArrowRight')).name).toBe(word('handOver.here'));
    await go(word('handOver.go'));
    await pane().getByRole('alertdialog').waitFor();
    await press('Escape');
    await pane().locator('#root:not([aria-hidden="true"])').waitFor();
    expect((await stop()).name).toBe(word('handOver.go'));
    await tabTo(word('handOver.here'), 'Shift+Tab');
    await press('ArrowLeft');
    await go(word('handOver.go'));
    await announced(said('handedOver'));
    expect((await sheetNames()).filter((name) => /\((交付|handover)\)$/.test(name)).length).toBeGreaterThan(0);
    expect((await stop()).name).toBe(word('handOver.go'));
  });

  it('confirms that the sheets themselves change', async () => {
    expect(await formula('G2')).toContain('PLAN.');
    await tabTo(word('handOver.copy'), 'Shift+Tab');
    expect((await press('ArrowRight')).name).toBe(word('handOver.here'));
    await go(word('handOver.go'));
    await pane().getByRole('alertdialog').waitFor();
    await go(word('handOver.confirm'));
    await pane().locator('#root:not([aria-hidden="true"])').waitFor();
    await announced(said('handedOver'));
    await eventually(async () => /^=(?!.*PLAN)/.test((await formula('G2')) ?? ''), true);
    expect((await stop()).name).toBe(word('handOver.go'));
  });

  it('changes a cut-off, is told what is no number, and saves', async () => {
    await openByKeys(tools, 'view.settings');
    await tabTo(word('settings.ahead'));
    await press('Control+A');
    await type('abc');
    await pane().getByText(word('settings.notANumber')).waitFor();
    await press('Control+A');
    await type('6');
    await go(word('settings.save'));
    await announced(said('settingsSaved'));
    expect((await stop()).name).toBe(word('settings.save'));
  });

  it('undoes the settings from the list of what was done', async () => {
    await openByKeys(tools, 'view.log');
    await go(new RegExp(word('log.undo').replace(/\{\{.*?\}\}/, '.*')));
    await announced(said('undoneSettings'));
    await press('Tab');
  });
});
