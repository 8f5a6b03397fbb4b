import { user } from '../journeys/user';
import { regionFormFile, type FormFile } from '../support/regionFormFile';
import { inBothLanguages, openByKeys } from './openInBoth';

inBothLanguages((tools) => {
  const { workbench, word, said, enter, go, press, stop, tabTo, type, announced } = tools;
  const { sheetNames } = user(workbench);
  const pane = () => workbench().pane();

  /** Opens what is folded and waits for what comes with it. */
  const unfold = async (key: string, first: string): Promise<void> => {
    await go(word(key));
    await pane().getByText(word(first), { exact: true }).last().waitFor();
  };

  /** Does something and tells how many sheets it has made. */
  const made = async (work: () => Promise<void>): Promise<number> => {
    const before = (await sheetNames()).length;
    await work();
    return (await sheetNames()).length - before;
  };

  /** Picks a file as a region has sent it, and has it checked. */
  const returned = async (file: FormFile): Promise<void> => {
    const [chooser] = await Promise.all([workbench().page.waitForEvent('filechooser'), go(word('rollUp.pick'))]);
    await chooser.setFiles(file);
    await go(word('rollUp.read'));
    await announced(/./);
  };

  it('inserts the ledger from the welcome, which then goes away', async () => {
    await enter();
    const sheets = await made(async () => {
      await go(word('welcome.begin'));
      await announced(said('insertedLedger'));
    });
    expect(sheets).toBe(1);
    await press('Tab');
  });

  it('inserts the catalogue', async () => {
    await openByKeys(tools, 'view.templates');
    expect((await stop()).name).toBe(word('view.templates'));
    await go(word('templates.insertCatalogue'));
    await announced(said('insertedCatalogue'));
    expect((await stop()).name).toBe(word('templates.insertCatalogue'));
  });

  it('saves the templates as a file', async () => {
    await unfold('templates.more', 'templates.saveFile');
    const [file] = await Promise.all([workbench().page.waitForEvent('download'), go(word('templates.saveFile'))]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    await announced(said('templates.fileMade'));
    expect((await stop()).name).toBe(word('templates.saveFile'));
    await tabTo(word('templates.more'), 'Shift+Tab');
    await press('Enter');
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

  it('inserts annual plans, then a copy with quarters', async () => {
    await tabTo(word('templates.insertAnnual'));
    const yearly = await made(async () => {
      await press('Enter');
      await announced(said('insertedAnnual'));
    });
    await unfold('annual.options', 'annual.quarterly');
    await tabTo(word('annual.yearly'));
    expect((await press('ArrowDown')).name).toBe(word('annual.quarterly'));
    await tabTo(word('templates.insertAnnual'), 'Shift+Tab');
    await press('Enter');
    await pane().getByRole('dialog').waitFor();
    const quarterly = await made(async () => {
      await go(word('templates.copy'));
      await announced(said('insertedAnnual'));
    });
    expect([yearly, quarterly, (await stop()).name]).toEqual([1, 1, word('templates.insertAnnual')]);
  });

  it('inserts 分解落实 for an indicator that is looked up', async () => {
    await unfold('regions.open', 'regions.insert');
    await tabTo(word('regions.indicator'));
    await type('czxzjy');
    await workbench().pane().getByRole('option', { name: /城镇新增就业|New urban employment/ }).first().waitFor();
    await press('ArrowDown');
    await press('Enter');
    // One stop for all choices; arrows choose.
    await tabTo(word('regions.basis'));
    await press('ArrowDown');
    expect((await stop()).name).toBe(word('regions.typed'));
    const sheets = await made(async () => {
      await go(word('regions.insert'));
      await announced(said('insertedRegions'));
    });
    expect([sheets, (await stop()).name]).toEqual([1, word('regions.insert')]);
  });

  it('inserts a region form and checks what came back', async () => {
    await unfold('rollUp.formOpen', 'rollUp.insertForm');
    await tabTo(word('regions.byIndicator'));
    await press('ArrowRight');
    const sheets = await made(async () => {
      await go(word('rollUp.insertForm'));
      await announced(said('insertedRegionForm'));
    });
    expect(sheets).toBe(1);
    await unfold('rollUp.collectOpen', 'rollUp.read');
    await returned({ name: '不是填报表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await pane().getByText(word('rollUp.unread')).first().waitFor();
    await press('Tab');
  });

  it('sees what would be rolled up from a returned form, and confirms it', async () => {
    await returned(await regionFormFile('郑州市', [1, 2, 3, 95]));
    await announced(said('rollUp.checked'));
    const sheets = await made(async () => {
      await go(new RegExp(`^${word('rollUp.confirm').split('{{')[0]}1 `));
      await announced(said('insertedRollUp'));
    });
    expect(sheets).toBe(1);
    await press('Tab');
  });

  it('inserts the review, with a report date of its own', async () => {
    await tabTo(word('review.options'), 'Shift+Tab');
    await press('Enter');
    await pane().getByText(word('review.ledgerDate')).waitFor();
    await tabTo(word('review.ledgerDate'));
    await press('ArrowDown');
    await tabTo(word('review.ownDateLabel'));
    // Month, day, year: the browser's own language, whatever the page's is.
    await type('06302018');
    await tabTo(word('templates.insertReview'), 'Shift+Tab');
    const sheets = await made(async () => {
      await press('Enter');
      await announced(said('insertedReview'));
    });
    expect([sheets, (await stop()).name]).toEqual([6, word('templates.insertReview')]);
  });

  it('reads what was done, undoes the latest and goes to a place', async () => {
    await openByKeys(tools, 'view.log');
    await workbench().pane().getByRole('list', { name: word('log.list') }).waitFor();
    await tabTo(new RegExp(word('log.undo').replace(/\{\{.*?\}\}/, '.*')));
    await press('Enter');
    await announced(said('reviewUndone'));
    await tabTo(new RegExp(word('message.goTo').replace(/\{\{.*?\}\}/, '.*')));
    await press('Enter');
    await announced(said('wentTo'));
  });
});
