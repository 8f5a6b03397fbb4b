import { eventually, LEDGER, user } from '../journeys/user';
import { inBothLanguages, openByKeys } from './openInBoth';

/** How the targets stand: from a workbook without a ledger to the cell that matters, without a mouse. */
inBothLanguages((tools) => {
  const { locale, workbench, word, said, enter, go, press, stop, tabTo, announced } = tools;
  const { type: typeCell } = user(workbench);
  const pane = () => workbench().pane();
  const ledger = locale === 'zh-CN' ? LEDGER : 'Monitoring ledger';
  const verdicts = () => pane().getByRole('list', { name: word('dashboard.verdicts') });
  const chosen = (): Promise<string> =>
    workbench().page.evaluate(() => {
      const selection = window.workbench.engine.getSelection();
      return selection.kind === 'cells' ? `${selection.areas[0]!.row},${selection.areas[0]!.column}` : selection.kind;
    });

  beforeAll(async () => {
    await enter();
    await go(word('welcome.close'));
  });

  it('opens, inserts the ledger that is missing, and leads to its report date', async () => {
    await openByKeys(tools, 'view.dashboard');
    expect((await stop()).name).toBe(word('view.dashboard'));
    await go(word('dashboard.insert'));
    await announced(said('insertedLedger'));
    await go(word('dashboard.goDate'));
    await announced(said('wentTo'));
    await eventually(chosen, '1,2');
    await press('Shift+Tab');
  });

  it('chooses what is to be watched, and one domain', async () => {
    for (const [address, figure] of [['C2', '2018-06-30'], ['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '19.25'], ['J8', '19.25'], ['K8', '19.25']] as const) await typeCell(address, figure, ledger);
    await verdicts().getByRole('button', { name: new RegExp(`^${word('dashboard.lagging')}\\s*1`) }).waitFor();
    await tabTo(word('dashboard.area'));
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    await tabTo(new RegExp(`^${word('dashboard.lagging')}`));
    await press('Space');
    expect(await verdicts().getByRole('button', { pressed: true }).textContent()).toContain(word('dashboard.lagging'));
    await eventually(() => pane().getByRole('list', { name: word('dashboard.indicators') }).getByRole('button').count(), 1);
  });

  it('goes to the cell of the one that lags most', async () => {
    const [worst] = await pane().getByRole('list', { name: word('dashboard.worst') }).getByRole('button').allTextContents();
    await tabTo(worst ?? '');
    await press('Enter');
    await eventually(chosen, '7,10');
    await announced(said('wentTo'));
    expect((await stop()).name).toBe(worst);
  });

  it('reads again, and goes back to the start page and the job it came from', async () => {
    await tabTo(word('dashboard.again'), 'Shift+Tab');
    await press('Enter');
    expect((await stop()).name).toBe(word('dashboard.again'));
    await tabTo(word('app.back'), 'Shift+Tab');
    await press('Enter');
    expect((await stop()).name).toBe(word('view.dashboard'));
  });
});
