import { eventually, user } from '../journeys/user';
import { inBothLanguages, openByKeys } from './openInBoth';

/** Finding an indicator, highlighting by a rate, and a formula from the helper. */
inBothLanguages((tools) => {
  const { workbench, word, said, enter, go, press, stop, tabTo, type, announced } = tools;
  const { type: typeCell, cell } = user(workbench);
  const pane = () => workbench().pane();

  beforeAll(async () => {
    for (const [address, input] of [['A1', 'SB09'], ['B1', '参保率'], ['B2', '93'], ['B3', '95'], ['B4', '97']] as const) await typeCell(address, input, 'Sheet1');
    await workbench().page.evaluate(() => window.workbench.select('Sheet1', 'B2:B4'));
  });

  it('looks around first: the welcome goes, the focus goes on', async () => {
    await enter();
    await go(word('welcome.close'), 'Space');
    await pane().getByText(word('welcome.title')).waitFor({ state: 'detached' });
    expect((await press('Tab')).name).toBe(word('view.templates'));
  });

  it('finds an indicator, opens it, stars it, goes to where it stands and comes back', async () => {
    await tabTo(word('home.search'), 'Shift+Tab');
    await press('Enter');
    await pane().getByRole('searchbox').waitFor();
    await type('火箭');
    await go(word('catalogue.clear'));
    await tabTo(word('catalogue.search'), 'Shift+Tab');
    await type('SB09');
    await pane().getByRole('button', { name: /SB09/ }).waitFor();
    await press('ArrowDown');
    expect((await stop()).name).toContain('SB09');
    await press('Enter');
    // What the list calls its starred ones may have the same name: it is only the detail's once that is here.
    await pane().getByRole('button', { name: word('places.find') }).waitFor();
    await go(word('detail.favourite'), 'Space');
    expect((await stop()).name).toBe(word('detail.unfavourite'));
    await go(word('places.find'));
    await announced(said('placesFound'));
    await tabTo(/Sheet1!A1/, 'Shift+Tab');
    await press('Enter');
    await announced(said('wentTo'));
    await press('Escape');
    expect((await stop()).name).toContain('SB09');
  });

  it('highlights by a rate, changes the rule, removes it', async () => {
    await workbench().page.evaluate(() => window.workbench.select('Sheet1', 'B2:B4'));
    await openByKeys(tools, 'view.highlight');
    await tabTo(word('highlight.byIndicator'));
    expect((await press('ArrowRight')).name).toBe(word('highlight.byRate'));
    await tabTo(word('highlight.value'));
    await type('96');
    await go(word('highlight.below'));
    await announced(said('highlighted'));
    await eventually(async () => (await cell('B2', 'Sheet1')).style.fillColor, '#FCE3C8');
    await go(new RegExp(word('rules.edit').replace(/\{\{.*?\}\}/, '.*')));
    await tabTo(word('highlight.value'));
    await press('Control+A');
    await type('92');
    await go(word('highlight.save'));
    await announced(said('ruleUpdated'));
    await go(new RegExp(word('rules.remove').replace(/\{\{.*?\}\}/, '.*')));
    await announced(said('rulesRemoved'));
    await pane().getByText(word('rules.empty')).waitFor();
    await press('Shift+Tab');
  });

  it('removes all highlights once that is confirmed', async () => {
    await tabTo(word('highlight.value'), 'Shift+Tab');
    await press('Control+A');
    await type('96');
    await go(word('highlight.below'));
    await announced(said('highlighted'));
    await go(word('rules.removeAll'));
    await pane().getByRole('alertdialog').waitFor();
    await press('Escape');
    await pane().locator('#root:not([aria-hidden="true"])').waitFor();
    expect((await stop()).name).toBe(word('rules.removeAll'));
    await press('Enter');
    await pane().getByRole('alertdialog').waitFor();
    await go(word('rules.removeAll'));
    await announced(said('rulesRemoved'));
    await pane().getByText(word('rules.empty')).waitFor();
    await press('Shift+Tab');
  });

  it('inserts a formula from the helper and undoes it from the message', async () => {
    await workbench().page.evaluate(() => window.workbench.select('Sheet1', 'D2'));
    await openByKeys(tools, 'view.formula');
    await tabTo(word('formula.indicator'));
    await type('JY01');
    await pane().getByRole('option', { name: /城镇新增就业|New urban employment/ }).first().waitFor();
    await press('ArrowDown');
    await press('Enter');
    await tabTo(word('formula.actualCell'));
    await type('B2');
    await go(word('formula.insert'));
    await announced(said('formulaInserted'));
    await eventually(async () => String((await cell('D2', 'Sheet1')).formula).includes('PLAN.GAP'), true);
    await tabTo(word('message.undo'));
    await press('Enter');
    await announced(said('undone'));
    expect((await cell('D2', 'Sheet1')).formula).toBeNull();
    await go(word('message.dismiss'));
  });
});
