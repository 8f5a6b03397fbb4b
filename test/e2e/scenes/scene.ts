import { openJob } from '../journeys/user';
import { wording, type Locale } from '../support/keyboard';
import type { OpenWorkbench } from '../support/openWorkbench';

/** A state of the pane that work leads to, reached from the scene before it. */
export interface Scene {
  readonly name: string;
  show(): Promise<void>;
  /** Back to where the next one goes on. */
  leave?(): Promise<void>;
}

export type Tools = ReturnType<typeof toolsFor>;

/** What the scenes are made with, by the keys of src/messages. */
export const toolsFor = (workbench: () => OpenWorkbench, locale: Locale) => {
  const { word, said } = wording(locale);
  const pane = () => workbench().pane();
  const page = () => workbench().page;
  const button = (key: string) => pane().getByRole('button', { name: word(key), exact: true }).locator('visible=true');
  return {
    locale, word, said, pane, page, button,
    ledger: locale === 'zh-CN' ? '监测台账' : 'Monitoring ledger',
    open: (view: string): Promise<void> => openJob(pane(), word(view)),
    press: (key: string): Promise<void> => button(key).first().click(),
    choose: (key: string): Promise<void> => pane().getByRole('radio', { name: word(key), exact: true }).locator('visible=true').first().click(),
    /** Many cells before anything is calculated. */
    type: (sheet: string, entries: readonly (readonly [string, string])[]): Promise<void> =>
      page().evaluate(async ([name, all]) => {
        const { engine } = window.workbench;
        const { id } = engine.listSheets().find((each) => each.name === name)!;
        for (const [address, input] of all) await engine.type(id, Number(/\d+/.exec(address)) - 1, address.charCodeAt(0) - 65, input);
        await engine.settle();
      }, [sheet, entries] as const),
    message: (key: string): Promise<void> => pane().locator('[role=status], [role=alert]').filter({ hasText: said(key) }).first().waitFor(),
    dialog: (): Promise<void> => pane().locator('[role=dialog], [role=alertdialog]').waitFor(),
    closeDialog: async (): Promise<void> => {
      await page().keyboard.press('Escape');
      await pane().locator('#root:not([aria-hidden="true"])').waitFor();
    },
  };
};
