import { openOffice } from '../support/openOffice';

test('Office.ribbon switches commands off and on', async () => {
  const opened = await openOffice();
  const update = (enabled: boolean) => Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', groups: [{ id: 'Plan.Group', controls: [{ id: 'Insert.Menu', enabled }] }] }] });
  await update(false);
  await update(true);
  opened.close();
});
