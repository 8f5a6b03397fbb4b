import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, openJob } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const fill = (address: string) => workbench.page.evaluate(async (at) => (await window.workbench.cell('Sheet1', at)).style.fillColor, address);

/** A clerk has a report and wants to see which districts miss the rate. */
describe('highlighting an existing report', () => {
  it('marks the cells below an indicator’s target in the selection', async () => {
    await workbench.page.evaluate(async () => {
      for (const [address, input] of [['A1', '参保率'], ['A2', '93'], ['A3', '95'], ['A4', '97']] as const) await window.workbench.type('Sheet1', address, input);
      await window.workbench.select('Sheet1', 'A2:A4');
    });
    const pane = workbench.pane();
    await openJob(pane, '高亮');
    await pane.getByText('Sheet1!A2:A4').waitFor();
    await pane.getByRole('combobox').first().click();
    await pane.getByRole('combobox').first().pressSequentially('医疗保险参保率');
    await pane.getByRole('option', { name: /基本医疗保险参保率/ }).click();
    await pane.getByRole('button', { name: /高亮低于要求/ }).click();
    await pane.getByText('3 个数里有 1 个').waitFor();
    await eventually(() => fill('A2'), '#FCE3C8');
    expect(await fill('A3')).not.toBe('#FCE3C8');
  });

  it('follows an edit without the add-in doing anything', async () => {
    await workbench.page.evaluate(() => window.workbench.type('Sheet1', 'A3', '90'));
    await eventually(() => fill('A3'), '#FCE3C8');
  });

  it('met no error', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
