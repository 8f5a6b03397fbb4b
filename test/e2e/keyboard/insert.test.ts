import { eventually, LEDGER, user } from '../journeys/user';
import { inBothLanguages, openByKeys } from './openInBoth';

inBothLanguages((tools) => {
  const { workbench, word, said, enter, go, press, stop, tabTo, type, announced } = tools;
  const { sheetNames } = user(workbench);

  it('inserts the ledger from the welcome, which then goes away', async () => {
    await enter();
    await go(word('welcome.begin'));
    await announced(said('insertedLedger'));
    expect(await sheetNames()).toContain(LEDGER);
    await press('Tab');
  });

  it('inserts the catalogue', async () => {
    await openByKeys(tools, 'view.templates');
    expect((await stop()).name).toBe(word('view.templates'));
    await go(word('templates.insertCatalogue'));
    await announced(said('insertedCatalogue'));
    expect((await stop()).name).toBe(word('templates.insertCatalogue'));
  });

  it('leaves the question about a second ledger with Escape, then has it updated', async () => {
    await tabTo(word('templates.insertLedger'), 'Shift+Tab');
    await press('Enter');
    await workbench().pane().getByRole('dialog').waitFor();
    expect((await stop()).tag).toBe('BUTTON');
    await press('Escape');
    await announced(said('templates.cancelled'));
    expect((await stop()).name).toBe(word('templates.insertLedger'));
    await press('Enter');
    await workbench().pane().getByRole('dialog').waitFor();
    await go(word('templates.update'), 'Space');
    await announced(said('updatedNothing'));
    expect((await stop()).name).toBe(word('templates.insertLedger'));
  });

  it('inserts 分解落实 for an indicator that is looked up', async () => {
    await go(word('regions.open'));
    await tabTo(word('regions.indicator'));
    await type('czxzjy');
    await workbench().pane().getByRole('option', { name: /城镇新增就业/ }).first().waitFor();
    await press('ArrowDown');
    await press('Enter');
    // One stop for all choices; arrows choose.
    await tabTo(word('regions.basis'));
    await press('ArrowDown');
    expect((await stop()).name).toBe(word('regions.typed'));
    await go(word('regions.insert'));
    await announced(said('insertedRegions'));
    expect((await stop()).name).toBe(word('regions.insert'));
    expect(await sheetNames()).toContain('分解落实-城镇新增就业');
  });

  it('inserts a region form and checks what came back', async () => {
    await go(word('rollUp.formOpen'));
    await tabTo(word('regions.byIndicator'));
    await press('ArrowRight');
    const before = (await sheetNames()).length;
    await go(word('rollUp.insertForm'));
    await announced(said('insertedRegionForm'));
    await eventually(async () => (await sheetNames()).length, before + 1);
    await go(word('rollUp.collectOpen'));
    const [chooser] = await Promise.all([workbench().page.waitForEvent('filechooser'), go(word('rollUp.pick'))]);
    await chooser.setFiles({ name: '不是填报表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await go(word('rollUp.read'));
    await announced(/./);
    await workbench().pane().getByText(word('rollUp.unread')).first().waitFor();
    await press('Tab');
  });

  it('inserts the review, with a report date of its own', async () => {
    await tabTo(word('review.options'), 'Shift+Tab');
    await press('Enter');
    await tabTo(word('review.ledgerDate'));
    await press('ArrowDown');
    await tabTo(word('review.ownDateLabel'));
    // Month, day, year: the browser's own language, whatever the page's is.
    await type('06302018');
    await tabTo(word('templates.insertReview'), 'Shift+Tab');
    await press('Enter');
    await announced(said('insertedReview'));
    expect((await stop()).name).toBe(word('templates.insertReview'));
    expect(await sheetNames()).toContain('中期评估');
  });

  it('reads what was done, undoes the latest and goes to a place', async () => {
    await openByKeys(tools, 'view.log');
    await workbench().pane().getByRole('list', { name: word('log.list') }).waitFor();
    await tabTo(new RegExp(word('log.undo').replace(/\{\{.*?\}\}/, '.*')));
    await press('Enter');
    await announced(said('reviewUndone'));
    expect(await sheetNames()).not.toContain('中期评估');
    await tabTo(new RegExp(word('message.goTo').replace(/\{\{.*?\}\}/, '.*')));
    await press('Enter');
    await announced(said('wentTo'));
  });
});
