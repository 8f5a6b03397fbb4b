import type { Route } from 'playwright-core';
import { eventually } from '../journeys/user';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

let workbench: OpenWorkbench;
/** The pane's own scripts, asked for and not yet delivered. */
const held: Route[] = [];
let holding = true;

beforeAll(async () => {
  workbench = await openWorkbench({
    before: (page) => page.route(/\/addin\/pane\/.*\.js$/, async (route) => {
      if (holding) held.push(route);
      else await route.continue();
    }),
  });
  await workbench.page.waitForFunction(() => (window as Partial<Window>).workbench !== undefined);
});
afterAll(() => workbench.close());

const result = () => workbench.page.evaluate(() => window.workbench.cell('Sheet1', 'A1').value);

/** A workbook is opened to read its numbers; the interface may come later, or never. */
describe('custom functions', () => {
  it('answer while not one script of the pane has arrived', async () => {
    await workbench.page.evaluate(() => window.workbench.engine.type(window.workbench.engine.activeSheetId(), 0, 0, '=PLAN.GAP(145.1,"JY01")'));
    await eventually(result, 354.9);
    expect(held.map((route) => route.request().url().replace(/.*\/pane\/(\w+)\..*/, '$1'))).toContain('taskpane');
    expect(await workbench.pane().locator('#root .fui-FluentProvider').count()).toBe(0);
  });

  it('keep their answers when the pane comes', async () => {
    holding = false;
    await Promise.all(held.map((route) => route.continue()));
    await workbench.page.evaluate(() => window.workbench.ready);
    await workbench.pane().getByRole('heading', { level: 1 }).first().waitFor();
    expect(await result()).toBe(354.9);
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
