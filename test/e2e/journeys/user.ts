import type { Frame } from 'playwright-core';
import type { ShownCell } from '../../../workbench/page/handle';
import type { OpenWorkbench } from '../support/openWorkbench';

export const LEDGER = '监测台账';

const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 100;

/** What somebody does and sees in the open workbench, on `home` where no sheet is named. `workbench` is asked anew each time: it exists once `beforeAll` has run. */
export const user = (workbench: () => OpenWorkbench, home = LEDGER) => {
  const cell = (address: string, sheet = home): Promise<ShownCell> =>
    workbench().page.evaluate(([name, at]) => window.workbench.cell(name!, at!), [sheet, address]);
  return {
    cell,
    text: async (address: string, sheet = home): Promise<string> => (await cell(address, sheet)).text,
    type: (address: string, input: string, sheet = home): Promise<void> =>
      workbench().page.evaluate(([name, at, value]) => window.workbench.type(name!, at!, value!), [sheet, address, input]),
    sheetNames: (): Promise<string[]> => workbench().page.evaluate(() => window.workbench.engine.listSheets().map(({ name }) => name)),
    openJob: (name: string): Promise<void> => openJob(workbench().pane(), name),
  };
};

/** Opens the view of a job by its name on the start page, from wherever the pane is. */
export const openJob = async (pane: Frame, name: string): Promise<void> => {
  // A dialog that closes gives the page back a moment later.
  await pane.locator('#root:not([aria-hidden="true"])').waitFor();
  const back = pane.getByRole('banner').getByRole('button');
  while (await back.isVisible()) await back.click();
  await pane.getByRole('button', { name, exact: true }).click();
};

/** Waits for a value rather than for time; fails with the last one seen. */
export const eventually = async (read: () => Promise<unknown>, wanted: unknown): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  while ((await read()) !== wanted && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  expect(await read()).toBe(wanted);
};
