import { SETTINGS_NAMESPACE } from '../../../src/domain/settings/settingsXml';
import { VERSION_PROPERTY } from '../../../src/domain/sheets/templateVersion';
import { wording } from '../support/keyboard';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, openJob } from './user';

/** A workbook that a release after this one has written: its sheet and its settings say so. */
describe.each([['zh-CN', '监测台账'], ['en-US', 'Monitoring ledger']] as const)('a workbook of the next version, in %s', (locale, ledger) => {
  const { word, said } = wording(locale);
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ query: `?pane=320&locale=${locale}` });
  });
  afterAll(() => workbench.close());

  const pane = () => workbench.pane();
  const button = (key: string) => pane().getByRole('button', { name: word(key), exact: true });
  const warning = (key: string) => pane().getByRole('status').filter({ hasText: said(key) }).first();
  const text = (address: string) => workbench.page.evaluate(([sheet, at]) => window.workbench.cell(sheet, at).text, [ledger, address] as const);
  const type = (address: string, input: string) => workbench.page.evaluate(([sheet, at, value]) => window.workbench.type(sheet, at, value), [ledger, address, input] as const);

  it('is opened: what came from the later version is said, with what to do', async () => {
    await openJob(pane(), word('view.templates'));
    await button('templates.insertLedger').click();
    await warning('insertedLedger').waitFor();
    await pane().evaluate(markAsNext, [ledger, VERSION_PROPERTY, SETTINGS_NAMESPACE] as const);
    // The pane starts anew, as it does with a file.
    await workbench.page.evaluate((language) => window.workbench.setLocale(language), locale);
    await warning('settingsNewer').waitFor();
    expect(await warning('sheetsNewer').innerText()).toContain(ledger);
  });

  it('can be read and filled in as ever', async () => {
    await type('C2', '2016-12-31');
    await type('I7', '145.1');
    await eventually(() => text('R7'), '快于序时');
  });

  it('is not updated by this version, and its settings are not changed', async () => {
    await openJob(pane(), word('view.templates'));
    await button('templates.insertLedger').click();
    await button('templates.update').click();
    await warning('templateNewer').waitFor();
    await openJob(pane(), word('view.settings'));
    await button('settings.save').click();
    await warning('settingsNewerKept').waitFor();
    expect(await text('I7')).toContain('145.1');
    expect(workbench.troubles).toEqual([]);
  });
});

/** Runs in the pane, through the real office.js. */
function markAsNext([sheet, property, namespace]: readonly [string, string, string]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).customProperties.add(property, 'ledger/99');
    context.workbook.customXmlParts.add(`<settings xmlns="${namespace}" version="99"/>`);
    await context.sync();
  });
}
